import { Duration } from 'aws-cdk-lib';
import {
  Choice,
  Condition,
  type IChainable,
  JsonPath,
  Map as MapState,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';
import { workflowTask } from './workflow-task.ts';

/** The two machines that the closing starts, and the step with which it ends. */
type Given = { readonly intake: Workflow; readonly settle: Workflow; readonly keepLog: WorkflowStep };

/** Between two looks at what is still being read: at first, and once that has taken ten minutes. */
const MOMENT = Duration.seconds(10);
const LONGER = Duration.minutes(1);

/** As many as an inline Map runs side by side. */
const SHARDS_AT_ONCE = 40;

/** What happens once a tender has closed (sluiting): every upload accounted for, the vault opened, the bids ranked. */
export class ClosingWorkflow extends Construct {
  readonly machine: Workflow;

  constructor(scope: Construct, id: string, props: Pick<Capabilities, 'store' | 'files'> & Given) {
    super(scope, id);
    const steps = closingSteps(this, props);
    this.machine = new Workflow(this, 'closing', {
      start: closingStates(this, steps),
      steps: Object.values(steps),
      // Intakes that wait for a quota may take a day. Of the 25,000 events that an execution may have, 16,000 are for looking once a
      // minute all that time and 2,000 for 256 shards.
      timeout: Duration.hours(30),
    });
  }
}

type ClosingSteps = ReturnType<typeof closingSteps>;

const closingSteps = (scope: Construct, props: Pick<Capabilities, 'store' | 'files'> & Given) => {
  const { store, files, intake, settle, keepLog } = props;
  const TENDER_TABLE = store.tenders.tableName;
  const { stage: STAGE } = readConfig(scope);
  const steps = {
    reconcile: new WorkflowStep(scope, 'reconcile-uploads', {
      environment: {
        TENDER_TABLE,
        STAGE,
        UPLOAD_BUCKET: files.uploads.bucketName,
        INTAKE_MACHINE: intake.stateMachineArn,
      },
      limit: Duration.minutes(5),
    }),
    awaitIntakes: new WorkflowStep(scope, 'await-intakes', {
      environment: { TENDER_TABLE },
      memorySize: 1024,
      limit: Duration.minutes(5),
    }),
    open: new WorkflowStep(scope, 'open-vault', {
      environment: { TENDER_TABLE, VAULT_TABLE: store.vault.tableName },
      limit: Duration.minutes(5),
    }),
    rank: new WorkflowStep(scope, 'rank-bids', {
      environment: { TENDER_TABLE, STAGE, SETTLE_MACHINE: settle.stateMachineArn },
      memorySize: 1024,
      limit: Duration.minutes(5),
    }),
    keepLog,
  };
  store.tenders.letUse(steps.reconcile, 'GetItem', 'Query', 'UpdateItem');
  store.tenders.letUse(steps.awaitIntakes, 'GetItem', 'Query');
  store.tenders.letUse(steps.open, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.vault.letUse(steps.open, 'GetItem');
  store.tenders.letUse(steps.rank, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  files.letListCvs(steps.reconcile);
  intake.grants.startExecution(steps.reconcile);
  settle.grants.startExecution(steps.rank);
  return steps;
};

const closingStates = (scope: Construct, steps: ClosingSteps) => {
  const keepLog = workflowTask(scope, 'Keep the log', steps.keepLog, 'is dropped').next(
    new Succeed(scope, 'The closing is done'),
  );
  const awaitIntakes = awaitStates(scope, steps, keepLog);
  const reconcile = workflowTask(scope, 'Reconcile the uploads', steps.reconcile, 'becomes the state');
  const moment = new Wait(scope, 'Wait for the closing moment', { time: WaitTime.duration(MOMENT) });
  return reconcile.next(
    new Choice(scope, 'May the tender close now?')
      .when(Condition.stringEquals('$.outcome', 'closed'), awaitIntakes)
      .when(Condition.stringEquals('$.outcome', 'more'), reconcile)
      .when(Condition.stringEquals('$.outcome', 'cancelled'), keepLog)
      .when(Condition.stringEquals('$.outcome', 'almost'), moment.next(reconcile))
      .when(
        Condition.or(
          ...['too-early', 'unknown', 'already-opened'].map((is) => Condition.stringEquals('$.outcome', is)),
        ),
        new Succeed(scope, 'Nothing to do'),
      ),
  );
};

const awaitStates = (scope: Construct, steps: ClosingSteps, keepLog: IChainable) => {
  const ask = workflowTask(scope, 'Await the intakes', steps.awaitIntakes, 'becomes the state');
  const wait = (sentence: string, time: Duration) =>
    new Wait(scope, sentence, { time: WaitTime.duration(time) }).next(ask);
  return ask.next(
    new Choice(scope, 'Are intakes still running?')
      .when(Condition.stringEquals('$.outcome', 'running'), wait('Give the intakes a moment', MOMENT))
      .when(Condition.stringEquals('$.outcome', 'running-long'), wait('Give the intakes longer', LONGER))
      .when(Condition.stringEquals('$.outcome', 'ended'), openStates(scope, steps, keepLog))
      // They start this machine again.
      .when(Condition.stringEquals('$.outcome', 'to-open'), keepLog),
  );
};

const openStates = (scope: Construct, steps: ClosingSteps, keepLog: IChainable) =>
  new MapState(scope, 'Each shard of the bids', {
    itemsPath: '$.shards',
    itemSelector: { tenderId: JsonPath.stringAt('$.tenderId'), shard: JsonPath.stringAt('$$.Map.Item.Value') },
    maxConcurrency: SHARDS_AT_ONCE,
    resultPath: JsonPath.DISCARD,
  })
    .itemProcessor(workflowTask(scope, 'Open the vault', steps.open, 'is dropped'))
    .next(workflowTask(scope, 'Rank the bids', steps.rank, 'becomes the state'))
    .next(keepLog);
