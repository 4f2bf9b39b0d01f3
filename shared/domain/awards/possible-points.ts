import type { Award } from '../award.ts';
import type { Range } from '../verdict.ts';
import { rounded } from './points.ts';

/** How points are given: an award, and the weight that its criterion gives it. */
export type Weighed = { readonly award: Award; readonly weightPercent?: number | undefined };

/** The most points that an award gives, before any weight. */
export const mostPoints = (award: Award): number => {
  switch (award.kind) {
    case 'all-or-nothing':
      return award.points;
    case 'bands':
      return Math.max(0, ...award.bands.map(({ points }) => points));
    case 'per-item':
      return Math.min(award.max, rounded(award.pointsEach * award.rules.length));
    case 'sum':
      return Math.min(
        award.max ?? Number.POSITIVE_INFINITY,
        rounded(award.parts.reduce((sum, part) => sum + mostPoints(part.award), 0)),
      );
  }
};

/** The most points of a criterion: its weight, or what its award gives. */
export const maxPoints = ({ award, weightPercent }: Weighed): number => weightPercent ?? mostPoints(award);

/** The points of a criterion for points of its award: the share that was earned, times the weight. */
export const weighedPoints = ({ award, weightPercent }: Weighed, points: number): number => {
  if (weightPercent === undefined) return points;
  const most = mostPoints(award);
  return most === 0 ? 0 : rounded((points * weightPercent) / most);
};

/** The points that a criterion can give within a range, both ends included; ascending, each once. */
export const possiblePoints = (criterion: Weighed, [min, max]: Range): readonly number[] =>
  [...new Set(givenBy(criterion.award).map((points) => weighedPoints(criterion, points)))]
    .filter((value) => value >= min && value <= max)
    .toSorted((a, b) => a - b);

/** All points that an award can give: of a sum each that its parts can make together, at most as many as there are hundredths. */
const givenBy = (award: Award): readonly number[] => {
  switch (award.kind) {
    case 'all-or-nothing':
      return [0, award.points];
    case 'bands':
      return [0, ...award.bands.map(({ points }) => points)];
    case 'per-item':
      return [0, ...award.rules.map((_, index) => Math.min(award.max, rounded(award.pointsEach * (index + 1))))];
    case 'sum': {
      const cap = award.max ?? Number.POSITIVE_INFINITY;
      let reached: readonly number[] = [0];
      for (const part of award.parts) {
        const given = [...new Set(givenBy(part.award))];
        reached = [...new Set(reached.flatMap((sum) => given.map((points) => rounded(sum + points))))];
      }
      return [...new Set(reached.map((points) => Math.min(cap, points)))];
    }
  }
};
