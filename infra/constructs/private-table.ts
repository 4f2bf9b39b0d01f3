import { Lazy, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { type Config, isThrowAway } from '../config.ts';
import type { DataKey } from './data-key.ts';
import { acceptDenial, acceptWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** An action of DynamoDB on items, as it is named there, that a step of ours may send. */
export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

const READING: readonly string[] = [
  ...['GetItem', 'BatchGetItem', 'Query', 'Scan', 'ConditionCheckItem', 'PartiQLSelect', 'ExportTableToPointInTime'],
];
const WRITING: readonly string[] = [
  ...['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete'],
];

type PrivateTableProps = Pick<Config, 'stage'> & {
  readonly encryptionKey: DataKey;
  /** Shuts the table to everybody but those who were let in, whatever other rights they have. */
  readonly sealed: boolean;
};

/** A table under a key of its own account, restorable to any second of the last five weeks, that nobody reaches without TLS. */
export class PrivateTable extends TableV2 {
  private readonly key: DataKey;
  private readonly readers = new Set<string>();
  private readonly writers = new Set<string>();

  constructor(scope: Construct, id: string, { stage, encryptionKey, sealed }: PrivateTableProps) {
    const isKept = !isThrowAway({ stage });
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: isKept,
      removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      // `Key` does not fit `IKey` under exactOptionalPropertyTypes; it is one all the same.
      encryption: TableEncryptionV2.customerManagedKey(encryptionKey as IKey),
      resourcePolicy: new PolicyDocument({
        statements: [deny([...READING, ...WRITING], { Bool: { 'aws:SecureTransport': 'false' } })],
      }),
    });
    this.key = encryptionKey;
    acceptWildcard(this, 'Resource::*', 'In the policy of a table, * is that table; its own ARN would be a circle.');
    acceptDenial(this);
    if (sealed) this.seal();
  }

  /** Lets a step send these actions to the table, and nothing else. */
  letUse(step: WorkflowStep, ...actions: readonly TableAction[]): void {
    this.grants.actions(step, ...actions.map((action) => `dynamodb:${action}`));
    const writes = actions.some((action) => WRITING.includes(action));
    if (writes) this.key.letWrite(step, 'dynamodb');
    else this.key.letRead(step, 'dynamodb');
    const { roleArn } = step.ownRole;
    if (writes) this.writers.add(roleArn);
    if (actions.some((action) => READING.includes(action))) this.readers.add(roleArn);
  }

  private seal(): void {
    const toAllBut = (roles: ReadonlySet<string>) => ({
      StringNotEquals: { 'aws:PrincipalArn': Lazy.list({ produce: () => [...roles] }) },
    });
    this.addToResourcePolicy(deny(READING, toAllBut(this.readers)));
    this.addToResourcePolicy(deny(WRITING, toAllBut(this.writers)));
  }
}

const deny = (actions: readonly string[], conditions: Record<string, Record<string, unknown>>): PolicyStatement =>
  new PolicyStatement({
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: ['*'],
    conditions,
  });
