import { type RankingBid, type RankingRules, ranking, type Standing } from './ranking.ts';
import type { Assessment, Evidence } from './verdict.ts';

/** A question that a person must settle before the shortlist is fixed. */
export type OpenQuestion = {
  readonly bidId: string;
  /** Id of the requirement or criterion. */
  readonly item: string;
  readonly kind: 'requirement' | 'criterion';
  /** Why the answer can matter, in one Dutch sentence. */
  readonly why: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Of a criterion: the most points that can be given. */
  readonly maxPoints?: number;
};

/** A bid with what the rules say of it. */
export type AssessedBid = Pick<RankingBid, 'bidId' | 'rateCents' | 'uploadedAt'> & { readonly assessment: Assessment };

/**
 * The questions on which the shortlist hangs, best standing first. Of a bid that can still get on the shortlist: each unclear
 * requirement; and, unless it is on it whatever its points, each open score. What cannot change who is on the shortlist is not
 * asked: neither of a bid that is surely on it or surely off, nor the order within it.
 */
export const openQuestions = (bids: readonly AssessedBid[], rules: RankingRules): readonly OpenQuestion[] => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid.assessment]));
  return ranking(bids.map(rankingBid), rules).flatMap((standing) => {
    const assessment = byId.get(standing.bidId);
    return assessment ? questionsOf(standing, assessment, rules.shortlistSize) : [];
  });
};

/** A bid as the ranking sees it. */
export const rankingBid = ({ bidId, assessment, rateCents, uploadedAt }: AssessedBid): RankingBid => ({
  bidId,
  eligible: assessment.eligible,
  total: assessment.total,
  rateCents,
  uploadedAt,
});

const questionsOf = (
  { bidId, rank, place }: Standing,
  assessment: Assessment,
  size: number,
): readonly OpenQuestion[] => {
  if (place !== 'open' || !rank) return [];
  const [best, worst] = rank;
  const requirements = assessment.requirements
    .filter(({ outcome }) => outcome === 'unclear')
    .map(({ id, evidence }) => ({
      bidId,
      item: id,
      kind: 'requirement' as const,
      why: whyRequirement(size),
      evidence,
    }));
  if (worst <= size) return requirements;
  const criteria = assessment.scores
    .filter(({ points: [min, max] }) => min < max)
    .map(({ id, points, evidence }) => ({
      bidId,
      item: id,
      kind: 'criterion' as const,
      why: `Deze inschrijving kan tussen plaats ${best} en ${worst} eindigen; deze punten kunnen beslissen of zij bij de ${size} hoort.`,
      evidence,
      maxPoints: points[1],
    }));
  return [...requirements, ...criteria];
};

const whyRequirement = (size: number): string =>
  `Alleen als aan deze eis is voldaan, dingt de inschrijving mee naar een plaats bij de ${size}.`;
