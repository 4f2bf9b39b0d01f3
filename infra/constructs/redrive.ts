import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import type { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';

type RedriveProps = Pick<Capabilities, 'store'> & {
  readonly machines: Readonly<Record<'intake' | 'closing' | 'settle', Workflow>>;
  readonly queues: Readonly<Record<'arrivals' | 'schedules' | 'mail', DeadLetterQueue>>;
};

/** With this function an operator delivers what could not be delivered. */
export class Redrive extends Construct {
  readonly step: WorkflowStep;

  constructor(scope: Construct, id: string, { store, machines, queues }: RedriveProps) {
    super(scope, id);
    const step = new WorkflowStep(this, 'redrive-events', {
      environment: {
        TENDER_TABLE: store.tenders.tableName,
        STAGE: readConfig(this).stage,
        ARRIVAL_QUEUE: queues.arrivals.queueUrl,
        SCHEDULE_QUEUE: queues.schedules.queueUrl,
        MAIL_QUEUE: queues.mail.queueUrl,
        INTAKE_MACHINE: machines.intake.stateMachineArn,
        CLOSING_MACHINE: machines.closing.stateMachineArn,
        SETTLE_MACHINE: machines.settle.stateMachineArn,
      },
      limit: Duration.minutes(5),
    });
    this.step = step;
    store.tenders.letUse(step, 'GetItem', 'UpdateItem');
    for (const queue of Object.values(queues)) queue.letDrain(step);
    for (const machine of Object.values(machines)) machine.grants.startExecution(step);
    new CfnOutput(this, 'redrive-events-function', {
      value: step.functionName,
      description: 'Name of redrive-events',
    });
  }
}
