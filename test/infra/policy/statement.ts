import type { Template } from 'aws-cdk-lib/assertions';
import { deployed } from './arn.ts';

/** Whom a statement of a resource's own policy is about, by kind (`AWS`, `Service`, …); absent in the policy of a role. */
export type Principals = ReadonlyMap<string, readonly string[]>;

/** A statement of a policy, every reference in it made text. */
export type Statement = {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns of actions; with `but` all actions save these. */
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principals?: Principals;
  readonly conditions: readonly Condition[];
  readonly but: ReadonlySet<'actions' | 'resources' | 'principals'>;
};

/** One key of a condition: `operator` holds of the key's value and one of `values`. */
export type Condition = { readonly operator: string; readonly key: string; readonly values: readonly string[] };

type Raw = Readonly<Record<string, unknown>>;

const FIELDS = [
  ...['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Condition'],
];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The statements of a policy document of the template; throws on what is no statement. */
export const statementsOf = (template: Template, document: unknown): readonly Statement[] => {
  const { Statement } = (document ?? {}) as Raw;
  return listOf(Statement ?? []).map((raw) => statementOf(template, raw as Raw));
};

const statementOf = (template: Template, raw: Raw): Statement => {
  const unknown = Object.keys(raw).filter((field) => !FIELDS.includes(field));
  if (unknown.length > 0) throw new Error(`A statement has ${unknown.join(', ')}.`);
  if (raw.Effect !== 'Allow' && raw.Effect !== 'Deny') throw new Error(`A statement has the effect ${raw.Effect}.`);
  const texts = (value: unknown) => listOf(value).map((one) => deployed(template, one));
  const principals = raw.Principal ?? raw.NotPrincipal;
  const but = (['Action', 'Resource', 'Principal'] as const).filter((field) => raw[`Not${field}`] !== undefined);
  return {
    effect: raw.Effect,
    actions: texts(raw.Action ?? raw.NotAction ?? []),
    resources: texts(raw.Resource ?? raw.NotResource ?? []),
    ...(principals !== undefined && { principals: principalsOf(texts, principals) }),
    conditions: conditionsOf(texts, raw.Condition),
    but: new Set(but.map((field) => `${field.toLowerCase()}s` as 'actions' | 'resources' | 'principals')),
  };
};

type Texts = (value: unknown) => readonly string[];

const principalsOf = (texts: Texts, principals: unknown): Principals =>
  typeof principals === 'string'
    ? new Map([['AWS', [principals]]])
    : new Map(Object.entries(principals as Raw).map(([kind, who]) => [kind, texts(who)]));

const conditionsOf = (texts: Texts, conditions: unknown): readonly Condition[] =>
  Object.entries((conditions ?? {}) as Raw).flatMap(([operator, keys]) =>
    Object.entries(keys as Raw).map(([key, values]) => ({ operator, key, values: texts(values) })),
  );
