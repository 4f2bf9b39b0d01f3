import * as z from 'zod';
import { Rule } from './rule.ts';

const points = z.number().min(0).max(1000).multipleOf(0.01);
const ids = z.array(z.string().min(1)).min(1);

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
      .describe('Id of the role whose months are counted. Give exactly one of role, topics, organisations and system.'),
    topics: ids
      .optional()
      .describe('Ids of the topics whose months are counted together: a month of a job about any of them counts once.'),
    organisations: ids
      .optional()
      .describe('Ids of the organisations whose months are counted together: a month of a job at any counts once.'),
    system: z.string().min(1).optional().describe('Id of the system of which the months of use are counted.'),
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

const PerItem = z
  .strictObject({
    kind: z.literal('per-item').describe('Points for each of several things.'),
    pointsEach: points.describe('Points for each rule that is met.'),
    max: points.describe('Never more points than this.'),
    rules: z.array(Rule).min(1).max(40).describe('The things that each earn points.'),
  })
  .describe('Points for each of several rules that is met, up to a maximum.');

const PART_AWARDS = [AllOrNothing, Bands, PerItem] as const;

const Sum = z
  .strictObject({
    kind: z.literal('sum').describe('The sum of several parts.'),
    max: points.optional().describe('Never more points than this. Absent: no such cap.'),
    parts: z
      .array(
        z.strictObject({
          title: z.string().trim().min(2).max(300).describe('What this part rewards (Dutch).'),
          award: z.discriminatedUnion('kind', PART_AWARDS).describe('How this part gives points.'),
        }),
      )
      .min(1)
      .max(20)
      .describe('Parts whose points are added.'),
  })
  .describe('The points of several parts added up, with or without a cap.');

/** How a criterion gives its points. */
export const Award = z.discriminatedUnion('kind', [...PART_AWARDS, Sum]).describe('How points are given.');

export type Award = z.infer<typeof Award>;
export type AwardOf<K extends Award['kind']> = Extract<Award, { kind: K }>;
