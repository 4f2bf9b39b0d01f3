import type { AwardOf } from '../award.ts';
import { numberText } from '../dutch.ts';
import type { RuleContext } from '../rules/answer.ts';
import { judgeRule } from '../rules/judge-rule.ts';
import type { Range } from '../verdict.ts';
import { type Points, pointsText, rounded } from './points.ts';

/** More pieces of evidence of one item are left out. */
const MOST_SHOWN = 4;

/** Points for each of several rules that is met, up to a maximum. */
export const judgePerItem = ({ pointsEach, max, rules }: AwardOf<'per-item'>, context: RuleContext): Points => {
  const answers = rules.map((rule) => judgeRule(rule, context));
  const count = (wanted: string) => answers.filter(({ outcome }) => outcome === wanted).length;
  const [sure, open] = [count('met'), count('unclear')];
  const given = (items: number) => Math.min(max, rounded(items * pointsEach));
  const points: Range = [given(sure), given(sure + open)];
  const found = `Aangetoond: ${sure} van de ${rules.length}${open > 0 ? `; niet zeker: ${open}` : ''}`;
  const cap = rounded((sure + open) * pointsEach) > max ? `, met een maximum van ${numberText(max)}` : '';
  const because = `${found}. Per onderdeel ${pointsText([pointsEach, pointsEach])}${cap}: ${pointsText(points)}.`;
  return { points, evidence: [{ because }, ...answers.flatMap(({ evidence }) => evidence.slice(0, MOST_SHOWN))] };
};
