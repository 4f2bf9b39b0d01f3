import { ArnFormat, Duration, Names, Stack } from 'aws-cdk-lib';
import { Choice, Condition, JsonPath, Map as MapState, Succeed } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';
import { workflowTask } from './workflow-task.ts';

/** SES starts an account at one letter a second and raises it on request; two batches at a time stay near that. */
const BATCHES_AT_ONCE = 2;

/** What happens once nothing is open any more: the ten fixed, the dossier published, the letters sent or planned. */
export class SettleWorkflow extends Construct {
  readonly machine: Workflow;

  constructor(scope: Construct, id: string, capabilities: Capabilities) {
    super(scope, id);
    // `plan-letters` runs inside the machine that its schedule must start. By reference that is a circle, so this
    // one machine has a name, made from the stack's.
    const stateMachineName = Names.uniqueResourceName(this, { maxLength: 80, separator: '-' });
    const steps = settleSteps(this, capabilities, arnOfMachine(this, stateMachineName));
    this.machine = new Workflow(this, 'settle', {
      stateMachineName,
      start: settleStates(this, steps),
      steps: Object.values(steps),
      timeout: Duration.hours(2),
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

const settleSteps = (scope: Construct, { store, files, mail, deadline }: Capabilities, SETTLE_MACHINE: string) => {
  const TENDER_TABLE = store.tenders.tableName;
  const { stage: STAGE } = readConfig(scope);
  const steps = {
    fix: new WorkflowStep(scope, 'fix-shortlist', { environment: { TENDER_TABLE, STAGE }, limit: Duration.minutes(5) }),
    publish: new WorkflowStep(scope, 'publish-dossier', {
      environment: { TENDER_TABLE, DOSSIER_BUCKET: files.dossiers.bucketName },
      memorySize: 1024,
      limit: Duration.minutes(5),
    }),
    list: new WorkflowStep(scope, 'list-letters', { environment: { TENDER_TABLE }, limit: Duration.minutes(5) }),
    send: new WorkflowStep(scope, 'send-letters', {
      environment: { TENDER_TABLE, STAGE, ...mail.environment },
      limit: Duration.minutes(5),
    }),
    plan: new WorkflowStep(scope, 'plan-letters', {
      environment: { TENDER_TABLE, SETTLE_MACHINE, ...deadline.environment },
    }),
  };
  store.tenders.letUse(steps.fix, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.tenders.letUse(steps.publish, 'GetItem', 'Query');
  store.tenders.letUse(steps.list, 'GetItem', 'Query');
  store.tenders.letUse(steps.send, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.tenders.letUse(steps.plan, 'GetItem');
  files.letPutDossiers(steps.publish);
  mail.letSend(steps.send);
  deadline.letPlan(steps.plan);
  return steps;
};

const settleStates = (scope: Construct, steps: SettleSteps) => {
  const letters = new MapState(scope, 'Each batch of letters', {
    itemsPath: '$.batches',
    maxConcurrency: BATCHES_AT_ONCE,
    resultPath: JsonPath.DISCARD,
  }).itemProcessor(workflowTask(scope, 'Send the letters', steps.send, 'is dropped'));
  const publish = workflowTask(scope, 'Publish the dossier', steps.publish, 'is dropped')
    .next(workflowTask(scope, 'List the letters', steps.list, 'becomes the state'))
    .next(letters)
    .next(workflowTask(scope, 'Plan the later letters', steps.plan, 'is dropped'))
    .next(new Succeed(scope, 'The letters are sent or planned'));
  const isItFixed = new Choice(scope, 'Is the shortlist fixed?')
    .when(Condition.stringEquals('$.outcome', 'fixed'), publish)
    .when(Condition.stringEquals('$.outcome', 'not-yet'), new Succeed(scope, 'Nothing to do'));
  return workflowTask(scope, 'Fix the shortlist', steps.fix, 'becomes the state').next(isItFixed);
};
