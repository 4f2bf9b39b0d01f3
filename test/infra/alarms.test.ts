import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { inWords, type Resource, resourcesOf, synthesise } from './synthesised.ts';

const template = synthesise();
const scanned = synthesise({ scanning: 'on', stage: 'acceptance' });

type Plain = { readonly MetricName: string; readonly Dimensions?: readonly { readonly Value: unknown }[] };
type Part = { readonly Expression?: string; readonly MetricStat?: { readonly Metric: Plain } };

const words = ({ MetricName, Dimensions = [] }: Plain) =>
  [MetricName, ...Dimensions.map(({ Value }) => inWords(Value).replace(/-[0-9A-F]{8}$/, ''))].join(' ');

/** What an alarm adds up, in words, and from which sum on it rings. */
const watchedBy = ({ Properties }: Resource) => {
  const { Metrics, Threshold } = Properties as { readonly Metrics?: readonly Part[]; readonly Threshold: number };
  const parts = Metrics?.flatMap(({ MetricStat }) => (MetricStat ? [words(MetricStat.Metric)] : []));
  return [...(parts ?? [words(Properties as unknown as Plain)]), Threshold];
};

const alarmsIn = (stack: typeof template) =>
  Object.fromEntries(
    Object.values(resourcesOf(stack, 'AWS::CloudWatch::Alarm')).map((alarm) => [
      String(alarm.Properties.AlarmDescription).split(': ')[0],
      watchedBy(alarm),
    ]),
  );

