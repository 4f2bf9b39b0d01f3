import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Rule } from 'aws-cdk-lib/aws-events';
import { counted, PERIOD, sumOf } from './our-metric.ts';
import type { PrivateTable } from './private-table.ts';
import type { Watched } from './watched.ts';
import type { Workflow } from './workflow.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** One way to get stuck or lose something. `heading` is that of its paragraph in infra/RUNBOOK.md. */
export type Watch = {
  readonly heading: string;
  readonly metric: IMetric;
  /** From which value on a person must look; 1 unless told otherwise. */
  readonly from?: number;
};

/** All that a person must hear of. */
export const watchList = (watched: Watched): readonly Watch[] => [
  ...ofMachines(watched),
  ...ofFunctions(watched),
  ...ofDelivery(watched),
  ...ofTables(watched),
  ...ofBidsAndLetters(watched),
  ...ofScanning(watched),
];

const aws = (namespace: string, metricName: string, dimensionsMap: Record<string, string> = {}): Metric =>
  new Metric({ namespace: `AWS/${namespace}`, metricName, dimensionsMap, statistic: Stats.SUM, period: PERIOD });

const ofMachines = ({ machines }: Watched): readonly Watch[] => {
  const every = { period: PERIOD, statistic: Stats.SUM };
  const ended = (machine: Workflow) =>
    sumOf(machine.metricFailed(every), machine.metricTimedOut(every), machine.metricAborted(every));
  return [
    { heading: 'Intake failed', metric: ended(machines.intake) },
    { heading: 'Closing failed', metric: ended(machines.closing) },
    { heading: 'Settle failed', metric: ended(machines.settle) },
    {
      heading: 'Executions throttled',
      metric: sumOf(...Object.values(machines).map((machine) => machine.metricThrottled(every))),
    },
  ];
};

/** The functions of a machine are tried again by it, and fail it in the end; of the others each error is somebody's call. */
const ofFunctions = ({ desk, redrive, sweep, forgetting, letterEvents }: Watched): readonly Watch[] => {
  const FunctionName = letterEvents.step.functionName;
  const errorsOf = (...steps: readonly WorkflowStep[]) =>
    sumOf(...steps.map((step) => step.metricErrors({ period: PERIOD })));
  return [
    { heading: "A supplier's call failed", metric: errorsOf(...desk.suppliers) },
    { heading: "The desk's call failed", metric: errorsOf(...desk.steps, redrive.step) },
    { heading: 'A daily task failed', metric: errorsOf(sweep.step, forgetting.step) },
    { heading: 'Functions throttled', metric: aws('Lambda', 'Throttles') },
    {
      heading: 'News of a letter lost',
      metric: sumOf(
        aws('Lambda', 'AsyncEventsDropped', { FunctionName }),
        aws('Lambda', 'DestinationDeliveryFailures', { FunctionName }),
      ),
    },
  ];
};

const ofDelivery = ({ arrival, deadline, letterEvents }: Watched): readonly Watch[] => {
  const waiting = { period: PERIOD, statistic: Stats.MAXIMUM };
  const ScheduleGroup = deadline.group.scheduleGroupName;
  const ofRule = ({ ruleName }: Rule) =>
    ['FailedInvocations', 'InvocationsFailedToBeSentToDlq'].map((name) => aws('Events', name, { RuleName: ruleName }));
  return [
    {
      heading: 'Arrivals started no intake',
      metric: arrival.deadLetters.metricApproximateNumberOfMessagesVisible(waiting),
    },
    {
      heading: 'Schedules started nothing',
      metric: deadline.deadLetters.metricApproximateNumberOfMessagesVisible(waiting),
    },
    {
      heading: 'News of a letter not recorded',
      metric: letterEvents.deadLetters.metricApproximateNumberOfMessagesVisible(waiting),
    },
    {
      heading: 'Schedules failed',
      metric: sumOf(
        ...['TargetErrorCount', 'InvocationDroppedCount', 'InvocationsFailedToBeSentToDeadLetterCount'].map((name) =>
          aws('Scheduler', name, { ScheduleGroup }),
        ),
      ),
    },
    { heading: 'Rules failed', metric: sumOf(...ofRule(arrival.rule), ...ofRule(letterEvents.rule)) },
  ];
};

const OPERATIONS = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'];

const ofTables = ({ store }: Watched): readonly Watch[] => {
  const of = (metricNames: readonly string[], more: readonly Record<string, string>[] = [{}]) =>
    [store.tenders, store.vault].flatMap(({ tableName }: PrivateTable) =>
      metricNames.flatMap((name) => more.map((one) => aws('DynamoDB', name, { TableName: tableName, ...one }))),
    );
  return [
    // A few are the table growing into a peak, and are tried again.
    { heading: 'Tables throttled', metric: sumOf(...of(['ReadThrottleEvents', 'WriteThrottleEvents'])), from: 10 },
    {
      heading: 'Tables failed',
      metric: sumOf(
        ...of(
          ['SystemErrors'],
          OPERATIONS.map((Operation) => ({ Operation })),
        ),
      ),
    },
  ];
};

const ofBidsAndLetters = ({ stage }: Watched): readonly Watch[] => {
  const rate = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.MAXIMUM, period: PERIOD });
  return [
    { heading: 'A bid was put aside', metric: counted(stage, 'BidsFailed') },
    { heading: 'A letter did not arrive', metric: counted(stage, 'LettersBounced') },
    { heading: 'A letter was complained of', metric: counted(stage, 'LettersComplained') },
    // SES looks at an account from 5 % bounces and 0.1 % complaints, and may stop it later.
    { heading: 'Too many bounces', metric: rate('Reputation.BounceRate'), from: 0.04 },
    { heading: 'Too many complaints', metric: rate('Reputation.ComplaintRate'), from: 0.0008 },
  ];
};

const ofScanning = ({ files: { scanning, uploads } }: Watched): readonly Watch[] => {
  if (scanning === undefined) return [];
  const scan = (metricName: string) =>
    aws('GuardDuty/MalwareProtection', metricName, {
      'Malware Protection Plan Id': scanning.planId,
      'Resource Name': uploads.bucketName,
    });
  return [
    // What is skipped, such as a file behind a password, is told to its supplier.
    { heading: 'Scans failed', metric: scan('FailedScanCount') },
    { heading: 'Malware found', metric: scan('InfectedScanCount') },
  ];
};
