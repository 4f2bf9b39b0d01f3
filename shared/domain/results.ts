import { type AssessedBid, type FieldBid, rankingBid } from './open-questions.ts';
import { ranking } from './ranking.ts';
import type { TenderDefinition } from './tender.ts';
import { compareText } from './tie-break.ts';
import type { Assessment, Outcome, Score, Verdict } from './verdict.ts';

type ResultEvidence = {
  readonly criterion: string;
  readonly because: string;
  readonly quote?: string;
  readonly page?: number;
};

/** One entry of a results file. */
export type Result = {
  readonly id: string;
  readonly eligible: Assessment['eligible'];
  readonly requirements: Readonly<Record<string, 'pass' | 'fail' | 'review'>>;
  readonly scores: Readonly<Record<string, number | 'review'>>;
  /** Null while a score is open. */
  readonly total: number | null;
  readonly totalRange: readonly [number, number];
  /** From 1, among the bids that meet every requirement and have a total; null for the others. */
  readonly rank: number | null;
  /** By that rank, or by the shortlist that was fixed. A warning says where open questions can still change it. */
  readonly shortlisted: boolean;
  readonly evidence: readonly ResultEvidence[];
  readonly warnings: readonly string[];
};

const OUTCOMES: Readonly<Record<Outcome, 'pass' | 'fail' | 'review'>> = {
  met: 'pass',
  'not-met': 'fail',
  unclear: 'review',
};

/** Where one result stands. */
export type ResultPlace = {
  readonly bidId: string;
  readonly rank: number | null;
  readonly shortlisted: boolean;
  readonly isOpen: boolean;
};

/**
 * The places of judged bids in the order of their results: ranked ones first, in rank order, then the others by id in the order of code
 * units. `fixed` names the bids of a shortlist that was fixed; without it the ranks decide.
 */
export const resultPlaces = (
  tender: TenderDefinition,
  field: readonly FieldBid[],
  fixed?: ReadonlySet<string>,
): readonly ResultPlace[] => {
  const assessed = field.map(rankingBid);
  const firm = assessed.filter(({ eligible, total: [min, max] }) => eligible === 'yes' && min === max);
  const order = new Map(ranking(firm, tender).map(({ bidId }, index) => [bidId, index + 1]));
  const open = new Set(ranking(assessed, tender).flatMap(({ bidId, place }) => (place === 'open' ? [bidId] : [])));
  return field
    .map(({ bidId }) => {
      const rank = order.get(bidId) ?? null;
      const shortlisted = fixed === undefined ? rank !== null && rank <= tender.shortlistSize : fixed.has(bidId);
      return { bidId, rank, shortlisted, isOpen: open.has(bidId) };
    })
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareText(a.bidId, b.bidId));
};

/** The results of judged bids, in the order of {@link resultPlaces}. */
export const resultsOf = (tender: TenderDefinition, bids: readonly AssessedBid[]): readonly Result[] => {
  const byId = new Map(bids.map(({ bidId, assessment }) => [bidId, assessment]));
  return resultPlaces(tender, bids).flatMap((place) => {
    const assessment = byId.get(place.bidId);
    return assessment === undefined ? [] : [resultOf(tender, place, assessment)];
  });
};

/** The text of a results file: the same bytes for the same results. */
export const resultsText = (results: readonly Result[]): string => `${JSON.stringify(results, null, 2)}\n`;

/** {@link resultsText} piece by piece, for results that do not fit in memory together. */
export async function* resultsPieces(results: AsyncIterable<Result>): AsyncGenerator<string> {
  let before = '[';
  for await (const result of results) {
    yield `${before}\n  ${JSON.stringify(result, null, 2).replaceAll('\n', '\n  ')}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** The result of a bid at its place. */
export const resultOf = (
  { shortlistSize }: Pick<TenderDefinition, 'shortlistSize'>,
  { bidId, rank, shortlisted, isOpen }: ResultPlace,
  { eligible, requirements, scores, total, warnings }: Assessment,
): Result => ({
  id: bidId,
  eligible,
  requirements: Object.fromEntries(requirements.map(({ id, outcome }) => [id, OUTCOMES[outcome]])),
  scores: Object.fromEntries(scores.map(({ id, points: [min, max] }) => [id, min === max ? min : 'review'])),
  total: total[0] === total[1] ? total[0] : null,
  totalRange: total,
  rank,
  shortlisted,
  evidence: [...requirements, ...scores].flatMap(evidenceOf),
  warnings: isOpen ? [...warnings, openText(shortlistSize)] : warnings,
});

const openText = (size: number): string =>
  `Of deze inschrijving bij de ${size} hoort, staat nog niet vast: dat hangt af van open vragen.`;

const evidenceOf = ({ id, evidence }: Verdict | Score): readonly ResultEvidence[] =>
  evidence.map(({ because, quote }) => ({
    criterion: id,
    because,
    ...(quote && { quote: quote.text, page: quote.page }),
  }));
