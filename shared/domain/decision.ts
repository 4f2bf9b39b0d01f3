import * as z from 'zod';
import { possiblePoints } from './awards/possible-points.ts';
import { listText, numberText } from './dutch.ts';
import { assessmentOf } from './judge.ts';
import type { Criterion } from './tender.ts';
import type { Assessment, Brief, Evidence, Score, Verdict } from './verdict.ts';

const text = z.string().trim().min(1);

/** What a person answers to an open question: the outcome of a requirement, or the points of a criterion. */
export const DecisionAnswer = z.union([
  z.strictObject({ outcome: z.enum(['met', 'not-met']).describe('Whether the requirement is met.') }),
  z.strictObject({ points: z.number().min(0).max(1000).multipleOf(0.01).describe('Points for the criterion.') }),
]);

/** A named person's answer to an open question about one bid, with the reason that its supplier will read (Dutch). */
export const Decision = z
  .strictObject({
    bidId: text.max(200).describe('The bid.'),
    item: text.max(40).describe('Id of the requirement or criterion.'),
    answer: DecisionAnswer,
    by: text.max(200).describe('Name of the person who decides.'),
    at: z.iso.datetime().describe('When, UTC.'),
    reason: text.min(3).max(2000).describe('Why, in Dutch: the supplier reads it.'),
    evidence: text.max(500).optional().describe('What the person looked at: a page of the CV, a certificate, a call.'),
    overrules: z
      .literal(true)
      .optional()
      .describe('true: this may change what is firm, against the machine. It needs evidence.'),
  })
  .describe('Answer of a person to an open question.');

export type Decision = z.infer<typeof Decision>;

/** The criteria of a tender, as far as an answer depends on them. */
export type Criteria = readonly Pick<Criterion, 'id' | 'award' | 'weightPercent'>[];

/**
 * The assessment with what persons decided: an unclear verdict or an open score becomes firm. The decision stands first in the
 * evidence, what the machine found stays beside it. What is firm changes only where the decision says that it overrules. Of several decisions on one item the last one holds. A decision that
 * {@link refusalOf} refuses changes nothing.
 */
export const applyDecisions = (
  assessment: Assessment,
  decisions: readonly Decision[],
  criteria: Criteria,
): Assessment => {
  const valid = decisions.filter((decision) => refusalOf(assessment, decision, criteria) === undefined);
  const holds = new Map(valid.map((decision) => [decision.item, decision]));
  return assessmentOf(
    assessment.requirements.map((verdict) => decidedVerdict(verdict, holds.get(verdict.id))),
    assessment.scores.map((score) => decidedScore(score, holds.get(score.id))),
    assessment.warnings,
  );
};

/** Why a decision cannot be taken, in Dutch; undefined when it can. What is firm changes only for a decision that says so and names its evidence. */
export const refusalOf = (
  assessment: Brief,
  { item, answer, overrules, evidence }: Pick<Decision, 'item' | 'answer' | 'overrules' | 'evidence'>,
  criteria: Criteria,
): string | undefined => {
  const verdict = assessment.requirements.find(({ id }) => id === item);
  const score = assessment.scores.find(({ id }) => id === item);
  if (overrules === true && evidence === undefined)
    return 'Een besluit dat van de software afwijkt, noemt waarop het steunt.';
  if (verdict) return verdictRefusal(verdict, 'outcome' in answer, overrules === true);
  const criterion = criteria.find(({ id }) => id === item);
  return score && criterion
    ? scoreRefusal(
        score,
        overrules === true,
        possiblePoints(criterion, overrules ? [0, Number.POSITIVE_INFINITY] : score.points),
        'points' in answer ? answer.points : undefined,
      )
    : `${item} is geen eis of criterium.`;
};

const verdictRefusal = (
  { id, outcome }: Brief['requirements'][number],
  isOutcome: boolean,
  overrules: boolean,
): string | undefined => {
  if (outcome !== 'unclear' && !overrules) return `Over eis ${id} valt niets te beslissen: de uitkomst staat vast.`;
  return isOutcome ? undefined : `Eis ${id} vraagt om voldaan of niet voldaan, niet om punten.`;
};

const scoreRefusal = (
  { id, points: [min, max] }: Brief['scores'][number],
  overrules: boolean,
  possible: readonly number[],
  points: number | undefined,
): string | undefined => {
  if (min === max && !overrules) return `Over criterium ${id} valt niets te beslissen: de punten staan vast.`;
  if (points === undefined) return `Criterium ${id} vraagt om een aantal punten.`;
  return possible.includes(points) ? undefined : `Criterium ${id} vraagt om ${choiceText(possible)}.`;
};

/** `0, 5 of 15 punten`: what a person can choose from. */
export const choiceText = (possible: readonly number[]): string =>
  `${listText(possible.map(numberText), 'of')} ${possible.length === 1 && possible[0] === 1 ? 'punt' : 'punten'}`;

const decidedVerdict = (verdict: Verdict, decision: Decision | undefined): Verdict =>
  decision && 'outcome' in decision.answer
    ? { ...verdict, outcome: decision.answer.outcome, evidence: [decided(decision), ...verdict.evidence] }
    : verdict;

const decidedScore = (score: Score, decision: Decision | undefined): Score =>
  decision && 'points' in decision.answer
    ? {
        ...score,
        points: [decision.answer.points, decision.answer.points],
        evidence: [decided(decision), ...score.evidence],
      }
    : score;

const decided = ({ by, reason }: Decision): Evidence => ({
  because: `Besloten door ${by}: ${reason}`,
  decided: true,
});
