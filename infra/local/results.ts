import { rankingBid } from '../../shared/domain/open-questions.ts';
import { compareText, ranking, rateCentsOf } from '../../shared/domain/ranking.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Assessment, Outcome, Score, Verdict } from '../../shared/domain/verdict.ts';

/** A bid of an inbox, judged. */
export type JudgedBid = {
  readonly id: string;
  readonly assessment: Assessment;
  readonly hourlyRateEur?: number | undefined;
};

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
  /** By that rank. A warning says where open questions can still change it. */
  readonly shortlisted: boolean;
  readonly evidence: readonly ResultEvidence[];
  readonly warnings: readonly string[];
};

const OUTCOMES: Readonly<Record<Outcome, 'pass' | 'fail' | 'review'>> = {
  met: 'pass',
  'not-met': 'fail',
  unclear: 'review',
};

/** The results of judged bids: ranked ones first, in rank order, then the others by id in the order of code units. */
export const resultsOf = (tender: TenderDefinition, bids: readonly JudgedBid[]): readonly Result[] => {
  const assessed = bids.map(({ id, assessment, hourlyRateEur }) =>
    rankingBid({
      bidId: id,
      assessment,
      rateCents: hourlyRateEur === undefined ? undefined : rateCentsOf(hourlyRateEur),
    }),
  );
  const firm = assessed.filter(({ eligible, total: [min, max] }) => eligible === 'yes' && min === max);
  const order = new Map(ranking(firm, tender).map(({ bidId }, index) => [bidId, index + 1]));
  const open = new Set(ranking(assessed, tender).flatMap(({ bidId, place }) => (place === 'open' ? [bidId] : [])));
  return bids
    .map((bid) => resultOf(bid, order.get(bid.id) ?? null, open.has(bid.id), tender.shortlistSize))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareText(a.id, b.id));
};

/** The text of a results file: the same bytes for the same results. */
export const resultsText = (results: readonly Result[]): string => `${JSON.stringify(results, null, 2)}\n`;

const resultOf = (bid: JudgedBid, rank: number | null, isOpen: boolean, size: number): Result => {
  const { eligible, requirements, scores, total, warnings } = bid.assessment;
  return {
    id: bid.id,
    eligible,
    requirements: Object.fromEntries(requirements.map(({ id, outcome }) => [id, OUTCOMES[outcome]])),
    scores: Object.fromEntries(scores.map(({ id, points: [min, max] }) => [id, min === max ? min : 'review'])),
    total: total[0] === total[1] ? total[0] : null,
    totalRange: total,
    rank,
    shortlisted: rank !== null && rank <= size,
    evidence: [...requirements, ...scores].flatMap(evidenceOf),
    warnings: isOpen ? [...warnings, openText(size)] : warnings,
  };
};

const openText = (size: number): string =>
  `Of deze inschrijving bij de ${size} hoort, staat nog niet vast: dat hangt af van open vragen.`;

const evidenceOf = ({ id, evidence }: Verdict | Score): readonly ResultEvidence[] =>
  evidence.map(({ because, quote }) => ({
    criterion: id,
    because,
    ...(quote && { quote: quote.text, page: quote.page }),
  }));
