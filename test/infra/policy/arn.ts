import type { Template } from 'aws-cdk-lib/assertions';
import { type Resource, withoutHash } from '../synthesised.ts';

/** The account in which the template is thought to be deployed. */
export const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'Tiental',
};

const KINDS: Readonly<Record<string, (id: string) => string>> = {
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${id}`,
  'AWS::IAM::Role': (id) => `arn:aws:iam::${ACCOUNT}:role/${id}`,
  'AWS::DynamoDB::GlobalTable': (id) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${id}`,
  'AWS::KMS::Key': (id) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
};

/** The resources of a template by logical id, those of every type. */
export const everyResource = (template: Template): Readonly<Record<string, Resource>> => {
  const known = resources.get(template) ?? template.toJSON().Resources;
  resources.set(template, known);
  return known;
};

const resources = new WeakMap<Template, Readonly<Record<string, Resource>>>();

/** The ARN that a resource would have, its logical id without hash for a name. */
export const arnOf = (template: Template, id: string): string => {
  const type = everyResource(template)[id]?.Type ?? '';
  const arn = KINDS[type];
  return arn === undefined ? `arn:aws:other:${REGION}:${ACCOUNT}:${type}/${withoutHash(id)}` : arn(withoutHash(id));
};

/** The text that a value of the template has once it is deployed; throws on what only a deployment can tell. */
export const deployed = (template: Template, value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object' && value !== null) {
    if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
      const [separator, parts] = value['Fn::Join'] as [string, readonly unknown[]];
      return parts.map((part) => deployed(template, part)).join(separator);
    }
    if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt'])) {
      const [id, attribute] = value['Fn::GetAtt'] as [string, string];
      return attribute === 'Arn' ? arnOf(template, id) : `${arnOf(template, id)}.${attribute}`;
    }
    if ('Ref' in value) return PSEUDO[String(value.Ref)] ?? withoutHash(String(value.Ref));
  }
  throw new Error(`Only a deployment can tell what ${JSON.stringify(value)} is.`);
};
