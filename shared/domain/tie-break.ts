import { createHash } from 'node:crypto';
import type { RankingBid, RankingRules } from './ranking.ts';

/** One end of what a bid can still become: 0 with its fewest points on everything, 1 with its most. */
export type End = 0 | 1;

/** Order of texts by code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An offered rate in cents, for the tie-break; a fraction of a cent counts. */
export const rateCentsOf = (hourlyRateEur: number): number => Math.round(hourlyRateEur * 1e6) / 1e4;

/**
 * The lot of a bid (loting): SHA-256 over the seed that was published beforehand, a line break and the bid's id, as 64 hexadecimal
 * digits. The lowest goes first. Whoever knows the seed can draw it again, and nobody who does not can foresee it.
 */
export const lotOf = (seed: string, bidId: string): string =>
  createHash('sha256').update(`${seed}\n${bidId}`).digest('hex');

/** Order of two bids with the same points, each at one end of its points; negative: the first goes first. */
export type CompareTie = (a: RankingBid, endA: End, b: RankingBid, endB: End) => number;

/** The chain of tie-breaks of a tender; what is still equal goes by bid id, in the order of code units. */
export const tieBreakOf = ({ tieBreak, lotSeed = '' }: RankingRules): CompareTie => {
  const chain = tieBreak.map((rule) => linkOf(rule, lotSeed));
  return (a, endA, b, endB) => {
    for (const link of chain) {
      const order = link(a, endA, b, endB);
      if (order !== 0) return order;
    }
    return compareText(a.bidId, b.bidId);
  };
};

/** The place in the chain of the link that tells two bids with the same firm points apart; undefined where only their ids do. */
export const decidingLink = (a: RankingBid, b: RankingBid, { tieBreak, lotSeed = '' }: RankingRules) => {
  const found = tieBreak.findIndex((rule) => linkOf(rule, lotSeed)(a, 0, b, 0) !== 0);
  return found < 0 ? undefined : found;
};

const linkOf = (rule: RankingRules['tieBreak'][number], seed: string): CompareTie => {
  switch (rule) {
    case 'lowest-rate':
      return (a, _, b) => lowest(a.rateCents, b.rateCents, (x, y) => x - y);
    case 'earliest-upload':
      return (a, _, b) => lowest(a.uploadedAt, b.uploadedAt, compareText);
    case 'lot':
      return byLot(seed);
    default:
      return (a, endA, b, endB) => pointsOn(rule.criterion, b, endB) - pointsOn(rule.criterion, a, endA);
  }
};

const byLot = (seed: string): CompareTie => {
  const drawn = new Map<string, string>();
  const lot = (bidId: string): string => {
    const known = drawn.get(bidId) ?? lotOf(seed, bidId);
    drawn.set(bidId, known);
    return known;
  };
  return (a, _, b) => (a.bidId === b.bidId ? 0 : compareText(lot(a.bidId), lot(b.bidId)));
};

/**
 * Points on one criterion. A bid with its most points in all has its most on each criterion, so that the end says which of them to take:
 * the ranks that follow are those that can really come about.
 */
const pointsOn = (criterion: string, { scores = [] }: RankingBid, end: End): number =>
  scores.find(({ id }) => id === criterion)?.points[end] ?? 0;

/** What is absent loses to what is there. */
const lowest = <T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
};
