import type { Instant } from './calendar.ts';
import type { TenderDefinition } from './tender.ts';
import type { Eligibility, Range } from './verdict.ts';

/** A bid as the ranking sees it. What is absent loses a tie to what is there. */
export type RankingBid = {
  readonly bidId: string;
  readonly eligible: Eligibility;
  readonly total: Range;
  readonly rateCents?: number | undefined;
  readonly uploadedAt?: Instant | undefined;
};

/** What the ranking asks of a tender. */
export type RankingRules = Pick<TenderDefinition, 'tieBreak' | 'shortlistSize'>;

/** Whether a bid belongs to the shortlist: surely, surely not, or still to be decided. */
export type Place = 'in' | 'out' | 'open';

/** Where a bid stands. */
export type Standing = {
  readonly bidId: string;
  /** Best and worst rank that the bid can end at, from 1, if it is eligible. Absent for a bid that surely is not. */
  readonly rank?: Range;
  readonly place: Place;
};

type Ranked = { readonly bid: RankingBid; readonly rank: Range };

/**
 * Ranks bids whose points and eligibility may still be open. More points first, then the chain of tie-breaks, then the bid id in the
 * order of code units. Bids come in the order of their best possible rank; those that are surely not eligible come last, by bid id.
 */
export const ranking = (bids: readonly RankingBid[], rules: RankingRules): readonly Standing[] => {
  const contenders = bids.filter(({ eligible }) => eligible !== 'no');
  const ranked = contenders
    .map((bid) => ({ bid, rank: rankOf(bid, contenders, rules) }))
    .toSorted((a, b) => byRank(a, b) || compareAt(a.bid, 1, b.bid, 1, rules));
  const out = bids.filter(({ eligible }) => eligible === 'no').toSorted((a, b) => compareText(a.bidId, b.bidId));
  return [
    ...ranked.map(({ bid, rank }) => ({ bidId: bid.bidId, rank, place: placeOf(bid, rank, rules.shortlistSize) })),
    ...out.map(({ bidId }) => ({ bidId, place: 'out' as const })),
  ];
};

/** Order of texts by code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An offered rate in cents, for the tie-break; a fraction of a cent counts. */
export const rateCentsOf = (hourlyRateEur: number): number => Math.round(hourlyRateEur * 1e6) / 1e4;

const byRank = (a: Ranked, b: Ranked): number => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1];

const placeOf = ({ eligible }: RankingBid, [best, worst]: Range, size: number): Place => {
  if (best > size) return 'out';
  return eligible === 'yes' && worst <= size ? 'in' : 'open';
};

/** Best: behind those only that surely are ahead even of its most points. Worst: behind all that may be ahead of its fewest. */
const rankOf = (bid: RankingBid, bids: readonly RankingBid[], rules: RankingRules): Range => {
  const others = bids.filter((other) => other !== bid);
  const sure = others.filter((other) => other.eligible === 'yes' && compareAt(other, 0, bid, 1, rules) < 0);
  const possible = others.filter((other) => compareAt(other, 1, bid, 0, rules) < 0);
  return [1 + sure.length, 1 + possible.length];
};

/** Order of two bids with each at one end of its points; negative: `a` comes first. */
const compareAt = (a: RankingBid, endA: 0 | 1, b: RankingBid, endB: 0 | 1, { tieBreak }: RankingRules): number => {
  const byPoints = b.total[endB] - a.total[endA];
  if (byPoints !== 0) return byPoints;
  for (const tie of tieBreak) {
    const order =
      tie === 'lowest-rate'
        ? lowest(a.rateCents, b.rateCents, (x, y) => x - y)
        : lowest(a.uploadedAt, b.uploadedAt, compareText);
    if (order !== 0) return order;
  }
  return compareText(a.bidId, b.bidId);
};

const lowest = <T>(a: T | undefined, b: T | undefined, compare: (a: T, b: T) => number): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
};
