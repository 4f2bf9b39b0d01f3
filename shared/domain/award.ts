import * as z from 'zod';
import { Rule } from './rule.ts';
import type { Range } from './verdict.ts';

const points = z.number().min(0).max(1000).multipleOf(0.01);

const AllOrNothing = z
  .strictObject({
    kind: z.literal('all-or-nothing').describe('All points or none.'),
    points: points.describe('Points when the rule is met; else 0.'),
    rule: Rule.describe('The rule that earns the points.'),
  })
  .describe('All points when a rule is met, else none.');

const Bands = z
  .strictObject({
    kind: z.literal('bands').describe('Points by months of experience.'),
    role: z
      .string()
      .min(1)
      .optional()
      .describe('Id of the role whose months are counted. Give either a role or topics, never both.'),
    topics: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Ids of the topics whose months are counted together: a month of a job about any of them counts once.'),
    windowYears: z
      .int()
      .min(1)
      .max(50)
      .optional()
      .describe('Only months in the last N years count. Absent: every month counts.'),
    onlyIf: Rule.optional().describe('Points are given only if this rule is met as well.'),
    bands: z
      .array(
        z.strictObject({
          fromMonths: z.int().min(0).max(600).describe('From so many months on.'),
          points: points.describe('Points in this band.'),
        }),
      )
      .min(1)
      .max(20)
      .describe('Ascending by fromMonths, no month twice; below the first band there are 0 points.'),
  })
  .describe('Points by the number of months of experience.');

/** How a criterion gives its points. */
export const Award = z.discriminatedUnion('kind', [AllOrNothing, Bands]).describe('How points are given.');

export type Award = z.infer<typeof Award>;

/** The points that an award can give within a range, both ends included; ascending, each once. */
export const possiblePoints = (award: Award, [min, max]: Range): readonly number[] => {
  const given = award.kind === 'bands' ? award.bands.map((band) => band.points) : [award.points];
  return [...new Set([0, ...given])].filter((value) => value >= min && value <= max).toSorted((a, b) => a - b);
};
