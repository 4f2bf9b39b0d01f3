import type { UploadedBid } from './bid.ts';
import type { Instant } from './calendar.ts';
import { applyDecisions, type Decision } from './decision.ts';
import { type AssessedBid, type FieldBid, type OpenQuestion, openQuestions, rankingBid } from './open-questions.ts';
import { ranking } from './ranking.ts';
import type { SettledBid, Settlement } from './settlement.ts';
import type { TenderDefinition } from './tender.ts';
import { rateCentsOf } from './tie-break.ts';
import { type Assessment, briefOf } from './verdict.ts';

/** A tender after its opening: what the rules say of each bid that counts, with what persons decided. */
export type Case = {
  readonly tender: TenderDefinition;
  readonly bids: readonly AssessedBid[];
  /** What a person must still answer before the shortlist can be fixed. */
  readonly questions: readonly OpenQuestion[];
};

/**
 * Puts a case together. A bid that counts and has no assessment is no case of ours: the opening gives every one of them one.
 * Decisions are taken as they were recorded; one that does not fit its bid changes nothing.
 */
export const caseOf = (
  tender: TenderDefinition,
  bids: readonly UploadedBid[],
  assessments: ReadonlyMap<string, Assessment>,
  decisions: readonly Decision[],
): Case => {
  const decided = new Map<string, Decision[]>();
  for (const decision of decisions) decided.set(decision.bidId, [...(decided.get(decision.bidId) ?? []), decision]);
  const assessed = bids.flatMap((bid): readonly AssessedBid[] => {
    const assessment = assessments.get(bid.bidId);
    return assessment === undefined
      ? []
      : [assessedBid(bid, applyDecisions(assessment, decided.get(bid.bidId) ?? [], tender.criteria))];
  });
  return { tender, bids: assessed, questions: openQuestions(assessed, tender) };
};

/** The outcome of a case without open questions: the shortlist, the others in rank order, what was knocked out. */
export const settlementOf = (
  { tender, bids }: { readonly tender: TenderDefinition; readonly bids: readonly FieldBid[] },
  settledAt: Instant,
): Settlement => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid]));
  const settled = ranking(bids.map(rankingBid), tender).flatMap(({ bidId, rank, place }): readonly SettledBid[] => {
    const total = byId.get(bidId)?.assessment.total ?? [0, 0];
    if (rank === undefined) return [{ bidId, outcome: 'knocked-out', total }];
    return [{ bidId, outcome: place === 'in' ? 'selected' : 'not-selected', rank, total }];
  });
  return { settledAt, bids: settled };
};

/** A bid that counts, as one of the field. */
export const fieldBid = (bid: UploadedBid, assessment: Assessment): FieldBid => ({
  ...assessedBid(bid, assessment),
  assessment: briefOf(assessment),
});

const assessedBid = ({ bidId, offer, upload }: UploadedBid, assessment: Assessment): AssessedBid => ({
  bidId,
  assessment,
  uploadedAt: upload.uploadedAt,
  ...(offer.hourlyRateEur !== undefined && { rateCents: rateCentsOf(offer.hourlyRateEur) }),
});
