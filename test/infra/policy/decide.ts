import { ACCOUNT } from './arn.ts';
import { actionFits, fits } from './pattern.ts';
import type { Condition, Statement } from './statement.ts';

/** Somebody who asks: a role of the account, somebody of another account, or a service of AWS by its own name. */
export type Asker = { readonly kind: 'AWS' | 'Service'; readonly name: string };

/** What is asked. A key of the context that is not given is not known: it is then taken to be as bad as it can be. */
export type Request = {
  readonly asker: Asker;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
};

const ROOT = `arn:aws:iam::${ACCOUNT}:root`;

/** Operators by name, each with the comparison that it makes and whether it is turned round. */
const OPERATORS: Readonly<
  Record<string, readonly [compare: (pattern: string, text: string) => boolean, not: boolean]>
> = {
  StringEquals: [(a, b) => a === b, false],
  StringNotEquals: [(a, b) => a === b, true],
  StringLike: [fits, false],
  StringNotLike: [fits, true],
  ArnEquals: [fits, false],
  ArnLike: [fits, false],
  ArnNotEquals: [fits, true],
  ArnNotLike: [fits, true],
  NumericLessThan: [(limit, number) => Number(number) < Number(limit), false],
  Bool: [(a, b) => a === b, false],
};

/** Whether a condition holds; undefined where that is not known. Throws on an operator that is not known. */
const holds = ({ operator, key, values }: Condition, { context }: Request): boolean | undefined => {
  const found = OPERATORS[operator];
  if (found === undefined) throw new Error(`It is not known what the condition ${operator} means.`);
  const [compare, not] = found;
  const text = context[key];
  return text === undefined ? undefined : values.some((value) => compare(value, text)) !== not;
};

const isAbout = ({ principals, but }: Statement, { kind, name }: Asker): boolean => {
  if (principals === undefined) return true;
  const named = (principals.get(kind) ?? []).some(
    (one) =>
      one === '*' ||
      one === name ||
      (one === ROOT && name.startsWith(`arn:aws:iam::${ACCOUNT}:`)) ||
      one === accountOf(name),
  );
  return (named || (principals.get('AWS') ?? []).includes('*')) !== but.has('principals');
};

const accountOf = (name: string): string => name.split(':')[4] ?? '';

/** Whether a statement applies: an allowance wherever it may, a denial only where it surely does. */
const applies = (statement: Statement, request: Request): boolean => {
  const { actions, resources, conditions, but, effect } = statement;
  const onAction = actions.some((pattern) => actionFits(pattern, request.action)) !== but.has('actions');
  const onResource = resources.some((pattern) => fits(pattern, request.resource)) !== but.has('resources');
  const known = conditions.map((condition) => holds(condition, request));
  const met = effect === 'Allow' ? !known.includes(false) : known.every((one) => one === true);
  return onAction && onResource && isAbout(statement, request.asker) && met;
};

/** The policies that have a say: those of who asks, and that of what is asked for. */
export type Policies = { readonly identity: readonly Statement[]; readonly resource: readonly Statement[] };

/**
 * Whether the policies let a request through, as within one account: nothing denies it, and who asks or what is asked for allows it.
 * A key is opened by its own policy only; one that trusts the account leaves it to who asks.
 */
export const isAllowed = ({ identity, resource }: Policies, request: Request): boolean => {
  const all = [...identity, ...resource].filter((statement) => applies(statement, request));
  if (all.some(({ effect }) => effect === 'Deny')) return false;
  const byAsker = identity.some((statement) => all.includes(statement));
  const here = resource.filter((statement) => all.includes(statement));
  const named = here.some(
    ({ principals }) => !(principals?.get('AWS') ?? []).every((one) => one === ROOT || one === ACCOUNT),
  );
  const trusted = here.length > 0;
  const isOfAccount = accountOf(request.asker.name) === ACCOUNT;
  if (request.action.startsWith('kms:')) return named || (trusted && byAsker && isOfAccount);
  return trusted || (byAsker && isOfAccount);
};
