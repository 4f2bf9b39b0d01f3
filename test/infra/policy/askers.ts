import type { Template } from 'aws-cdk-lib/assertions';
import { functionsOf, inWords, type Resource, withoutHash } from '../synthesised.ts';
import { ACCOUNT, arnOf, everyResource } from './arn.ts';
import type { Asker } from './decide.ts';
import { type Statement, statementsOf } from './statement.ts';

/** Somebody who may ask, with the policies that he brings. */
export type WithPolicies = { readonly who: string; readonly asker: Asker; readonly identity: readonly Statement[] };

/** Somebody of the account who has every right that a policy of his own can give. */
export const ADMINISTRATOR: readonly WithPolicies[] = [
  {
    who: 'an administrator',
    asker: { kind: 'AWS', name: `arn:aws:iam::${ACCOUNT}:role/administrator` },
    identity: [{ effect: 'Allow', actions: ['*'], resources: ['*'], conditions: [], but: new Set() }],
  },
];

/** The function whose role it is, or the role itself where it is that of no function or of several. */
export const nameOfRole = (template: Template, id: string): string => {
  const owners = Object.entries(functionsOf(template)).filter(
    ([, { Properties }]) => inWords(Properties.Role) === withoutHash(id),
  );
  return owners.length === 1 ? (owners[0]?.[0] ?? '') : withoutHash(id);
};

const PRINCIPALS = ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'];
const POLICIES = [
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
];

/** The logical ids of every role, user and group of the template. */
export const principalIds = (template: Template): readonly string[] =>
  Object.entries(everyResource(template)).flatMap(([id, { Type }]) => (PRINCIPALS.includes(Type) ? [id] : []));

/** Every role, user and group of the template with all policies that are attached to it. */
export const askersOf = (template: Template): readonly WithPolicies[] =>
  principalIds(template).map((id) => ({
    who: nameOfRole(template, id),
    asker: { kind: 'AWS', name: arnOf(template, id) },
    identity: documentsOf(template, id).flatMap((document) => statementsOf(template, document)),
  }));

const documentsOf = (template: Template, id: string): readonly unknown[] => {
  const all = Object.values(everyResource(template));
  const attached = all.filter(
    (resource) => POLICIES.includes(resource.Type) && attachedTo(resource).includes(withoutHash(id)),
  );
  const inline = (everyResource(template)[id]?.Properties?.Policies ?? []) as readonly {
    readonly PolicyDocument: unknown;
  }[];
  return [...attached.map(({ Properties }) => Properties.PolicyDocument), ...inline.map((one) => one.PolicyDocument)];
};

const attachedTo = ({ Properties }: Resource): readonly string[] =>
  ['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName'].flatMap((field) =>
    [Properties[field] ?? []].flat().map(inWords),
  );

/** The policies of AWS or of others that a role, user or group has besides: what they give is not known. */
export const managedPoliciesOf = (template: Template, id: string): readonly string[] => {
  const { ManagedPolicyArns = [] } = everyResource(template)[id]?.Properties ?? {};
  return (ManagedPolicyArns as readonly unknown[]).map(inWords);
};
