import type { CountedRun } from './counted-run.ts';
import { KINDS, minus, plus, times, type Usage, usageOf } from './usage.ts';

/** What a tender uses, split into what is there whatever the bids and what each bid adds. */
export type Estimate = {
  readonly tender: Usage;
  readonly bid: Usage;
  readonly letter: Usage;
  readonly lettersPerBid: number;
};

/** The part of a run that {@link estimateFrom} looks at. */
export type MeasuredRun = Pick<CountedRun, 'bids' | 'usage' | 'letterUsage'>;

const LETTERLESS = usageOf({});

/**
 * Draws a straight line through two runs of different size: its slope is what a bid uses, its height at no bids what the tender uses.
 * What a letter uses is taken out of the larger run. Throws when both runs are of one size.
 */
export const estimateFrom = (small: MeasuredRun, large: MeasuredRun): Estimate => {
  if (large.bids <= small.bids) throw new Error('Two runs of different size are needed, the smaller one first.');
  const bid = times(minus(large.usage, small.usage), 1 / (large.bids - small.bids));
  const letters = large.letterUsage.letter;
  return {
    bid,
    tender: minus(small.usage, times(bid, small.bids)),
    letter: letters === 0 ? LETTERLESS : times(large.letterUsage, 1 / letters),
    lettersPerBid: bid.letter,
  };
};

/** What a tender with so many bids uses, the desk's decisions left out. */
export const usageFor = ({ tender, bid }: Estimate, bids: number): Usage => plus(tender, times(bid, bids));

/** What a bid adds when it gets so many letters. */
export const bidWithLetters = ({ bid, letter, lettersPerBid }: Estimate, letters: number): Usage =>
  plus(bid, times(letter, letters - lettersPerBid));

/** How far a kind of usage is from what the estimate says of a run that it was not made from; 0.05 is 5 % more than estimated. */
export const deviations = (estimate: Estimate, run: MeasuredRun): Usage => {
  const expected = usageFor(estimate, run.bids);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, expected[kind] === 0 ? 0 : run.usage[kind] / expected[kind] - 1]),
  ) as Usage;
};