describe('alarms', () => {
  test('ring for every way to get stuck or to lose something', () => {
    expect(alarmsIn(template)).toEqual({
      'Intake failed': [
        'ExecutionsFailed Intakeintake',
        'ExecutionsTimedOut Intakeintake',
        'ExecutionsAborted Intakeintake',
        1,
      ],
      'Closing failed': [
        'ExecutionsFailed Closingclosing',
        'ExecutionsTimedOut Closingclosing',
        'ExecutionsAborted Closingclosing',
        1,
      ],
      'Settle failed': [
        'ExecutionsFailed Settlesettle',
        'ExecutionsTimedOut Settlesettle',
        'ExecutionsAborted Settlesettle',
        1,
      ],
      'Executions throttled': [
        'ExecutionThrottled Intakeintake',
        'ExecutionThrottled Closingclosing',
        'ExecutionThrottled Settlesettle',
        1,
      ],
      "A supplier's call failed": ['Errors Deskopenupload', 'Errors Deskaskquestion', 'Errors Deskwithdrawbid', 1],
      "The desk's call failed": [
        'Errors Deskpublishtender',
        'Errors Desklistquestions',
        'Errors Deskanswerquestions',
        'Errors Deskamendtender',
        'Errors Deskcanceltender',
        'Errors Deskopentender',
        'Errors Deskdecide',
        'Errors Deskreleaseoutcome',
        'Errors Deskholdtender',
        'Errors Redriveredriveevents',
        1,
      ],
      'A daily task failed': ['Errors Sweepsweeptenders', 'Errors Forgettingforgettenders', 1],
      'Functions throttled': ['Throttles', 1],
      'News of a letter lost': [
        'AsyncEventsDropped LetterEventsrecorddelivery',
        'DestinationDeliveryFailures LetterEventsrecorddelivery',
        1,
      ],
      'Arrivals started no intake': ['ApproximateNumberOfMessagesVisible ArrivalNotStarted.QueueName', 1],
      'Schedules started nothing': ['ApproximateNumberOfMessagesVisible DeadlineNotStarted.QueueName', 1],
      'News of a letter not recorded': ['ApproximateNumberOfMessagesVisible LetterEventsNotRecorded.QueueName', 1],
      'Schedules failed': [
        'TargetErrorCount Tientalproduction-Deadline-Group',
        'InvocationDroppedCount Tientalproduction-Deadline-Group',
        'InvocationsFailedToBeSentToDeadLetterCount Tientalproduction-Deadline-Group',
        1,
      ],
      'Rules failed': [
        'FailedInvocations ArrivalCvUploaded',
        'InvocationsFailedToBeSentToDlq ArrivalCvUploaded',
        'FailedInvocations LetterEventsLetterEvent',
        'InvocationsFailedToBeSentToDlq LetterEventsLetterEvent',
        1,
      ],
      'Tables throttled': [
        'ReadThrottleEvents StoreTenders',
        'WriteThrottleEvents StoreTenders',
        'ReadThrottleEvents StoreVault',
        'WriteThrottleEvents StoreVault',
        10,
      ],
      'Tables failed': [
        'SystemErrors GetItem StoreTenders',
        'SystemErrors PutItem StoreTenders',
        'SystemErrors UpdateItem StoreTenders',
        'SystemErrors DeleteItem StoreTenders',
        'SystemErrors Query StoreTenders',
        'SystemErrors GetItem StoreVault',
        'SystemErrors PutItem StoreVault',
        'SystemErrors UpdateItem StoreVault',
        'SystemErrors DeleteItem StoreVault',
        'SystemErrors Query StoreVault',
        1,
      ],
      'A bid was put aside': ['BidsFailed production', 1],
      'A letter did not arrive': ['LettersBounced production', 1],
      'A letter was complained of': ['LettersComplained production', 1],
      'Too many bounces': ['Reputation.BounceRate', 0.04],
      'Too many complaints': ['Reputation.ComplaintRate', 0.0008],
    });
  });

  test('ring for scans, too, where uploads are scanned, and for the own stage', () => {
    const { 'Scans failed': failed, 'Malware found': found, 'A bid was put aside': aside } = alarmsIn(scanned);
    expect({ failed, found, aside }).toEqual({
      failed: ['FailedScanCount FilesScanningPlan.MalwareProtectionPlanId FilesUploads', 1],
      found: ['InfectedScanCount FilesScanningPlan.MalwareProtectionPlanId FilesUploads', 1],
      aside: ['BidsFailed acceptance', 1],
    });
  });

  test('add up what each of their metrics says, and ring at once', () => {
    const sums = Object.values(resourcesOf(template, 'AWS::CloudWatch::Alarm')).flatMap(
      ({ Properties }) => (Properties.Metrics as readonly Part[] | undefined) ?? [],
    );
    const expressions = sums.flatMap(({ Expression }) => Expression ?? []);
    expect(new Set(expressions.map((text) => text.replaceAll(/m\d+/g, 'm')))).toEqual(
      new Set([3, 10, 2, 4].map((parts) => Array(parts).fill('FILL(m, 0)').join(' + '))),
    );
    template.allResourcesProperties('AWS::CloudWatch::Alarm', {
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });

  test('all reach the encrypted topic, which CloudWatch may publish to, and tell when it is over', () => {
    const topic = [{ Ref: Match.stringLikeRegexp('^AlarmsTopic') }];
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: topic, OKActions: topic });
    template.hasResourceProperties('AWS::SNS::Topic', {
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^AlarmsKey'), 'Arn'] },
    });
    const key = resourcesOf(template, 'AWS::KMS::Key').AlarmsKey?.Properties;
    expect(JSON.stringify(key)).toContain('cloudwatch.amazonaws.com');
  });
});

describe('the dashboard', () => {
  const boards = Object.values(resourcesOf(template, 'AWS::CloudWatch::Dashboard'));

  test('shows bids, letters, seconds, executions, queues and throttles of its stage', () => {
    const body = inWords(boards[0]?.Properties.DashboardBody);
    const { widgets } = JSON.parse(body) as {
      readonly widgets: readonly { readonly properties: { readonly title: string; readonly metrics: unknown[] } }[];
    };
    expect(widgets.map(({ properties: { title, metrics } }) => [title, metrics.length])).toEqual([
      ['Bids and letters', 9],
      ['Bids', 6],
      ['Letters', 3],
      ['Seconds from the closing', 2],
      ['Executions', 6],
      ['Queues', 3],
      ['Throttled', 7],
    ]);
    expect(body).toContain('["Tiental","BidsReceived","stage","production"');
    expect(boards).toHaveLength(1);
  });
});
