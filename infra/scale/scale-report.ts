import { type Column, textTable } from '../local/text-table.ts';
import type { Limit } from './limit.ts';
import type { MachineFacts } from './machine-facts.ts';
import type { Quotas } from './quotas.ts';
import type { Outcome } from './simulate.ts';

/** Simulated tenders by how their uploads came in. */
export type Told = readonly (readonly [string, Outcome])[];

/** `2 d 3 h`, `4 h 5 min`, `6 min 7 s`, `8 s`: the largest unit that there is, and the next one. */
export const duration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor(whole / 3_600) % 24, 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(...(first < 0 ? [3] : [first, first + 2]))
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
};

const count = (value: number): string => Math.round(value).toLocaleString('en-GB');

type Row = readonly [name: string, cell: (outcome: Outcome) => string];

const table = (head: string, told: Told, rows: readonly Row[]): readonly string[] => {
  const columns: readonly Column[] = [
    { head, align: 'left' },
    ...told.map(([name]): Column => ({ head: name, align: 'right' })),
  ];
  const cells = rows.map(([name, cell]) => [name, ...told.map(([, outcome]) => cell(outcome))]);
  return textTable(columns, cells);
};

/** When each thing is done, from the closing on. */
export const timeTable = (told: Told): readonly string[] =>
  table('after the closing', told, [
    ['the last bid is judged', ({ lastJudged }) => duration(lastJudged)],
    ['the bids are ranked', ({ closing }) => duration(closing.ranked)],
    ['the dossier is published', ({ closing }) => duration(closing.published)],
    ['the last receipt is sent', ({ lastReceipt }) => duration(lastReceipt)],
    ['the last letter is sent', ({ lastLetter }) => duration(lastLetter)],
  ]);

const used = (limit: Limit): string => `${count(limit.most())} (${count(limit.refused())})`;

const busiest = (limits: readonly Limit[]): string => {
  const refused = limits.reduce((sum, limit) => sum + limit.refused(), 0);
  return `${count(Math.max(...limits.map((limit) => limit.most())))} (${count(refused)})`;
};

/** The highest use of each quota, and in brackets how often it refused; each refusal came again. */
export const quotaTable = (told: Told, quotas: Quotas): readonly string[] =>
  table('most in use (refused)', told, [
    [
      `starts a second, ${count(quotas.starts.perSecond)} and ${count(quotas.starts.size)} at once`,
      ({ limits }) => used(limits.starts),
    ],
    [
      `transitions a second, ${count(quotas.transitions.perSecond)} and ${count(quotas.transitions.size)} at once`,
      ({ limits }) => count(limits.transitions.most()),
    ],
    [`functions at once, ${count(quotas.concurrency)}`, ({ limits }) => used(limits.functions)],
    [`deliveries a second, ${count(quotas.deliveries)}`, ({ limits }) => used(limits.deliveries)],
    [`writes of a partition, ${count(quotas.partitionWrites)}`, ({ limits }) => busiest(limits.writes)],
    [`reads of a partition, ${count(quotas.partitionReads)}`, ({ limits }) => busiest(limits.reads)],
    [`reads of the tender's item, ${count(quotas.partitionReads)}`, ({ limits }) => used(limits.tender)],
    ['letters a second', ({ limits }) => used(limits.mail)],
    ['letters a day', ({ limits }) => used(limits.mailDay)],
    [`open executions, ${count(quotas.openExecutions)}`, ({ intake }) => count(intake.mostRunning)],
    [`events of closing, ${count(quotas.historyEvents)}`, ({ closing }) => count(closing.historyEvents)],
    [`events of settle, ${count(quotas.historyEvents)}`, ({ letterEvents }) => count(letterEvents)],
    [`bytes of state, ${count(quotas.stateBytes)}`, ({ closing }) => count(closing.stateBytes)],
    ['tries that came again', ({ intake }) => count(intake.triedAgain)],
    ['most tries of one task', ({ intake }) => count(intake.mostAttempts + 1)],
  ]);

/** What went wrong, one line each: bids that gave up, machines that ran out of time or of events. Nothing where nothing did. */
export const faultsOf = (told: Told, facts: MachineFacts, quotas: Quotas): readonly string[] =>
  told.flatMap(([name, { intake, closing, letterEvents, closingTook, settleTook }]) => {
    const faults = [
      intake.lost > 0 && `${count(intake.lost)} intakes gave up`,
      closingTook > facts.closingTimeout && `closing takes ${duration(closingTook)}, more than it may`,
      settleTook > facts.settleTimeout && `settle takes ${duration(settleTook)}, more than it may`,
      closing.historyEvents > quotas.historyEvents && 'closing has more events than an execution may have',
      letterEvents > quotas.historyEvents && 'settle has more events than an execution may have',
      closing.stateBytes > quotas.stateBytes && 'the state is larger than it may be',
    ];
    return faults.flatMap((fault) => (fault === false ? [] : [`${name}: ${fault}`]));
  });
