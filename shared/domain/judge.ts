import type { Offer } from './offer.ts';
import type { Facts, Reading } from './reading.ts';
import type { RuleContext } from './rules/answer.ts';
import { judgeBands, mostPoints, type Points, pointsText } from './rules/bands.ts';
import { asksOffer, judgeRule } from './rules/judge-rule.ts';
import type { Criterion, TenderDefinition } from './tender.ts';
import type { Assessment, Eligibility, Range, Score, Verdict } from './verdict.ts';
import { contradictions, readingWarnings, unreadableText } from './warnings.ts';

/** Screens a bid: a verdict on every requirement, in the order of the definition. */
export const screen = (tender: TenderDefinition, offer: Partial<Offer>, facts: Facts): readonly Verdict[] =>
  tender.requirements.map(({ id, rule }) => ({ id, ...judgeRule(rule, { tender, offer, facts }) }));

/** Scores a bid: the points for every criterion, in the order of the definition, whether it meets the requirements or not. */
export const score = (tender: TenderDefinition, offer: Partial<Offer>, facts: Facts): readonly Score[] =>
  tender.criteria.map((criterion) => {
    const { points, evidence } = judgeAward(criterion, { tender, offer, facts });
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
    return criterion && hangsOnOffer(criterion) ? open(criterion, because) : judged;
  });
  return assessmentOf(
    tender.requirements.map(({ id }) => ({ id, outcome: 'unclear', evidence: [{ because }] })),
    scores,
    [because, ...readingWarnings(reading.warnings)],
  );
};

/** The most points that a criterion gives. */
export const maxPoints = ({ award }: Criterion): number => (award.kind === 'bands' ? mostPoints(award) : award.points);

/** Puts verdicts and scores together: eligibility and the total follow from them. */
export const assessmentOf = (
  requirements: readonly Verdict[],
  scores: readonly Score[],
  warnings: readonly string[],
): Assessment => ({
  eligible: eligibilityOf(requirements),
  requirements,
  scores,
  total: [sum(scores.map(({ points }) => points[0])), sum(scores.map(({ points }) => points[1]))],
  warnings,
});

const eligibilityOf = (requirements: readonly Verdict[]): Eligibility => {
  if (requirements.some(({ outcome }) => outcome === 'not-met')) return 'no';
  return requirements.some(({ outcome }) => outcome === 'unclear') ? 'review' : 'yes';
};

/** Points have at most two decimals; adding them as whole hundredths keeps equal totals equal. */
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100), 0) / 100;

const open = (criterion: Criterion, because: string): Score => ({
  id: criterion.id,
  points: [0, maxPoints(criterion)],
  max: maxPoints(criterion),
  evidence: [{ because }],
});

const hangsOnOffer = ({ award }: Criterion): boolean =>
  award.kind === 'bands' ? award.onlyIf !== undefined && asksOffer(award.onlyIf) : asksOffer(award.rule);

const judgeAward = ({ award }: Criterion, context: RuleContext): Points => {
  if (award.kind === 'bands') return judgeBands(award, context);
  const { outcome, evidence } = judgeRule(award.rule, context);
  const points: Range = [outcome === 'met' ? award.points : 0, outcome === 'not-met' ? 0 : award.points];
  const [first, ...rest] = evidence;
  return { points, evidence: [{ ...first, because: `${first.because} Dat geeft ${pointsText(points)}.` }, ...rest] };
};
