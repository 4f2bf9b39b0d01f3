import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { codeVersion } from '../code-version.ts';
import type { Capabilities } from './capabilities.ts';
import { WorkflowStep } from './workflow-step.ts';

/** Once a day forgets the tenders that ended long enough ago: the only function that may erase anything. */
export class Forgetting extends Construct {
  readonly step: WorkflowStep;
  readonly rule: Rule;

  constructor(scope: Construct, id: string, { store, files }: Pick<Capabilities, 'store' | 'files'>) {
    super(scope, id);
    this.step = new WorkflowStep(this, 'forget-tenders', {
      environment: {
        TENDER_TABLE: store.tenders.tableName,
        VAULT_TABLE: store.vault.tableName,
        UPLOAD_BUCKET: files.uploads.bucketName,
        DOSSIER_BUCKET: files.dossiers.bucketName,
        CODE_VERSION: codeVersion(),
      },
      memorySize: 1024,
      limit: Duration.minutes(15),
    });
    store.tenders.letUse(this.step, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem');
    store.vault.letUse(this.step, 'DeleteItem');
    files.letListCvs(this.step);
    files.letRemove(this.step);
    files.letPutDossiers(this.step);
    // What is not forgotten today is tomorrow, and the alarm on its errors rings before that.
    this.rule = new Rule(this, 'EveryDay', {
      schedule: Schedule.rate(Duration.days(1)),
      targets: [new LambdaFunction(this.step, { retryAttempts: 5, maxEventAge: Duration.hours(6) })],
    });
  }
}
