import type {
  AnonymousFunctionDeclaration,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
} from 'acorn';
import type { Scope } from './scope.ts';

/** A function of the code, as acorn gives it. */
export type FunctionNode =
  | ArrowFunctionExpression
  | FunctionExpression
  | FunctionDeclaration
  | AnonymousFunctionDeclaration;

/** What is known of a value without running the code. `plain` is data: nothing can be called through it. */
export type Value =
  | { readonly kind: 'plain' }
  | { readonly kind: 'text'; readonly text: string }
  /** What a comparison of known texts came to. */
  | { readonly kind: 'truth'; readonly holds: boolean }
  /** What infra wrote into an environment variable. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Value> }
  | { readonly kind: 'closure'; readonly node: FunctionNode; readonly scope: Scope }
  /** Something of a package, such as `DynamoDBDocumentClient.from`. */
  | { readonly kind: 'external'; readonly from: string; readonly name: string }
  | { readonly kind: 'one of'; readonly values: readonly Value[] };

export const PLAIN: Value = { kind: 'plain' };

/** A value that is one of several; data among them adds nothing. */
export const oneOf = (...values: readonly Value[]): Value => {
  const all = values.flatMap((value) => (value.kind === 'one of' ? value.values : [value]));
  const known = [...new Map(all.filter(({ kind }) => kind !== 'plain').map((value) => [keyOf(value), value])).values()];
  if (known.length === 1 && known[0] !== undefined) return known[0];
  return known.length === 0 ? PLAIN : { kind: 'one of', values: known };
};

/** Whether something can be called through a value. */
export const leadsOn = (value: Value): boolean => {
  if (value.kind === 'one of') return value.values.some(leadsOn);
  if (value.kind === 'record') return [...value.fields.values()].some(leadsOn);
  return value.kind === 'closure' || value.kind === 'external';
};

/** What a property of a value is; `undefined` asks for any of them. */
export const member = (value: Value, name: string | undefined): Value => {
  if (value.kind === 'record')
    return name === undefined ? oneOf(...value.fields.values()) : (value.fields.get(name) ?? PLAIN);
  if (value.kind === 'external') return { ...value, name: `${value.name}.${name ?? '*'}` };
  if (value.kind === 'one of') return oneOf(...value.values.map((one) => member(one, name)));
  return PLAIN;
};

const numbers = new WeakMap<object, number>();
let given = 0;

const numberOf = (thing: object): number => {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  given += 1;
  numbers.set(thing, given);
  return given;
};

/** The same text for values that lead to the same calls. */
export const keyOf = (value: Value): string => {
  if (value.kind === 'plain') return '';
  if (value.kind === 'text') return JSON.stringify(value.text);
  if (value.kind === 'truth') return `=${value.holds}`;
  if (value.kind === 'variable') return `$${value.name}`;
  if (value.kind === 'external') return `${value.from}:${value.name}`;
  if (value.kind === 'closure') return `f${numberOf(value.node)}.${numberOf(value.scope)}`;
  if (value.kind === 'one of') return `(${value.values.map(keyOf).join('|')})`;
  return `{${[...value.fields].map(([name, field]) => `${name}:${keyOf(field)}`).join(',')}}`;
};
