import { Dashboard, GraphWidget, type IMetric, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { CountName } from '../../shared/ports/meter.ts';
import { counted, longest, PERIOD } from './our-metric.ts';
import type { Watched } from './watched.ts';

const BIDS: readonly CountName[] = [
  'BidsReceived',
  'BidsRead',
  'BidsUnclear',
  'BidsUnreadable',
  'BidsLate',
  'BidsFailed',
];
const LETTERS: readonly CountName[] = ['LettersSent', 'LettersBounced', 'LettersComplained'];

/** One page of CloudWatch that shows a stage at a glance. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const { stage } = watched;
    const all = [...BIDS, ...LETTERS].map((name) => counted(stage, name));
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [new SingleValueWidget({ title: 'Bids and letters', metrics: all, setPeriodToTimeRange: true, width: 24 })],
        [
          graph('Bids', ...BIDS.map((name) => counted(stage, name))),
          graph('Letters', ...LETTERS.map((name) => counted(stage, name))),
          graph(
            'Seconds from the closing',
            longest(stage, 'SecondsFromClosingToRanking'),
            longest(stage, 'SecondsFromClosingToResult'),
          ),
        ],
        [graph('Executions', ...executions(watched)), graph('Queues', ...queues(watched)), throttles(watched)],
      ],
    });
  }
}

const graph = (title: string, ...left: readonly IMetric[]): GraphWidget =>
  new GraphWidget({ title, left: [...left], width: 8 });

const executions = ({ machines }: Watched): readonly IMetric[] =>
  Object.entries(machines).flatMap(([name, machine]) => [
    machine.metricStarted({ label: `${name} started`, period: PERIOD }),
    machine.metricFailed({ label: `${name} failed`, period: PERIOD }),
  ]);

const queues = ({ arrival, deadline, letterEvents }: Watched): readonly IMetric[] =>
  Object.entries({ arrivals: arrival, schedules: deadline, mail: letterEvents }).map(([label, { deadLetters }]) =>
    deadLetters.metricApproximateNumberOfMessagesVisible({ label, period: PERIOD }),
  );

const throttles = ({ machines, store }: Watched): GraphWidget =>
  graph(
    'Throttled',
    ...Object.entries(machines).map(([name, machine]) => machine.metricThrottled({ label: name, period: PERIOD })),
    ...Object.entries({ tenders: store.tenders, vault: store.vault }).flatMap(([label, table]) =>
      ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) =>
        table.metric(name, { label: `${label} ${name}`, period: PERIOD }),
      ),
    ),
  );
