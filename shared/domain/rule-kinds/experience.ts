import * as z from 'zod';

const months = z.int().min(1).max(600);
const years = z.int().min(1).max(50);
const termId = z.string().min(1);

/** What every question about experience may add to its number of months. */
const bounds = {
  windowYears: years
    .optional()
    .describe(
      'Only months in the last N years count: the 12 x N months that end with the closing month. Absent: every month counts.',
    ),
  recentYears: years
    .optional()
    .describe(
      'Besides the months: at least one month of this experience lies in the last N years. Absent: it may be long ago.',
    ),
};

const organisations = z
  .array(termId)
  .min(1)
  .optional()
  .describe('Ids of organisations of this tender: only jobs at one of them count. Absent: jobs anywhere.');

/** Months in a role. */
export const RoleExperience = z
  .strictObject({
    kind: z.literal('role-experience').describe('Months in a role.'),
    role: termId.describe('Id of one of the roles of this tender.'),
    minMonths: months.describe('At least so many months in the role; overlapping periods count once.'),
    ...bounds,
    topics: z
      .array(termId)
      .min(1)
      .optional()
      .describe('Ids of topics of this tender: only jobs in the role that show one of them count. Absent: all.'),
    organisations,
  })
  .describe('Months of work in a role, shown by dated jobs.');

/** Months with topics. */
export const TopicExperience = z
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
    ...bounds,
    organisations,
  })
  .describe('Months of work with topics, shown by dated jobs whose title or description names them.');

/** Months in a type of organisation. */
export const OrganisationExperience = z
  .strictObject({
    kind: z.literal('organisation-experience').describe('Months of work in a type of organisation.'),
    organisations: z
      .array(termId)
      .min(1)
      .describe('Ids of organisations of this tender; jobs at any of them count together.'),
    minMonths: months.default(1).describe('At least so many months of jobs there; overlapping periods count once.'),
    ...bounds,
  })
  .describe('Months of work in a type of organisation, shown by dated jobs whose employer or client is one.');

/** Use of a system. */
export const SystemExperience = z
  .strictObject({
    kind: z.literal('system-experience').describe('Use of a system.'),
    system: termId.describe('Id of one of the systems of this tender.'),
    minMonths: months.default(1).describe('At least so many months of jobs that used the system.'),
    ...bounds,
    placeNamed: z
      .boolean()
      .default(true)
      .describe('true: the job must name the employer or client where the system was used.'),
  })
  .describe('Use of a system in a job.');
