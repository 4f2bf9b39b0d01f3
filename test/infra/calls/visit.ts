import type {
  AnyNode,
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  Class,
  ConditionalExpression,
  IfStatement,
  MemberExpression,
  ObjectExpression,
} from 'acorn';
import { bind, keyOfProperty } from './bind.ts';
import type { Journey } from './journey.ts';
import { inner, type Scope, scopeOf } from './scope.ts';
import { member, oneOf, PLAIN, type Value } from './value.ts';

/** What a piece of code comes to, after everything that it calls on the way has been followed. */
export const visit = (node: AnyNode, scope: Scope, journey: Journey): Value => {
  const of = (child: AnyNode): Value => visit(child, scope, journey);
  switch (node.type) {
    case 'Identifier':
      return valueOfName(node.name, scope, journey);
    case 'Literal':
      return typeof node.value === 'string' ? { kind: 'text', text: node.value } : PLAIN;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'closure', node, scope };
    case 'FunctionDeclaration':
      if (node.id) scope.names.set(node.id.name, { kind: 'closure', node, scope });
      return PLAIN;
    case 'ObjectExpression':
      return recordOf(node, scope, journey);
    case 'MemberExpression':
      return memberOf(node, scope, journey);
    case 'CallExpression':
      return called(node, scope, journey);
    case 'NewExpression':
      return journey.construct(of(node.callee), argumentsOf(node.arguments, scope, journey));
    case 'AwaitExpression':
      return of(node.argument);
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return of(node.expression);
    case 'ConditionalExpression':
      return oneOf(...branchesOf(node, of(node.test)).map(of));
    case 'BinaryExpression':
      return compared(node, scope, journey);
    case 'LogicalExpression':
      return oneOf(of(node.left), of(node.right));
    case 'SequenceExpression':
      return node.expressions.map(of).at(-1) ?? PLAIN;
    case 'AssignmentExpression':
      return assigned(node, scope, journey);
    default:
      return statement(node, scope, journey);
  }
};

const statement = (node: AnyNode, scope: Scope, journey: Journey): Value => {
  switch (node.type) {
    case 'IfStatement':
      for (const branch of branchesOf(node, visit(node.test, scope, journey))) visit(branch, inner(scope), journey);
      return PLAIN;
    case 'VariableDeclaration':
      // What may be another text later is not known at all.
      for (const { id, init } of node.declarations) {
        const value = init ? visit(init, scope, journey) : PLAIN;
        bind(id, node.kind !== 'const' && value.kind === 'text' ? PLAIN : value, scope, journey);
      }
      return PLAIN;
    case 'ReturnStatement':
      if (node.argument) scope.returned.push(visit(node.argument, scope, journey));
      return PLAIN;
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'MetaProperty':
    case 'BreakStatement':
    case 'ContinueStatement':
      if (node.type === 'ImportExpression') journey.lose(`${scope.module.path}: a module that is loaded while it runs`);
      return PLAIN;
    case 'ExportNamedDeclaration':
      return node.declaration ? visit(node.declaration, scope, journey) : PLAIN;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classOf(node, scope, journey);
    case 'ForOfStatement':
    case 'ForInStatement': {
      const within = inner(scope);
      journey.escape(visit(node.right, within, journey));
      if (node.left.type === 'VariableDeclaration')
        for (const { id } of node.left.declarations) bind(id, PLAIN, within, journey);
      visit(node.body, within, journey);
      return PLAIN;
    }
    case 'CatchClause': {
      const within = inner(scope);
      if (node.param) bind(node.param, PLAIN, within, journey);
      visit(node.body, within, journey);
      return PLAIN;
    }
    case 'BlockStatement':
    case 'ForStatement':
      return parts(node, inner(scope), journey);
    default:
      return parts(node, scope, journey);
  }
};

/** The branch that is taken where that is known, else both. */
const branchesOf = (
  { consequent, alternate }: IfStatement | ConditionalExpression,
  test: Value,
): readonly AnyNode[] => {
  if (test.kind !== 'truth') return alternate ? [consequent, alternate] : [consequent];
  const branch = test.holds ? consequent : alternate;
  return branch ? [branch] : [];
};

