import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Capabilities } from './capabilities.ts';
import type { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';

type DailySweepProps = Pick<Capabilities, 'store' | 'files'> & {
  readonly machines: Readonly<Record<'intake' | 'closing' | 'settle', Workflow>>;
};

/** Once a day goes on with what stands still: a closing whose schedule never fired, a file of which no event told. */
export class DailySweep extends Construct {
  readonly step: WorkflowStep;
  readonly rule: Rule;

  constructor(scope: Construct, id: string, { store, files, machines }: DailySweepProps) {
    super(scope, id);
    this.step = new WorkflowStep(this, 'sweep-tenders', {
      environment: {
        TENDER_TABLE: store.tenders.tableName,
        UPLOAD_BUCKET: files.uploads.bucketName,
        INTAKE_MACHINE: machines.intake.stateMachineArn,
        CLOSING_MACHINE: machines.closing.stateMachineArn,
        SETTLE_MACHINE: machines.settle.stateMachineArn,
      },
      memorySize: 1024,
      limit: Duration.minutes(15),
    });
    store.tenders.letUse(this.step, 'GetItem', 'Query', 'UpdateItem');
    files.letListCvs(this.step);
    for (const machine of Object.values(machines)) machine.grants.startExecution(this.step);
    // A sweep that is lost is made up for by the next day's, and the alarm on its errors rings before that.
    this.rule = new Rule(this, 'EveryDay', {
      schedule: Schedule.rate(Duration.days(1)),
      targets: [new LambdaFunction(this.step, { retryAttempts: 5, maxEventAge: Duration.hours(6) })],
    });
  }
}
