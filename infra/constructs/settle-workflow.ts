import { ArnFormat, Duration, Names, Stack } from 'aws-cdk-lib';
import { Choice, Condition, Succeed, Wait, WaitTime } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';
import { workflowTask } from './workflow-task.ts';

/** How long to wait where the account may send nothing more today: it may again, a little at a time, as a day passes. */
const QUOTA_WAIT = Duration.minutes(15);

/** What happens once nothing is open any more: the ten fixed, the dossier published, the letters sent or planned. */
export class SettleWorkflow extends Construct {
  readonly machine: Workflow;

  constructor(scope: Construct, id: string, capabilities: Capabilities & { readonly keepLog: WorkflowStep }) {
    super(scope, id);
    // `plan-letters` runs inside the machine that its schedule must start. By reference that is a circle, so this
    // one machine has a name, made from the stack's.
    const stateMachineName = Names.uniqueResourceName(this, { maxLength: 80, separator: '-' });
    const steps = settleSteps(this, capabilities, arnOfMachine(this, stateMachineName));
    this.machine = new Workflow(this, 'settle', {
      stateMachineName,
      start: settleStates(this, steps),
      steps: Object.values(steps),
      // 300,000 letters at 0.8 a second are 4.3 days. In ten days the rounds for them (11,000 events) and a wait of a quarter of an
      // hour for all the rest (9,000) stay below the 25,000 events that an execution may have.
      timeout: Duration.days(10),
    });
    capabilities.deadline.mayStart(this.machine);
  }
}

type SettleSteps = ReturnType<typeof settleSteps>;

const arnOfMachine = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

const settleSteps = (
  scope: Construct,
  { store, files, mail, deadline, keepLog }: Capabilities & { readonly keepLog: WorkflowStep },
  SETTLE_MACHINE: string,
) => {
  const TENDER_TABLE = store.tenders.tableName;
  const { stage: STAGE } = readConfig(scope);
  const steps = {
    fix: new WorkflowStep(scope, 'fix-shortlist', {
      environment: { TENDER_TABLE, STAGE },
      memorySize: 1024,
      limit: Duration.minutes(5),
    }),
    publish: new WorkflowStep(scope, 'publish-dossier', {
      environment: { TENDER_TABLE, DOSSIER_BUCKET: files.dossiers.bucketName },
      memorySize: 1769,
      limit: Duration.minutes(15),
    }),
    send: new WorkflowStep(scope, 'send-letters', {
      environment: { TENDER_TABLE, STAGE, ...mail.environment },
      limit: Duration.minutes(5),
    }),
    plan: new WorkflowStep(scope, 'plan-letters', {
      environment: { TENDER_TABLE, SETTLE_MACHINE, ...deadline.environment },
    }),
    keepLog,
  };
  store.tenders.letUse(steps.fix, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.tenders.letUse(steps.publish, 'GetItem', 'Query', 'UpdateItem');
  store.tenders.letUse(steps.send, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.tenders.letUse(steps.plan, 'GetItem');
  files.letPutDossiers(steps.publish);
  mail.letSend(steps.send);
  mail.letAskAllowance(steps.send);
  deadline.letPlan(steps.plan);
  return steps;
};

const settleStates = (scope: Construct, steps: SettleSteps) => {
  const publish = workflowTask(scope, 'Publish the dossier', steps.publish, 'is dropped')
    // Planned before any is sent: a moment that comes while letters go out is not missed.
    .next(workflowTask(scope, 'Plan the later letters', steps.plan, 'is dropped'))
    .next(letterStates(scope, steps));
  const isItFixed = new Choice(scope, 'Is the shortlist fixed?')
    .when(Condition.stringEquals('$.outcome', 'fixed'), publish)
    .when(
      Condition.stringEquals('$.outcome', 'not-yet'),
      workflowTask(scope, 'Keep the log of what is under way', steps.keepLog, 'is dropped').next(
        new Succeed(scope, 'Nothing to settle'),
      ),
    );
  return workflowTask(scope, 'Fix the shortlist', steps.fix, 'becomes the state').next(isItFixed);
};

const letterStates = (scope: Construct, steps: SettleSteps) => {
  const send = workflowTask(scope, 'Send the letters', steps.send, 'becomes the state');
  const wait = new Wait(scope, 'Wait for the quota of letters', { time: WaitTime.duration(QUOTA_WAIT) });
  return send.next(
    new Choice(scope, 'Are letters left?')
      .when(Condition.stringEquals('$.outcome', 'more'), send)
      .when(Condition.stringEquals('$.outcome', 'used-up'), wait.next(send))
      .when(
        Condition.stringEquals('$.outcome', 'done'),
        workflowTask(scope, 'Keep the log', steps.keepLog, 'is dropped').next(
          new Succeed(scope, 'The letters are sent or planned'),
        ),
      ),
  );
};