const compared = ({ left, right, operator }: BinaryExpression, scope: Scope, journey: Journey): Value => {
  const [one, other] = [visit(left, scope, journey), visit(right, scope, journey)];
  if (one.kind !== 'text' || other.kind !== 'text') return PLAIN;
  if (operator !== '===' && operator !== '!==') return PLAIN;
  return { kind: 'truth', holds: (one.text === other.text) === (operator === '===') };
};

/** Follows every part of a node whose own value is data; functions first, since they are known from the start of a block. */
const parts = (node: AnyNode, scope: Scope, journey: Journey): Value => {
  const children = Object.values(node).flat().filter(isNode);
  const [functions, others] = [children.filter(isFunction), children.filter((child) => !isFunction(child))];
  for (const child of [...functions, ...others]) journey.escape(visit(child, scope, journey));
  return PLAIN;
};

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isFunction = ({ type }: AnyNode): boolean => type === 'FunctionDeclaration';

const valueOfName = (name: string, scope: Scope, journey: Journey): Value => {
  const known = scopeOf(scope, name)?.names.get(name) ?? journey.importOf(scope.module, name);
  if (known !== undefined) return known;
  if (!(name in globalThis)) journey.readEarly(scope.module, name);
  return PLAIN;
};

/** An instance is not told apart: whatever a class can do is taken as done. */
const classOf = (node: Class, scope: Scope, journey: Journey): Value => {
  if (node.id) bind(node.id, PLAIN, scope, journey);
  if (node.superClass) journey.escape(visit(node.superClass, scope, journey));
  for (const part of node.body.body) {
    if (part.type === 'StaticBlock') parts(part, scope, journey);
    else if (part.value) journey.escape(visit(part.value, scope, journey));
  }
  return PLAIN;
};

const recordOf = (node: ObjectExpression, scope: Scope, journey: Journey): Value => {
  const fields = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = visit(property.argument, scope, journey);
      for (const one of spread.kind === 'one of' ? spread.values : [spread])
        if (one.kind === 'record') for (const [name, value] of one.fields) fields.set(name, value);
        else journey.escape(one);
    } else {
      const name = keyOfProperty(property, scope, journey);
      const value = visit(property.value, scope, journey);
      if (name === undefined) journey.escape(value);
      else fields.set(name, value);
    }
  }
  return fields.size === 0 ? PLAIN : { kind: 'record', fields };
};

const nameOfMember = (node: MemberExpression, scope: Scope, journey: Journey): string | undefined =>
  keyOfProperty({ computed: node.computed, key: node.property }, scope, journey);

const memberOf = (node: MemberExpression, scope: Scope, journey: Journey): Value =>
  member(visit(node.object, scope, journey), nameOfMember(node, scope, journey));

const argumentsOf = (nodes: CallExpression['arguments'], scope: Scope, journey: Journey): readonly Value[] =>
  nodes.map((node) => {
    if (node.type !== 'SpreadElement') return visit(node, scope, journey);
    journey.escape(visit(node.argument, scope, journey));
    return PLAIN;
  });

const called = ({ callee, arguments: given }: CallExpression, scope: Scope, journey: Journey): Value => {
  if (callee.type !== 'MemberExpression')
    return journey.call(visit(callee, scope, journey), argumentsOf(given, scope, journey));
  const owner = visit(callee.object, scope, journey);
  const method = member(owner, nameOfMember(callee, scope, journey));
  const args = argumentsOf(given, scope, journey);
  // A method that every object has, such as `then` or `bind`: what becomes of its owner is not known.
  if (method.kind === 'plain') journey.escape(owner);
  return journey.call(method, args);
};

/** What is put somewhere later is not told apart from what was there before. */
const assigned = ({ left, right }: AssignmentExpression, scope: Scope, journey: Journey): Value => {
  const value = visit(right, scope, journey);
  journey.escape(value);
  if (left.type === 'Identifier') {
    const there = scopeOf(scope, left.name)?.names;
    there?.set(left.name, oneOf(there.get(left.name) ?? PLAIN, value));
  } else visit(left, scope, journey);
  return value;
};
