import { type Contender, contenders, type RankingBid, type RankingRules } from './ranking.ts';
import type { Assessment, Brief, Evidence } from './verdict.ts';

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

/** An open question by itself: the evidence lies with the assessment of its bid. */
export type OpenItem = Omit<OpenQuestion, 'evidence'>;

/** A bid of the field (het veld): what the ranking and the open questions need to know of it. */
export type FieldBid = Pick<RankingBid, 'bidId' | 'rateCents' | 'uploadedAt'> & {
  readonly assessment: Brief;
  /** Marks by which the candidate may be known again in another bid; no rule and no ranking looks at them. */
  readonly marks?: readonly string[];
};

/** A bid with what the rules say of it. */
export type AssessedBid = Omit<FieldBid, 'assessment'> & { readonly assessment: Assessment };

/**
 * The questions on which the shortlist hangs, best standing first. Of a bid that can still get on the shortlist: each unclear
 * requirement; and, where its points can move it past another bid and over the border, each open score. Where the order within the
 * shortlist matters too, also each open score that can move it past another bid there. What can change none of these is not asked; when
 * all that is asked is answered, the outcome is that of answering everything.
 */
export const openItems = (bids: readonly FieldBid[], rules: RankingRules): readonly OpenItem[] => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid.assessment]));
  return contenders(bids.map(rankingBid), rules).flatMap((contender) => {
    const assessment = byId.get(contender.bid.bidId);
    return assessment ? itemsOf(contender, assessment, rules) : [];
  });
};

/** {@link openItems} with the evidence of each. */
export const openQuestions = (bids: readonly AssessedBid[], rules: RankingRules): readonly OpenQuestion[] => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid.assessment]));
  return openItems(bids, rules).flatMap((open) => {
    const { requirements = [], scores = [] } = byId.get(open.bidId) ?? {};
    const found = [...requirements, ...scores].find(({ id }) => id === open.item);
    return found === undefined ? [] : [{ ...open, evidence: found.evidence }];
  });
};

/** A bid as the ranking sees it. */
export const rankingBid = ({ bidId, assessment, rateCents, uploadedAt }: FieldBid): RankingBid => ({
  bidId,
  eligible: assessment.eligible,
  total: assessment.total,
  rateCents,
  uploadedAt,
  scores: assessment.scores,
});

const itemsOf = (
  { bid: { bidId }, rank: [best, worst], place, pointsMatter }: Contender,
  assessment: Brief,
  { shortlistSize: size, orderMatters = false }: RankingRules,
): readonly OpenItem[] => {
  if (place === 'out') return [];
  const requirements = assessment.requirements
    .filter(({ outcome }) => outcome === 'unclear')
    .map(({ id }) => ({ bidId, item: id, kind: 'requirement' as const, why: whyRequirement(size) }));
  if (!pointsMatter || (worst <= size && !orderMatters)) return requirements;
  const why = `Deze inschrijving kan tussen plaats ${best} en ${worst} eindigen; ${
    worst > size
      ? `deze punten kunnen beslissen of zij bij de ${size} hoort`
      : `deze punten kunnen haar plaats bij de ${size} veranderen, en die telt`
  }.`;
  const criteria = assessment.scores
    .filter(({ points: [min, max] }) => min < max)
    .map(({ id, points }) => ({ bidId, item: id, kind: 'criterion' as const, why, maxPoints: points[1] }));
  return [...requirements, ...criteria];
};

const whyRequirement = (size: number): string =>
  `Alleen als aan deze eis is voldaan, dingt de inschrijving mee naar een plaats bij de ${size}.`;
