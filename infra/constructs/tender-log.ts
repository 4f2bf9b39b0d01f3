import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { codeVersion } from '../code-version.ts';
import type { Capabilities } from './capabilities.ts';
import { WorkflowStep } from './workflow-step.ts';

/** The log of each tender (logboek): one function, with which the closing and each settling end, adds to it what happened. */
export class TenderLog extends Construct {
  readonly step: WorkflowStep;

  constructor(scope: Construct, id: string, { store, files }: Pick<Capabilities, 'store' | 'files'>) {
    super(scope, id);
    this.step = new WorkflowStep(this, 'keep-log', {
      environment: {
        TENDER_TABLE: store.tenders.tableName,
        DOSSIER_BUCKET: files.dossiers.bucketName,
        CODE_VERSION: codeVersion(),
      },
      // 100,000 bids make 500,000 acts: a gigabyte while they are compared with what is told.
      memorySize: 3008,
      limit: Duration.minutes(5),
    });
    store.tenders.letUse(this.step, 'GetItem', 'Query', 'PutItem');
    files.letPutDossiers(this.step);
  }
}
