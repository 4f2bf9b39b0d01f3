import type { AnyNode, ObjectPattern, Pattern, Property } from 'acorn';
import type { Journey } from './journey.ts';
import { nameOf } from './module.ts';
import { inner, type Scope } from './scope.ts';
import { type FunctionNode, member, oneOf, PLAIN, type Value } from './value.ts';
import { visit } from './visit.ts';

/** Gives the names of a pattern their parts of a value. */
export const bind = (pattern: Pattern, value: Value, scope: Scope, journey: Journey): void => {
  if (pattern.type === 'Identifier') {
    scope.names.set(pattern.name, value);
    journey.named(scope.module, pattern.name, value);
  } else if (pattern.type === 'ObjectPattern') bindObject(pattern, value, scope, journey);
  else if (pattern.type === 'AssignmentPattern')
    bind(pattern.left, value.kind === 'plain' ? visit(pattern.right, scope, journey) : value, scope, journey);
  else {
    // What is in a list, or put into something that is there already, is not told apart any more.
    journey.escape(value);
    for (const part of partsOf(pattern)) bind(part, PLAIN, scope, journey);
  }
};

const partsOf = (pattern: Pattern): readonly Pattern[] => {
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((element) => element ?? []);
  return pattern.type === 'RestElement' ? [pattern.argument] : [];
};

const bindObject = ({ properties }: ObjectPattern, value: Value, scope: Scope, journey: Journey): void => {
  const taken = new Set<string>();
  for (const property of properties) {
    if (property.type === 'RestElement') bind(property.argument, without(value, taken), scope, journey);
    else {
      const name = keyOfProperty(property, scope, journey);
      if (name !== undefined) taken.add(name);
      bind(property.value, member(value, name), scope, journey);
    }
  }
};

/** The name of a property; undefined when it is computed from what is not known. */
export const keyOfProperty = (
  { computed, key }: Pick<Property, 'computed' | 'key'> | { computed: boolean; key: AnyNode },
  scope: Scope,
  journey: Journey,
): string | undefined => {
  if (!computed && (key.type === 'Identifier' || key.type === 'Literal')) return nameOf(key);
  const value = visit(key, scope, journey);
  if (value.kind === 'text') return value.text;
  return value.kind === 'variable' ? `$${value.name}` : undefined;
};

const without = (value: Value, names: ReadonlySet<string>): Value => {
  if (value.kind === 'one of') return oneOf(...value.values.map((one) => without(one, names)));
  if (value.kind !== 'record') return value;
  return { kind: 'record', fields: new Map([...value.fields].filter(([name]) => !names.has(name))) };
};

/** Runs a function's body with its arguments; what it may return. */
export const runFunction = (
  { params, body }: FunctionNode,
  outer: Scope,
  args: readonly Value[],
  journey: Journey,
): Value => {
  const scope = inner(outer, []);
  for (const [index, param] of params.entries())
    bind(param, param.type === 'RestElement' ? PLAIN : (args[index] ?? PLAIN), scope, journey);
  const named = params.filter(({ type }) => type !== 'RestElement').length;
  for (const arg of args.slice(named)) journey.escape(arg);
  const answer = visit(body, scope, journey);
  return body.type === 'BlockStatement' ? oneOf(...scope.returned) : answer;
};
