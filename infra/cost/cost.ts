import { fileURLToPath } from 'node:url';
import { loadMachines, synthesiseTemplate } from '../local/machines.ts';
import { loadPlan } from '../local/run-files.ts';
import { type Column, textTable } from '../local/text-table.ts';
import { count, usd } from './amount.ts';
import { statedLines } from './assumption-lines.ts';
import type { Assumptions } from './assumptions.ts';
import { bucketCosts } from './bucket-requests.ts';
import { type CostArguments, costArguments, HELP } from './cost-arguments.ts';
import { barLines, checkLines, sizeTable, sourceTable, usageTable } from './cost-report.ts';
import { type CountedRun, countRun } from './counted-run.ts';
import { estimateFrom, usageFor } from './estimate.ts';
import { monthly, type Standing, scanningOfBid, storageOfBid } from './monthly.ts';
import { costOf, perUnit, priceTable } from './price-table.ts';
import { sampleBids } from './sample-bids.ts';
import { stackFacts } from './stack-facts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Sizes that are printed beside the one that was asked. */
const COMPARED = [30, 1_000, 100_000];

/** The line goes through the two; the third says how straight it is. The sample has 60 CVs, so that each size has the same mix. */
const [SMALL, CHECKED, LARGE] = [60, 120, 180] as const;

const main = async (): Promise<number> => {
  const asked = costArguments(process.argv.slice(2));
  if ('fault' in asked) {
    process.stderr.write(`${asked.fault}\n`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return estimate(asked);
};

const estimate = async ({ bids, assumptions }: CostArguments): Promise<number> => {
  const { runOf, facts } = await laboratory(assumptions);
  const [small, checked, large] = [await runOf(SMALL), await runOf(CHECKED), await runOf(LARGE)];
  const [table, fit] = [priceTable(), estimateFrom(small, large)];
  const prices = perUnit(table);
  const bar = barLines(fit, prices);
  print(
    heading(`A tender with ${count(bids)} bids, the desk's decisions left out`),
    usageTable(usageFor(fit, bids), table, prices),
    heading('Tenders of several sizes'),
    sizeTable(fit, [...new Set([bids, ...COMPARED])], prices),
    [
      `A tender without bids: ${usd(costOf(fit.tender, prices))}. Runs of ${SMALL} and ${LARGE} bids tell the two parts apart.`,
    ],
    checkLines(fit, checked, prices),
    heading('A bid, variable'),
    usageTable(fit.bid, table, prices),
    letterLines(small),
    bar.lines,
    heading(`Who it is spent on, in the run of ${SMALL} bids`),
    sourceTable(small, prices),
    decisionLines([small, large], prices),
    heading('Apart from that'),
    standingTable('each month, without any tender', monthly(facts, small.metrics, prices)),
    standingTable('a bid, as long as its data is kept (amounts in bytes)', storageOfBid(small, prices)),
    [`Malware scanning, where it is on: ${usd(scanningOfBid(small, prices))} a bid.`],
    heading('How it was counted'),
    statedLines(assumptions, table),
  );
  return bar.isMet ? 0 : 1;
};

/** Everything that a counted run needs, loaded once. */
const laboratory = async (assumptions: Assumptions) => {
  const template = synthesiseTemplate();
  const machines = loadMachines(template);
  const facts = stackFacts(template);
  const { plan } = await loadPlan({
    tender: `${ROOT}events/samples/25752.json`,
    inbox: `${ROOT}test/samples/inbox`,
  });
  const inbox = plan.arrivals.map(({ bid }) => bid);
  const steps = new Set(Object.values(machines).flatMap(({ handlerOf }) => Object.values(handlerOf)));
  const costs = { facts, buckets: await bucketCosts(), assumptions, steps };
  return { facts, runOf: (bids: number) => countRun(sampleBids(inbox, bids), plan, machines, costs) };
};

const letterLines = ({ letters, bids }: CountedRun): readonly string[] => {
  const kinds = Object.entries(letters).map(([kind, amount]) => `${amount} ${kind}`);
  return ['', `Letters of ${bids} bids, by kind: ${kinds.join(', ')}.`];
};

/** A decision reads the whole tender, so that what one costs grows with the bids; how many there are is the tender's own. */
const decisionLines = (runs: readonly CountedRun[], prices: ReturnType<typeof perUnit>): readonly string[] => [
  '',
  ...runs.map(
    ({ bids, decisions }) =>
      `With ${bids} bids the desk took ${decisions.count} decisions at ${usd(costOf(decisions.usage, prices) / Math.max(1, decisions.count))} each.`,
  ),
];

const STANDING: readonly Column[] = [
  { head: '', align: 'left' },
  { head: 'amount', align: 'right' },
  { head: 'USD', align: 'right' },
];

const standingTable = (title: string, rows: readonly Standing[]): readonly string[] => {
  const total = rows.reduce((sum, row) => sum + row.usd, 0);
  const cells = [
    ...rows.map(({ what, amount, usd: cost }) => [what, count(amount), usd(cost)]),
    ['total', '', usd(total)],
  ];
  return [...textTable([{ head: title, align: 'left' }, ...STANDING.slice(1)], cells, rows.length), ''];
};

const heading = (text: string): readonly string[] => ['', text, ''];

const print = (...blocks: readonly (readonly string[])[]): void => {
  process.stdout.write(`${blocks.flat().join('\n')}\n`);
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  return 1;
});
