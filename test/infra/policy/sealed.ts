import type { Template } from 'aws-cdk-lib/assertions';
import { inWords, withoutHash } from '../synthesised.ts';
import { everyResource } from './arn.ts';
import { type Statement, statementsOf } from './statement.ts';

/** What is sealed until the opening. */
export const SEALED = { vault: 'StoreVault', uploads: 'FilesUploads', key: 'KeysVault' } as const;

const service = (name: string, actions: readonly string[]) => actions.map((action) => `${name}:${action}`);

/** What shows or changes what is sealed. */
export const DATA = {
  vault: service('dynamodb', [
    ...['GetItem', 'BatchGetItem', 'Query', 'Scan', 'ConditionCheckItem', 'PartiQLSelect', 'ExportTableToPointInTime'],
    ...['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'],
  ]),
  uploads: service('s3', ['GetObject', 'GetObjectVersion', 'GetObjectTorrent']),
  key: service('kms', ['Decrypt', 'ReEncryptFrom']),
} as const;

/** What opens another way to it, or takes the seal away. */
export const CONTROL = {
  vault: service('dynamodb', [
    ...[
      'UpdateTable',
      'CreateBackup',
      'RestoreTableToPointInTime',
      'EnableKinesisStreamingDestination',
      'CreateTableReplica',
    ],
    ...['PutResourcePolicy', 'DeleteResourcePolicy', 'ReadDataForReplication', 'GetRecords', 'GetShardIterator'],
  ]),
  uploads: service('s3', [
    ...['PutBucketPolicy', 'DeleteBucketPolicy', 'PutReplicationConfiguration', 'ReplicateObject', 'PutBucketAcl'],
    ...['PutObjectAcl', 'PutInventoryConfiguration', 'PutBucketPublicAccessBlock', 'PutEncryptionConfiguration'],
  ]),
  key: service('kms', ['CreateGrant', 'PutKeyPolicy', 'ScheduleKeyDeletion']),
} as const;

/** What makes a role one's own. */
export const TAKING_A_ROLE = [
  ...service('iam', [
    'PassRole',
    'PutRolePolicy',
    'AttachRolePolicy',
    'UpdateAssumeRolePolicy',
    'DeleteRolePermissionsBoundary',
  ]),
  'sts:AssumeRole',
];
/** What makes a function do something else. */
export const TAKING_A_FUNCTION = service('lambda', [
  'UpdateFunctionCode',
  'UpdateFunctionConfiguration',
  'PublishLayerVersion',
]);

/** The ways in which a key is asked: by a service in somebody's name, or directly. */
export const WAYS: Readonly<Record<string, string>> = {
  'through dynamodb': 'dynamodb.eu-west-1.amazonaws.com',
  'through s3': 's3.eu-west-1.amazonaws.com',
  directly: '',
};

/** Something that is sealed. */
export type Sealed = keyof typeof SEALED;

/** The logical id of the one resource that has this name; throws where there is none. */
export const idOf = (template: Template, name: string): string => {
  const found = Object.keys(everyResource(template)).filter((id) => withoutHash(id) === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`There are ${found.length} resources ${name}.`);
  return found[0];
};

/** The statements of the policy that something sealed has of its own. */
export const policyOf = (template: Template, sealed: Sealed): readonly Statement[] => {
  const id = idOf(template, SEALED[sealed]);
  const { Properties } = everyResource(template)[id] ?? {};
  if (sealed === 'key') return statementsOf(template, Properties?.KeyPolicy);
  if (sealed === 'vault') {
    const replicas = (Properties?.Replicas ?? []) as readonly {
      readonly ResourcePolicy?: { readonly PolicyDocument: unknown };
    }[];
    return replicas.flatMap(({ ResourcePolicy }) => statementsOf(template, ResourcePolicy?.PolicyDocument));
  }
  return Object.values(everyResource(template))
    .filter(
      (resource) => resource.Type === 'AWS::S3::BucketPolicy' && inWords(resource.Properties.Bucket) === SEALED.uploads,
    )
    .flatMap((resource) => statementsOf(template, resource.Properties.PolicyDocument));
};
