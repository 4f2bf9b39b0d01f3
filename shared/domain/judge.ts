import { hangsOnOffer, judgeCriterion } from './awards/judge-award.ts';
import { sumOf } from './awards/points.ts';
import { maxPoints } from './awards/possible-points.ts';
import type { Offer } from './offer.ts';
import type { Facts, Reading } from './reading.ts';
import { judgeRule } from './rules/judge-rule.ts';
import type { Criterion, TenderDefinition } from './tender.ts';
import type { Assessment, Eligibility, Score, Verdict } from './verdict.ts';
import { contradictions, readingWarnings, unreadableText } from './warnings.ts';

/** Screens a bid: a verdict on every requirement, in the order of the definition. */
export const screen = (tender: TenderDefinition, offer: Partial<Offer>, facts: Facts): readonly Verdict[] =>
  tender.requirements.map(({ id, rule }) => ({ id, ...judgeRule(rule, { tender, offer, facts }) }));

/** Scores a bid: the points for every criterion, in the order of the definition, whether it meets the requirements or not. */
export const score = (tender: TenderDefinition, offer: Partial<Offer>, facts: Facts): readonly Score[] =>
  tender.criteria.map((criterion) => {
    const { points, evidence } = judgeCriterion(criterion, { tender, offer, facts });
    return { id: criterion.id, points, max: maxPoints(criterion), evidence };
  });

/** Everything the rules say of one bid. What cannot be read is unclear on every point, never a rejection. */
export const assess = (tender: TenderDefinition, offer: Partial<Offer>, reading: Reading): Assessment => {
  if (reading.state === 'unreadable') return assessUnread(tender, unreadableText(reading.reason));
  return assessmentOf(screen(tender, offer, reading.facts), score(tender, offer, reading.facts), [
    ...readingWarnings(reading.warnings),
    ...contradictions(offer, reading.facts),
  ]);
};

/** The assessment of a bid whose CV is missing or cannot be read: `because`, a Dutch sentence, says why everything is open. */
export const assessUnread = (tender: TenderDefinition, because: string): Assessment =>
  assessmentOf(
    tender.requirements.map(({ id }) => ({ id, outcome: 'unclear', evidence: [{ because }] })),
    tender.criteria.map((criterion) => open(criterion, because)),
    [because],
  );

/**
 * The assessment of a bid whose offer is missing or cannot be used: no requirement is answered, and of the criteria only those that the
 * CV alone settles.
 */
export const assessWithoutOffer = (tender: TenderDefinition, reading: Reading, because: string): Assessment => {
  if (reading.state === 'unreadable') {
    const unread = assess(tender, {}, reading);
    return { ...unread, warnings: [because, ...unread.warnings] };
  }
  const scores = score(tender, {}, reading.facts).map((judged, index) => {
    const criterion = tender.criteria[index];
    return criterion && hangsOnOffer(criterion.award) ? open(criterion, because) : judged;
  });
  return assessmentOf(
    tender.requirements.map(({ id }) => ({ id, outcome: 'unclear', evidence: [{ because }] })),
    scores,
    [because, ...readingWarnings(reading.warnings)],
  );
};

/** Puts verdicts and scores together: eligibility and the total follow from them. */
export const assessmentOf = (
  requirements: readonly Verdict[],
  scores: readonly Score[],
  warnings: readonly string[],
): Assessment => ({
  eligible: eligibilityOf(requirements),
  requirements,
  scores,
  total: [sumOf(scores.map(({ points }) => points[0])), sumOf(scores.map(({ points }) => points[1]))],
  warnings,
});

const eligibilityOf = (requirements: readonly Verdict[]): Eligibility => {
  if (requirements.some(({ outcome }) => outcome === 'not-met')) return 'no';
  return requirements.some(({ outcome }) => outcome === 'unclear') ? 'review' : 'yes';
};

const open = (criterion: Criterion, because: string): Score => ({
  id: criterion.id,
  points: [0, maxPoints(criterion)],
  max: maxPoints(criterion),
  evidence: [{ because }],
});
