import { CfnResource, type Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { asNagWritesIt, WILDCARD_METADATA } from '../../../infra/constructs/wildcard.ts';

/** A wildcard of a policy, as `kind::text`, and the path of the construct that has it or accepts it. */
export type Wildcard = { readonly path: string; readonly wildcard: string };

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Every statement within a value, of whatever kind of policy. */
const statementsIn = (value: unknown): readonly Raw[] => {
  if (!isRaw(value)) return [];
  const own = isRaw(value.Statement) ? listOf(value.Statement).filter(isRaw) : [];
  return [...own, ...Object.values(value).flatMap(statementsIn)];
};

const isWild = (text: string): boolean => /[*?]/.test(text);

const wildcardsOf = (statement: Raw): readonly string[] => {
  const written = (field: string) => listOf(statement[field] ?? []).map((one) => `${field}::${asNagWritesIt(one)}`);
  const principals = isRaw(statement.Principal)
    ? Object.values(statement.Principal).flatMap(listOf)
    : listOf(statement.Principal ?? []);
  return [
    ...written('Action').filter(isWild),
    ...written('Resource').filter(isWild),
    ...principals
      .map(asNagWritesIt)
      .filter(isWild)
      .map((text) => `Principal::${text}`),
    // What is not named may be anything.
    ...['NotAction', 'NotResource', 'NotPrincipal'].flatMap(written),
  ];
};

/** Every wildcard in a policy of the stack. */
export const wildcardsIn = (stack: Stack): readonly Wildcard[] =>
  stack.node.findAll().flatMap((construct) => {
    if (!CfnResource.isCfnResource(construct)) return [];
    const template: unknown = stack.resolve(construct._toCloudFormation());
    return statementsIn(template)
      .flatMap(wildcardsOf)
      .map((wildcard) => ({ path: construct.node.path, wildcard }));
  });

/** Every wildcard that a construct accepts, with a reason, for itself and what is within it. */
export const acceptedIn = (stack: IConstruct): readonly Wildcard[] =>
  stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type === WILDCARD_METADATA)
        .map(({ data }) => ({ path: node.path, wildcard: String(data) })),
    );

/** Whether what a construct accepts covers a wildcard. */
export const covers = (accepted: Wildcard, found: Wildcard): boolean =>
  accepted.wildcard === found.wildcard && `${found.path}/`.startsWith(`${accepted.path}/`);
