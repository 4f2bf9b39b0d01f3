import type { Award, AwardOf } from '../award.ts';
import { numberText } from '../dutch.ts';
import type { RuleContext } from '../rules/answer.ts';
import { asksOffer, judgeRule } from '../rules/judge-rule.ts';
import type { Range } from '../verdict.ts';
import { judgeBands } from './bands.ts';
import { judgePerItem } from './per-item.ts';
import { type Points, pointsText } from './points.ts';
import { mostPoints, type Weighed, weighedPoints } from './possible-points.ts';
import { rulesOf } from './rules-of.ts';
import { judgeSum } from './sum.ts';

/** The points of one bid for a criterion, with the arithmetic. */
export const judgeCriterion = (criterion: Weighed, context: RuleContext): Points => {
  const given = judgeAward(criterion.award, context);
  const { award, weightPercent } = criterion;
  if (weightPercent === undefined) return given;
  const points: Range = [weighedPoints(criterion, given.points[0]), weighedPoints(criterion, given.points[1])];
  const [first, ...rest] = given.evidence;
  const sum = `${pointsText(given.points)} van ${numberText(mostPoints(award))}, en dat telt voor ${numberText(weightPercent)} %: ${pointsText(points)}`;
  return { points, evidence: [{ ...first, because: `${first.because} Gewogen: ${sum}.` }, ...rest] };
};

/** Whether the points may hang on the offer form. */
export const hangsOnOffer = (award: Award): boolean => rulesOf(award).some(asksOffer);

const judgeAward = (award: Award, context: RuleContext): Points => {
  switch (award.kind) {
    case 'all-or-nothing':
      return judgeAllOrNothing(award, context);
    case 'bands':
      return judgeBands(award, context);
    case 'per-item':
      return judgePerItem(award, context);
    case 'sum':
      return judgeSum(award, (part) => judgeAward(part, context));
  }
};

const judgeAllOrNothing = (award: AwardOf<'all-or-nothing'>, context: RuleContext): Points => {
  const { outcome, evidence } = judgeRule(award.rule, context);
  const points: Range = [outcome === 'met' ? award.points : 0, outcome === 'not-met' ? 0 : award.points];
  const [first, ...rest] = evidence;
  return { points, evidence: [{ ...first, because: `${first.because} Dat geeft ${pointsText(points)}.` }, ...rest] };
};
