import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { type Config, isThrowAway } from '../config.ts';
import { acceptActionWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

const SEAL = 'The actions that DynamoDB needs to use the key of the vault, on that one key.';

/** The two tables: what the desk may know at any time, and what nobody may know before the opening. */
export class TenderStore extends Construct {
  readonly tenders: TableV2;
  /** Readings and assessments until the opening. */
  readonly vault: TableV2;

  constructor(scope: Construct, id: string, { stage }: Pick<Config, 'stage'>) {
    super(scope, id);
    const isKept = !isThrowAway({ stage });
    const common = {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: isKept,
      removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    };
    this.tenders = new TableV2(this, 'Tenders', { ...common, encryption: TableEncryptionV2.awsManagedKey() });
    // A key of its own is a second lock: who may read every table of the account still cannot read the vault,
    // and each use of the key is in CloudTrail.
    const key = new Key(this, 'VaultKey', { enableKeyRotation: true, removalPolicy: common.removalPolicy });
    this.vault = new TableV2(this, 'Vault', { ...common, encryption: TableEncryptionV2.customerManagedKey(key) });
  }

  /** Lets steps read and write tenders, bids, decisions and letters. */
  openTendersTo(...steps: readonly WorkflowStep[]): void {
    for (const step of steps) this.tenders.grants.readWriteData(step);
  }

  /** Lets steps put readings and assessments into the vault and read them back. */
  openVaultTo(...steps: readonly WorkflowStep[]): void {
    for (const step of steps) {
      this.vault.grants.readWriteData(step);
      acceptActionWildcard(step, 'kms:GenerateDataKey*', SEAL);
      acceptActionWildcard(step, 'kms:ReEncrypt*', SEAL);
    }
  }

  /** Lets steps look into the vault without changing it. */
  showVaultTo(...steps: readonly WorkflowStep[]): void {
    for (const step of steps) this.vault.grants.readData(step);
  }
}
