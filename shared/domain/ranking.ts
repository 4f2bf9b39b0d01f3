import type { Instant } from './calendar.ts';
import type { TenderDefinition } from './tender.ts';
import { compareText, type End, tieBreakOf } from './tie-break.ts';
import type { Eligibility, Range, Score } from './verdict.ts';

/** A bid as the ranking sees it. What is absent loses a tie to what is there. */
export type RankingBid = {
  readonly bidId: string;
  readonly eligible: Eligibility;
  readonly total: Range;
  readonly rateCents?: number | undefined;
  readonly uploadedAt?: Instant | undefined;
  /** Points by criterion, where the tie-break names one. */
  readonly scores?: readonly Pick<Score, 'id' | 'points'>[];
};

/** What the ranking asks of a tender. */
export type RankingRules = Pick<TenderDefinition, 'tieBreak' | 'shortlistSize'> &
  Partial<Pick<TenderDefinition, 'lotSeed' | 'orderMatters'>>;

/** Whether a bid belongs to the shortlist: surely, surely not, or still to be decided. */
export type Place = 'in' | 'out' | 'open';

/** Where a bid stands. */
export type Standing = {
  readonly bidId: string;
  /** Best and worst rank that the bid can end at, from 1, if it is eligible. Absent for a bid that surely is not. */
  readonly rank?: Range;
  readonly place: Place;
};

/** A bid that may still be ranked. */
export type Contender = {
  readonly bid: RankingBid;
  readonly rank: Range;
  readonly place: Place;
  /** Whether its own points can change its order with any other bid, whatever becomes of that. */
  readonly pointsMatter: boolean;
};

/**
 * Ranks bids whose points and eligibility may still be open. More points first, then the chain of tie-breaks, then the bid id in the
 * order of code units. Bids come in the order of their best possible rank; those that are surely not eligible come last, by bid id.
 */
export const ranking = (bids: readonly RankingBid[], rules: RankingRules): readonly Standing[] => {
  const out = bids.filter(({ eligible }) => eligible === 'no').toSorted((a, b) => compareText(a.bidId, b.bidId));
  return [
    ...contenders(bids, rules).map(({ bid, rank, place }) => ({ bidId: bid.bidId, rank, place })),
    ...out.map(({ bidId }) => ({ bidId, place: 'out' as const })),
  ];
};

/** A bid at one end of its points. */
type AtEnd = { readonly bid: RankingBid; readonly end: End };

/** A bid with its places among all bids at both ends of their points, 0 the first. */
type Placed = { readonly bid: RankingBid; low: number; high: number };

/**
 * The bids that may be ranked, in the order of {@link ranking}. Best: behind those only that surely are ahead even of its most points.
 * Worst: behind all that may be ahead of its fewest. All bids at both ends are sorted once and then counted by their places, so
 * that many bids take not much longer than they take to sort.
 */
export const contenders = (bids: readonly RankingBid[], rules: RankingRules): readonly Contender[] => {
  const placed = placedIn(bids, rules);
  const lows = ascending(placed.map(({ low }) => low));
  const highs = ascending(placed.map(({ high }) => high));
  const sureLows = ascending(placed.filter(({ bid }) => bid.eligible === 'yes').map(({ low }) => low));
  return placed
    .map(({ bid, low, high }) => {
      // With its most points a bid stands before itself with its fewest.
      const mayBeAhead = countBelow(highs, low) - 1;
      const rank: Range = [1 + countBelow(sureLows, high), 1 + mayBeAhead];
      const pointsMatter = mayBeAhead > countBelow(lows, high);
      return { bid, rank, place: placeOf(bid, rank, rules.shortlistSize), pointsMatter, high };
    })
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.high - b.high)
    .map(({ bid, rank, place, pointsMatter }) => ({ bid, rank, place, pointsMatter }));
};

const placedIn = (bids: readonly RankingBid[], rules: RankingRules): readonly Placed[] => {
  const compareTie = tieBreakOf(rules);
  const placed = bids.filter(({ eligible }) => eligible !== 'no').map((bid): Placed => ({ bid, low: 0, high: 0 }));
  const byBid = new Map(placed.map((one) => [one.bid, one]));
  const ends = placed
    .flatMap(({ bid }): readonly AtEnd[] => [
      { bid, end: 1 },
      { bid, end: 0 },
    ])
    .toSorted((a, b) => b.bid.total[b.end] - a.bid.total[a.end] || compareTie(a.bid, a.end, b.bid, b.end));
  for (const [place, { bid, end }] of ends.entries()) {
    const one = byBid.get(bid);
    if (one) one[end === 0 ? 'low' : 'high'] = place;
  }
  return placed;
};

const ascending = (places: readonly number[]): Float64Array => Float64Array.from(places).sort();

/** How many numbers of an ascending list are below a limit. */
const countBelow = (sorted: Float64Array, limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const placeOf = ({ eligible }: RankingBid, [best, worst]: Range, size: number): Place => {
  if (best > size) return 'out';
  return eligible === 'yes' && worst <= size ? 'in' : 'open';
};
