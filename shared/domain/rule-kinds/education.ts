import * as z from 'zod';

/** Levels of completed education, lowest first. */
export const EDUCATION_LEVELS = [
  'mbo',
  'hbo-associate',
  'hbo-bachelor',
  'wo-bachelor',
  'hbo-master',
  'wo-master',
  'doctorate',
] as const;

/** A field of study that a rule asks for. */
export const Field = z.strictObject({
  name: z.string().min(2).max(120).describe('The field as letters name it (Dutch).'),
  spellings: z
    .array(z.string().trim().min(2).max(80))
    .min(1)
    .max(40)
    .describe(
      'Ways in which a diploma or CV writes this field; whole words, a * at the end of a word matches any ending.',
    ),
  levels: z
    .array(z.enum(EDUCATION_LEVELS))
    .min(1)
    .optional()
    .describe('Levels at which this field counts. Absent: every level that is high enough.'),
});

/** A completed education. */
export const Education = z
  .strictObject({
    kind: z.literal('education').describe('A completed education.'),
    level: z.enum(EDUCATION_LEVELS).describe('The lowest level that will do; what is higher will do too.'),
    fields: z.array(Field).min(1).optional().describe('Fields of study that will do. Absent: any field.'),
    consider: z.array(Field).default([]).describe('Fields that may do: the verdict is unclear and a person decides.'),
  })
  .describe(
    'A completed education. A diploma from outside the Netherlands and Flanders counts where the CV says how it was evaluated (Nuffic, IDW); else the verdict is unclear.',
  );

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type EducationField = z.infer<typeof Field>;
