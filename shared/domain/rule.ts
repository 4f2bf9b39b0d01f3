import * as z from 'zod';
import { LanguageLevel, Qualification } from './rule-kinds/credential.ts';
import { CvLanguage, CvPages, CvReferences } from './rule-kinds/cv.ts';
import { Education } from './rule-kinds/education.ts';
import { OrganisationExperience, RoleExperience, SystemExperience, TopicExperience } from './rule-kinds/experience.ts';
import { Availability, Declaration, Engagement, HourlyRate } from './rule-kinds/offer.ts';

export {
  EDUCATION_LEVELS,
  type EducationField,
  type EducationLevel,
} from './rule-kinds/education.ts';

const SINGLE_RULES = [
  RoleExperience,
  TopicExperience,
  OrganisationExperience,
  SystemExperience,
  Education,
  Qualification,
  LanguageLevel,
  Availability,
  HourlyRate,
  Engagement,
  Declaration,
  CvPages,
  CvLanguage,
  CvReferences,
] as const;

/** A question that holds no other ones. */
export const SingleRule = z.discriminatedUnion('kind', SINGLE_RULES).meta({
  id: 'SingleRule',
  description: 'A question of one kind.',
});

const several = z.array(SingleRule).min(2).max(10);

const AnyOf = z
  .strictObject({
    kind: z.literal('any-of').describe('One of several.'),
    rules: several.describe('Questions of which one must be met.'),
  })
  .describe('One of several questions: "hbo diploma, or five years in the role".');

const AllOf = z
  .strictObject({
    kind: z.literal('all-of').describe('All of several.'),
    rules: several.describe('Questions that must all be met.'),
  })
  .describe('All of several questions, for a requirement or criterion that asks them in one.');

/** A question with the answer met, not met or unclear; used by requirements and by criteria. */
export const Rule = z.discriminatedUnion('kind', [...SINGLE_RULES, AnyOf, AllOf]).meta({
  id: 'Rule',
  description:
    'A question with the answer met, not met or unclear (a person decides). What it asks depends on its kind; experience counts calendar months of dated jobs, with both ends, until the closing month.',
});

export type Rule = z.infer<typeof Rule>;
export type SingleRule = z.infer<typeof SingleRule>;

/** The rule of one kind, for the function that judges it. */
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
