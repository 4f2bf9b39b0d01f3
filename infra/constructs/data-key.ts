import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { type Config, isThrowAway } from '../config.ts';
import { acceptWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** The services through which a key is used; nobody uses one directly. */
type Service = 'dynamodb' | 's3';

/** What keeps a key in order. None of it touches data. */
const CARE = [
  ...['DescribeKey', 'GetKeyPolicy', 'PutKeyPolicy', 'ListKeyPolicies', 'UpdateKeyDescription'],
  ...['GetKeyRotationStatus', 'EnableKeyRotation', 'DisableKeyRotation', 'ListKeyRotations', 'EnableKey', 'DisableKey'],
  ...['ListGrants', 'RevokeGrant', 'ListResourceTags', 'TagResource', 'UntagResource'],
  ...['ScheduleKeyDeletion', 'CancelKeyDeletion'],
];

/** What a service does with a key for who reads, as AWS documents it. */
const READING: Readonly<Record<Service, readonly string[]>> = {
  dynamodb: ['Decrypt', 'DescribeKey'],
  s3: ['Decrypt'],
};

/** What a service does with a key for who writes. DynamoDB opens a table's own key for each caller, so a writer decrypts too. */
const WRITING: Readonly<Record<Service, readonly string[]>> = {
  dynamodb: [
    ...['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext'],
    ...['ReEncryptFrom', 'ReEncryptTo'],
  ],
  s3: ['GenerateDataKey'],
};

const ofKms = (actions: readonly string[]): string[] => actions.map((action) => `kms:${action}`);

/** Lets who administers the account keep a key in order, and no more. */
export const careOfKey = (): PolicyStatement =>
  new PolicyStatement({
    sid: 'Care',
    principals: [new AccountRootPrincipal()],
    actions: ofKms(CARE),
    resources: ['*'],
  });

/** A key for data at rest, which turns every year. It opens through DynamoDB and S3 only, for who has a right to it of his own. */
export class DataKey extends Key {
  constructor(scope: Construct, id: string, { stage }: Pick<Config, 'stage'>) {
    const through = (...services: readonly Service[]) => ({
      'kms:ViaService': services.map((service) => viaService(scope, service)),
    });
    const principals = [new AccountRootPrincipal()];
    const resources = ['*'];
    super(scope, id, {
      enableKeyRotation: true,
      removalPolicy: isThrowAway({ stage }) ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      policy: new PolicyDocument({
        statements: [
          careOfKey(),
          new PolicyStatement({
            sid: 'UseThroughServices',
            principals,
            resources,
            actions: ofKms(WRITING.dynamodb),
            conditions: { StringEquals: through('dynamodb', 's3') },
          }),
          // Whoever makes a table lets DynamoDB use the key on its own account, as for backups.
          new PolicyStatement({
            sid: 'GrantToTables',
            principals,
            resources,
            actions: ['kms:CreateGrant'],
            conditions: { StringEquals: through('dynamodb'), Bool: { 'kms:GrantIsForAWSResource': 'true' } },
          }),
        ],
      }),
    });
    acceptWildcard(this, 'Resource::*', 'In the policy of a key, * is that key.');
  }

  /** Lets a step read what a service keeps under the key. */
  letRead(step: WorkflowStep, service: Service): void {
    this.letUse(step, service, READING[service]);
  }

  /** Lets a step write what a service keeps under the key. */
  letWrite(step: WorkflowStep, service: Service): void {
    this.letUse(step, service, WRITING[service]);
  }

  private letUse(step: WorkflowStep, service: Service, actions: readonly string[]): void {
    step.addToRolePolicy(
      new PolicyStatement({
        actions: ofKms(actions),
        resources: [this.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': viaService(this, service) } },
      }),
    );
  }
}

const viaService = (scope: Construct, service: Service): string => `${service}.${Stack.of(scope).region}.amazonaws.com`;
