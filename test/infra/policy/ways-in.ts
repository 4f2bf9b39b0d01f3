import type { Template } from 'aws-cdk-lib/assertions';
import { type Resource, withoutHash } from '../synthesised.ts';
import { arnOf, everyResource } from './arn.ts';
import { askersOf, managedPoliciesOf, nameOfRole, principalIds } from './askers.ts';
import { isAllowed } from './decide.ts';
import { idOf, SEALED, type Sealed, TAKING_A_FUNCTION, TAKING_A_ROLE } from './sealed.ts';
import { contextOf, rights } from './sealed-rights.ts';
import { statementsOf } from './statement.ts';

/**
 * Everybody and everything that can come at what is sealed, one line each: who may read, change or unlock it, who could take the role
 * or the code of those who may, and whatever else of the template has to do with it. Throws where a policy is not understood.
 */
export const waysIn = (template: Template): readonly string[] => [...new Set(found(template))].toSorted();

const found = (template: Template): readonly string[] => {
  const lines = rights(template);
  return [...lines, ...roles(template, lines), ...mentions(template), ...properties(template)];
};

const roles = (template: Template, lines: readonly string[]): readonly string[] => [
  ...principalIds(template).flatMap((id) =>
    managedPoliciesOf(template, id).map(
      (one) => `${nameOfRole(template, id)} has the policy ${one}, whatever that gives`,
    ),
  ),
  ...trustedIds(template, lines).flatMap((id) => [
    ...takersOf(template, id),
    ...usersOf(template, id),
    ...thievesOf(template, id),
  ]),
];

/** The roles that may come at what is sealed, by logical id. */
const trustedIds = (template: Template, lines: readonly string[]): readonly string[] => {
  const whos = new Set(lines.map((line) => line.split(' may ')[0]));
  return principalIds(template).filter((id) => whos.has(nameOfRole(template, id)));
};

/** Whom a role trusts. */
const takersOf = (template: Template, id: string): readonly string[] => {
  const statements = statementsOf(template, everyResource(template)[id]?.Properties.AssumeRolePolicyDocument);
  return statements.flatMap(({ principals, actions }) =>
    [...(principals ?? [])].flatMap(([kind, names]) =>
      names.map((name) => `${nameOfRole(template, id)} is a role for ${kind} ${name} by ${actions}`),
    ),
  );
};

/** What has a role. */
const usersOf = (template: Template, id: string): readonly string[] =>
  Object.entries(everyResource(template))
    .filter(([, { Type }]) => !isPolicy(Type))
    .filter(([user, { Properties }]) => withoutHash(user) !== SEALED.vault && refersTo(Properties, id))
    .map(([user, { Type }]) => `${nameOfRole(template, id)} is the role of ${Type} ${withoutHash(user)}`);

/** Who could make a role, or the code that has it, his own. */
const thievesOf = (template: Template, id: string): readonly string[] =>
  askersOf(template).flatMap(({ who, asker, identity }) =>
    [...TAKING_A_ROLE.map((action) => [action, arnOf(template, id)] as const), ...functionsWith(template, id)]
      .filter(([action, resource]) =>
        isAllowed({ identity, resource: [] }, { asker, action, resource, context: contextOf(asker) }),
      )
      .map(([action]) => `${who} may ${action} ${nameOfRole(template, id)}`),
  );

const functionsWith = (template: Template, role: string): readonly (readonly [string, string])[] =>
  Object.entries(everyResource(template))
    .filter(([, { Type, Properties }]) => Type === 'AWS::Lambda::Function' && refersTo(Properties.Role, role))
    .flatMap(([id]) => TAKING_A_FUNCTION.map((action) => [action, arnOf(template, id)] as const));

/** Policies are judged by what they give. */
const isPolicy = (type: string): boolean => type.startsWith('AWS::IAM::') || type === 'AWS::S3::BucketPolicy';

const texts = new WeakMap<object, string>();

const refersTo = (value: unknown, id: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text.includes(`"${id}"`);
};

/** What else of the template has to do with what is sealed: a rule, a copy, a stream, an access point. */
const mentions = (template: Template): readonly string[] =>
  (Object.keys(SEALED) as Sealed[]).flatMap((sealed) => {
    const id = idOf(template, SEALED[sealed]);
    const others = Object.entries(everyResource(template)).filter(
      ([other, { Type, Properties }]) =>
        other !== id && !isPolicy(Type) && !Type.startsWith('AWS::CloudWatch::') && refersTo(Properties, id),
    );
    return others.map(([other, resource]) => `${sealed} is used by ${labelOf(other, resource)}`);
  });

const labelOf = (id: string, { Type, Metadata }: Resource): string =>
  `${Type} ${String(Metadata?.['tiental:name'] ?? withoutHash(id))}`;

/** How what is sealed was made: a property that was not there before may be a way out. */
const properties = (template: Template): readonly string[] =>
  (Object.keys(SEALED) as Sealed[]).flatMap((sealed) => {
    const { Properties = {} } = everyResource(template)[idOf(template, SEALED[sealed])] ?? {};
    const replicas = (Properties.Replicas ?? []) as readonly Readonly<Record<string, unknown>>[];
    return [
      ...Object.keys(Properties).map((name) => `${sealed} has ${name}`),
      ...replicas.flatMap((replica, index) =>
        Object.keys(replica).map((name) => `${sealed} has ${name} in replica ${index}`),
      ),
    ];
  });
