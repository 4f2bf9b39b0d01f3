import * as z from 'zod';
import { date } from './date-field.ts';

const months = z.int().min(1).max(600);
const windowYears = z
  .int()
  .min(1)
  .max(50)
  .describe(
    'Only months in the last N years count: the 12 x N months that end with the closing month. Absent: every month counts.',
  );
const termId = z.string().min(1);

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
const Field = z.strictObject({
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

const RoleExperience = z
  .strictObject({
    kind: z.literal('role-experience').describe('Months in a role.'),
    role: termId.describe('Id of one of the roles of this tender.'),
    minMonths: months.describe('At least so many months in the role; overlapping periods count once.'),
    windowYears: windowYears.optional(),
  })
  .describe('Months of work in a role, shown by dated jobs.');

const TopicExperience = z
  .strictObject({
    kind: z.literal('topic-experience').describe('Months of work with topics.'),
    topics: z.array(termId).min(1).describe('Ids of topics of this tender.'),
    need: z
      .enum(['any', 'all'])
      .default('any')
      .describe('any: jobs about any of the topics count together; all: each topic must be shown by itself.'),
    minMonths: months
      .default(1)
      .describe('At least so many months of jobs that show the topic (with "all": each of the topics).'),
    windowYears: windowYears.optional(),
  })
  .describe('Months of work with topics, shown by dated jobs whose title or description names them.');

const SystemExperience = z
  .strictObject({
    kind: z.literal('system-experience').describe('Use of a system.'),
    system: termId.describe('Id of one of the systems of this tender.'),
    minMonths: months.default(1).describe('At least so many months of jobs that used the system.'),
    windowYears: windowYears.optional(),
    placeNamed: z
      .boolean()
      .default(true)
      .describe('true: the job must name the employer or client where the system was used.'),
  })
  .describe('Use of a system in a job.');

const Education = z
  .strictObject({
    kind: z.literal('education').describe('A completed education.'),
    level: z.enum(EDUCATION_LEVELS).describe('The lowest level that will do; what is higher will do too.'),
    fields: z.array(Field).min(1).optional().describe('Fields of study that will do. Absent: any field.'),
    consider: z.array(Field).default([]).describe('Fields that may do: the verdict is unclear and a person decides.'),
  })
  .describe('A completed education.');

const Availability = z
  .strictObject({
    kind: z.literal('availability').describe('From when, and for how many hours.'),
    by: date.describe('Available on or before this date, such as 2026-01-31.'),
    hoursPerWeek: z.number().positive().max(60).describe('For at least so many hours a week.'),
  })
  .describe(
    'Availability: from when, and for how many hours a week. From the offer; from the CV where the offer leaves it open.',
  );

const HourlyRate = z
  .strictObject({
    kind: z.literal('hourly-rate').describe('A ceiling of the rate.'),
    maxEur: z.number().positive().max(1000).describe('Highest hourly rate in euro, all in, VAT excluded.'),
  })
  .describe('Ceiling of the hourly rate. Only the rate of the offer counts.');

const Engagement = z
  .strictObject({
    kind: z.literal('engagement').describe('An excluded form of engagement.'),
    notAllowed: z
      .array(z.enum(['zzp', 'employee']))
      .length(1)
      .describe('The form of engagement that is excluded.'),
  })
  .describe('How the candidate is engaged by the supplier.');

const Declaration = z
  .strictObject({
    kind: z.literal('declaration').describe('A declaration on the form.'),
    declaration: termId.describe('Id of one of the declarations of this tender.'),
  })
  .describe('A statement on the offer form that must be given as true.');

const CvPages = z
  .strictObject({
    kind: z.literal('cv-pages').describe('Length of the CV.'),
    max: z.int().min(1).max(50).describe('At most so many pages.'),
  })
  .describe('Length of the CV.');
const CvLanguage = z
  .strictObject({
    kind: z.literal('cv-language').describe('Language of the CV.'),
    language: z.enum(['nl', 'en', 'de', 'fr']).describe('ISO 639-1 code.'),
  })
  .describe('Language in which the CV is written.');
const CvReferences = z
  .strictObject({
    kind: z.literal('cv-references').describe('Referees in the CV.'),
    min: z.int().min(1).max(10).describe('At least so many referees by name.'),
  })
  .describe('Referees in the CV. "References on request" names none: unclear.');

/** A question with the answer met, not met or unclear; used by requirements and by criteria. */
export const Rule = z
  .discriminatedUnion('kind', [
    RoleExperience,
    TopicExperience,
    SystemExperience,
    Education,
    Availability,
    HourlyRate,
    Engagement,
    Declaration,
    CvPages,
    CvLanguage,
    CvReferences,
  ])
  .meta({
    id: 'Rule',
    description:
      'A question with the answer met, not met or unclear (a person decides). What it asks depends on its kind; experience counts calendar months of dated jobs, with both ends, until the closing month.',
  });

export type Rule = z.infer<typeof Rule>;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type EducationField = z.infer<typeof Field>;

/** The rule of one kind, for the function that judges it. */
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
