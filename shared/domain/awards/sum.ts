import type { Award, AwardOf } from '../award.ts';
import { numberText } from '../dutch.ts';
import type { Range } from '../verdict.ts';
import { type Points, pointsText, sumOf } from './points.ts';

/** More pieces of evidence of one part are left out. */
const MOST_SHOWN = 8;

/** Points of several parts added up, with the cap where it bites. */
export const judgeSum = ({ max, parts }: AwardOf<'sum'>, judge: (award: Award) => Points): Points => {
  const judged = parts.map(({ title, award }) => ({ title: title.replace(/\.$/, ''), ...judge(award) }));
  const total = (end: 0 | 1): number => sumOf(judged.map(({ points }) => points[end]));
  const capped = (value: number): number => (max === undefined ? value : Math.min(max, value));
  const points: Range = [capped(total(0)), capped(total(1))];
  const terms = judged.map((part) => `${part.title}: ${pointsText(part.points)}`).join('; ');
  const cap = max !== undefined && total(1) > max ? `, met een maximum van ${numberText(max)}` : '';
  return {
    points,
    evidence: [
      { because: `${terms}. Samen${cap}: ${pointsText(points)}.` },
      ...judged.flatMap(({ evidence }) => evidence.slice(0, MOST_SHOWN)),
    ],
  };
};
