import { type Column, textTable } from '../local/text-table.ts';
import { count, percent, usd } from './amount.ts';
import type { CountedRun } from './counted-run.ts';
import { bidWithLetters, deviations, type Estimate, usageFor } from './estimate.ts';
import { costOf, type Price, type Prices } from './price-table.ts';
import { KINDS, type Usage } from './usage.ts';

/** US dollars that a bid may cost, variable, with a receipt and the outcome to its supplier. */
export const BAR = 0.0005;

const left = (head: string): Column => ({ head, align: 'left' });
const right = (head: string): Column => ({ head, align: 'right' });

/** A table of what a usage costs, kind by kind. */
export const usageTable = (usage: Usage, table: readonly Price[], prices: Prices): readonly string[] => {
  const units = new Map(table.map(({ id, service, unit }) => [id, `${service}: ${unit}`]));
  const rows = KINDS.filter((kind) => usage[kind] !== 0).map((kind) => [
    units.get(kind) ?? kind,
    count(usage[kind]),
    usd(usage[kind] * prices[kind]),
  ]);
  const total = ['total', '', usd(costOf(usage, prices))];
  return textTable([left('what'), right('amount'), right('USD')], [...rows, total], rows.length);
};

/** A table of what each function, state machine and supplier of a run cost, dearest first. */
export const sourceTable = ({ bySource, bids }: CountedRun, prices: Prices): readonly string[] => {
  const rows = bySource
    .map(([source, usage]) => ({ source, usage, cost: costOf(usage, prices) }))
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ source, usage, cost }) => [
      source,
      count(usage.transition || usage.invocation),
      usd(cost),
      usd(cost / bids),
    ]);
  return textTable([left('who'), right('states or calls'), right('USD'), right('per bid')], rows);
};

/** A table of what tenders of these sizes cost, the desk's decisions left out. */
export const sizeTable = (estimate: Estimate, sizes: readonly number[], prices: Prices): readonly string[] => {
  const rows = sizes.map((bids) => {
    const cost = costOf(usageFor(estimate, bids), prices);
    return [count(bids), usd(cost), usd(cost / bids)];
  });
  return textTable([right('bids'), right('tender'), right('per bid')], rows);
};

/** How far the estimate is from a run that it was not made from, in dollars and for the kinds that are off by more than 2 %. */
export const checkLines = (estimate: Estimate, run: CountedRun, prices: Prices): readonly string[] => {
  const expected = costOf(usageFor(estimate, run.bids), prices);
  const off = deviations(estimate, run);
  const kinds = KINDS.filter((kind) => Math.abs(off[kind]) > 0.02).map((kind) => `${kind} ${percent(off[kind])}`);
  return [
    `Checked on a run of ${run.bids} bids: ${usd(costOf(run.usage, prices))} counted, ${usd(expected)} estimated ` +
      `(${percent(costOf(run.usage, prices) / expected - 1)})${kinds.length > 0 ? `; off by more than 2 %: ${kinds.join(', ')}` : ''}.`,
  ];
};

/** What a bid costs with two and with three letters, and whether the bar is met. */
export const barLines = (
  estimate: Estimate,
  prices: Prices,
): { readonly lines: readonly string[]; readonly isMet: boolean } => {
  const [two, three] = [2, 3].map((letters) => costOf(bidWithLetters(estimate, letters), prices)) as [number, number];
  const essentials = 2 * (prices.letterEssentials - prices.letter);
  const isMet = two <= BAR;
  return {
    isMet,
    lines: [
      `A bid with two letters (receipt, outcome to its supplier): ${usd(two)}; with three (also to the candidate): ${usd(three)}.`,
      `Of that a letter: ${usd(costOf(estimate.letter, prices))}. Under SES's plan Essentials two letters cost ${usd(essentials)} more.`,
      isMet
        ? `The bar is met: ${usd(two)} is at most ${usd(BAR)} a bid.`
        : `The bar is NOT met: ${usd(two)} is more than ${usd(BAR)} a bid.`,
    ],
  };
};
