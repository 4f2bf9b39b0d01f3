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

type Ranked = Contender & { readonly rank: Range };

/**
 * Ranks bids whose points and eligibility may still be open. More points first, then the chain of tie-breaks, then the bid id in the
 * order of code units. Bids come in the order of their best possible rank; those that are surely not eligible come last, by bid id.
 */
export const ranking = (bids: readonly RankingBid[], rules: RankingRules): readonly Standing[] => {
  const ranked = rankedOf(contendersOf(bids, rules)).toSorted(byRank);
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

/** A bid that may still be ranked, with its place among all of them if they had the same points. */
type Contender = { readonly bid: RankingBid; readonly tie: number };

const contendersOf = (bids: readonly RankingBid[], rules: RankingRules): readonly Contender[] =>
  bids
    .filter(({ eligible }) => eligible !== 'no')
    .toSorted((a, b) => compareTie(a, b, rules))
    .map((bid, tie) => ({ bid, tie }));

/**
 * Best: behind those only that surely are ahead even of its most points. Worst: behind all that may be ahead of its fewest. Each is
 * counted by its place in a sorted list, so that many bids take not much longer than they take to sort.
 */
const rankedOf = (contenders: readonly Contender[]): readonly Ranked[] => {
  const sure = inOrder(contenders.filter(({ bid }) => bid.eligible === 'yes').map((one) => atEnd(one, 0)));
  const possible = inOrder(contenders.map((one) => atEnd(one, 1)));
  return contenders.map((one) => {
    // With its most points an open bid is ahead of itself with its fewest.
    const itself = Number(compareEnds(atEnd(one, 1), atEnd(one, 0)) < 0);
    const rank: Range = [1 + countAhead(sure, atEnd(one, 1)), 1 + countAhead(possible, atEnd(one, 0)) - itself];
    return { ...one, rank };
  });
};

/** A bid at one end of its points. */
type AtEnd = { readonly points: number; readonly tie: number };

const atEnd = ({ bid, tie }: Contender, end: 0 | 1): AtEnd => ({ points: bid.total[end], tie });

/** Negative: `a` comes first. */
const compareEnds = (a: AtEnd, b: AtEnd): number => b.points - a.points || a.tie - b.tie;

const inOrder = (ends: readonly AtEnd[]): readonly AtEnd[] => ends.toSorted(compareEnds);

/** How many of a sorted list come before `end`. */
const countAhead = (sorted: readonly AtEnd[], end: AtEnd): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && compareEnds(one, end) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const byRank = (a: Ranked, b: Ranked): number =>
  a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || compareEnds(atEnd(a, 1), atEnd(b, 1));

const placeOf = ({ eligible }: RankingBid, [best, worst]: Range, size: number): Place => {
  if (best > size) return 'out';
  return eligible === 'yes' && worst <= size ? 'in' : 'open';
};

/** Order of two bids with the same points; negative: `a` comes first. */
const compareTie = (a: RankingBid, b: RankingBid, { tieBreak }: RankingRules): number => {
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
