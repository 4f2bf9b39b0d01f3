import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type Config, readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import type { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';

type DeskApiProps = Capabilities &
  Pick<Config, 'oversight'> & {
    /** The machines that the desk's acts start, now or at the closing moment. */
    readonly machines: { readonly closing: Workflow; readonly settle: Workflow };
  };

/** What the desk and the suppliers do: functions that are invoked by name, with the rights of who invokes them. */
export class DeskApi extends Construct {
  /** What a person of the desk calls. */
  readonly steps: readonly WorkflowStep[];
  /** What a supplier calls. */
  readonly suppliers: readonly WorkflowStep[];

  constructor(scope: Construct, id: string, { store, files, mail, deadline, machines, oversight }: DeskApiProps) {
    super(scope, id);
    const TENDER_TABLE = store.tenders.tableName;
    const UPLOAD_BUCKET = files.uploads.bucketName;
    const { stage: STAGE } = readConfig(this);
    const SETTLE_MACHINE = machines.settle.stateMachineArn;
    const publish = new WorkflowStep(this, 'publish-tender', {
      environment: {
        TENDER_TABLE,
        CLOSING_MACHINE: machines.closing.stateMachineArn,
        OVERSIGHT: oversight,
        ...deadline.environment,
      },
    });
    const amend = new WorkflowStep(this, 'amend-tender', {
      environment: {
        TENDER_TABLE,
        STAGE,
        UPLOAD_BUCKET,
        CLOSING_MACHINE: machines.closing.stateMachineArn,
        OVERSIGHT: oversight,
        ...deadline.environment,
        ...mail.environment,
      },
      // All who have bid are told before it answers.
      limit: Duration.minutes(5),
    });
    const cancel = new WorkflowStep(this, 'cancel-tender', {
      environment: { TENDER_TABLE, STAGE, UPLOAD_BUCKET, ...mail.environment },
      limit: Duration.minutes(5),
    });
    const hold = new WorkflowStep(this, 'hold-tender', { environment: { TENDER_TABLE } });
    const ask = new WorkflowStep(this, 'ask-question', { environment: { TENDER_TABLE, UPLOAD_BUCKET } });
    const list = new WorkflowStep(this, 'list-questions', { environment: { TENDER_TABLE } });
    const answer = new WorkflowStep(this, 'answer-questions', {
      environment: { TENDER_TABLE, STAGE, ...mail.environment },
      // Every supplier of the register is told.
      limit: Duration.minutes(15),
    });
    mail.letAskAllowance(answer);
    const openTender = new WorkflowStep(this, 'open-tender', {
      environment: { TENDER_TABLE, CLOSING_MACHINE: machines.closing.stateMachineArn },
    });
    const open = new WorkflowStep(this, 'open-upload', {
      environment: { TENDER_TABLE, UPLOAD_BUCKET },
    });
    const withdraw = new WorkflowStep(this, 'withdraw-bid', {
      environment: { TENDER_TABLE, STAGE, UPLOAD_BUCKET, ...mail.environment },
    });
    // Each answer ranks the whole field anew.
    const decide = new WorkflowStep(this, 'decide', {
      environment: { TENDER_TABLE, SETTLE_MACHINE },
      memorySize: 1024,
      limit: Duration.minutes(1),
    });
    const release = new WorkflowStep(this, 'release-outcome', { environment: { TENDER_TABLE, SETTLE_MACHINE } });
    store.tenders.letUse(publish, 'GetItem', 'PutItem');
    for (const step of [amend, cancel]) store.tenders.letUse(step, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    store.tenders.letUse(ask, 'GetItem', 'Query', 'PutItem');
    store.tenders.letUse(list, 'GetItem', 'Query');
    store.tenders.letUse(answer, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    store.tenders.letUse(openTender, 'GetItem', 'Query', 'PutItem');
    machines.closing.grants.startExecution(openTender);
    store.tenders.letUse(hold, 'GetItem', 'PutItem');
    store.tenders.letUse(open, 'GetItem', 'PutItem', 'UpdateItem');
    store.tenders.letUse(withdraw, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    store.tenders.letUse(decide, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
    store.tenders.letUse(release, 'GetItem', 'UpdateItem');
    for (const step of [publish, amend]) deadline.letPlan(step);
    files.letPutCvs(open);
    for (const step of [amend, cancel, answer, withdraw]) mail.letSend(step);
    // By the storage's time they are in time or not.
    for (const step of [open, ask, amend, cancel, withdraw]) files.letListCvs(step);
    for (const starter of [decide, release]) machines.settle.grants.startExecution(starter);
    this.suppliers = [open, ask, withdraw];
    this.steps = [publish, list, answer, amend, cancel, openTender, decide, release, hold];
    for (const step of [...this.steps, ...this.suppliers]) {
      new CfnOutput(this, `${step.node.id}-function`, {
        value: step.functionName,
        description: `Name of ${step.node.id}`,
      });
    }
  }
}
