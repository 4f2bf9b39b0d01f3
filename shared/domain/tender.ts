import * as z from 'zod';
import { Award } from './award.ts';
import { isTimeZone } from './calendar.ts';
import { date, localDateTime } from './date-field.ts';
import { Rule } from './rule.ts';
import { Organisation, Qualification, Role, System, Topic } from './term.ts';

const itemId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, 'use letters, digits, _ and -, a letter first');
const sentence = z.string().trim().min(2).max(600);

/** A minimum requirement (knock-outcriterium): who surely does not meet it is not judged further. */
export const Requirement = z.strictObject({
  id: itemId.describe('Id under which results name this requirement.'),
  title: sentence.describe('What is asked, in one Dutch sentence that letters can quote.'),
  clause: z.string().max(120).optional().describe('Where the notice says so.'),
  rule: Rule.describe('What is asked, as a rule that can be judged.'),
});

/** An award criterion (gunningscriterium): points for the bids that meet every requirement. */
export const Criterion = z.strictObject({
  id: itemId.describe('Id under which results name this criterion.'),
  title: sentence.describe('What is rewarded, in one Dutch sentence that letters can quote.'),
  clause: z.string().max(120).optional().describe('Where the notice says so.'),
  award: Award,
  weightPercent: z
    .number()
    .gt(0)
    .max(100)
    .multipleOf(0.01)
    .optional()
    .describe(
      'Weight of this criterion as a percentage of the total of 100: its points are the share of its highest points that were earned, times this weight, rounded to hundredths. Give it to every criterion, 100 together, or to none.',
    ),
});

const Supplier = z.strictObject({
  id: z.string().trim().min(1).max(80).describe('Id that offers name as supplierId.'),
  name: z.string().trim().min(1).max(200).describe('Name of the supplier (leverancier).'),
  email: z.email().describe("Address to which every letter about this supplier's bids goes."),
});

/** A tender (inhuuropdracht) as data: everything that the procedure and the judging need to know. */
export const TenderDefinition = z
  .strictObject({
    $schema: z.string().max(500).optional().describe('Optional reference to this schema, for editors.'),
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'use letters, digits and hyphens')
      .describe('Number of the tender (aanvraagnummer).'),
    title: z.string().trim().min(2).max(120).describe('The role that is hired.'),
    client: z.string().trim().min(2).max(200).describe('The public body that hires (opdrachtgever).'),
    desk: z
      .strictObject({
        name: z.string().trim().min(2).max(200).describe('Name that signs the letters.'),
        email: z.email().describe('Address for questions; replies to letters go here.'),
      })
      .describe('The tender desk that runs the procedure.'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'must be a time zone, such as Europe/Amsterdam')
      .default('Europe/Amsterdam')
      .describe('IANA time zone of every local moment in this definition.'),
    closing: localDateTime.describe(
      'Closing moment (sluiting), local, such as 2025-12-15T09:00. In time is strictly before it. Also the reference date of all judging.',
    ),
    assignment: z
      .strictObject({
        summary: sentence.optional().describe('One or two Dutch sentences about the work.'),
        start: z.string().max(120).optional().describe('When the work starts, as the notice says it.'),
        months: z.int().min(1).max(120).optional().describe('Length in months.'),
        hoursPerWeek: z.string().max(60).optional().describe('Hours a week, as the notice says it.'),
        place: z.string().max(120).optional().describe('Where the work is done.'),
      })
      .default({})
      .describe('The work that is hired, for letters and pages.'),
    planning: z
      .strictObject({
        questionsUntil: localDateTime.optional().describe('Suppliers may ask questions until this moment.'),
        answersOn: date.optional().describe('The answers are published on this date.'),
        invitationsBy: date.optional().describe('Invitations for an interview are sent by this date.'),
        interviewsFrom: localDateTime.optional().describe('Start of the interviews.'),
        interviewsUntil: localDateTime.optional().describe('End of the interviews.'),
      })
      .default({})
      .describe('Dates of the procedure other than the closing moment.'),
    suppliers: z.array(Supplier).min(1).max(5000).describe('Register of admitted suppliers; only they may bid.'),
    roles: z.array(Role).max(50).default([]).describe('Roles that rules refer to.'),
    topics: z.array(Topic).max(100).default([]).describe('Topics that rules refer to.'),
    systems: z.array(System).max(100).default([]).describe('Systems that rules refer to.'),
    organisations: z.array(Organisation).max(50).default([]).describe('Types of organisation that rules refer to.'),
    qualifications: z
      .array(Qualification)
      .max(50)
      .default([])
      .describe('Trainings, certificates, registrations and licences that rules refer to.'),
    declarations: z
      .array(
        z.strictObject({
          id: itemId.describe('Id that offers use under declarations.'),
          text: sentence.describe('The statement (Dutch).'),
        }),
      )
      .max(40)
      .default([])
      .describe(
        'Statements that the offer form asks for. Only a requirement of kind "declaration" makes one decisive.',
      ),
    requirements: z
      .array(Requirement)
      .min(1)
      .max(60)
      .describe('Minimum requirements (knock-outcriteria), in the order of the notice.'),
    criteria: z
      .array(Criterion)
      .min(1)
      .max(60)
      .describe('Award criteria (gunningscriteria), in the order of the notice.'),
    tieBreak: z
      .array(
        z.union([
          z.enum(['lowest-rate', 'earliest-upload', 'lot']),
          z.strictObject({ criterion: itemId.describe('Id of the criterion on which more points go first.') }),
        ]),
      )
      .max(6)
      .default(['lowest-rate', 'earliest-upload'])
      .describe(
        'What decides between bids with equal points, first to last: the lower rate, the earlier upload, more points on one criterion, or a lot, which comes last. What is still equal goes by bid id.',
      ),
    lotSeed: z
      .string()
      .trim()
      .min(8)
      .max(200)
      .optional()
      .describe(
        'With a lot in the tie-break: the text from which every lot is drawn, published before the closing moment and not to be foreseen by whoever writes the tender, such as the outcome of a public draw on a named day.',
      ),
    orderMatters: z
      .boolean()
      .default(false)
      .describe(
        'true: the order within the shortlist counts as well, so that open points which can change it are asked of a person. false: only who is on it.',
      ),
    shortlistSize: z.int().min(1).max(100).default(10).describe('How many bids are put before the client.'),
    uploads: z
      .strictObject({
        types: z
          .array(z.enum(['pdf', 'docx', 'doc', 'odt']))
          .min(1)
          .default(['pdf', 'docx'])
          .describe('Kinds of file that may be uploaded.'),
        maxMegabytes: z.number().positive().max(20).default(10).describe('Largest CV in megabytes (1,000,000 bytes).'),
      })
      .default({ types: ['pdf', 'docx'], maxMegabytes: 10 })
      .describe('What may be uploaded.'),
    maxBidsPerSupplier: z
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe(
        'How many candidates one supplier may offer. Another CV of the same candidate is no second bid, and a withdrawn bid makes room. Absent: as many as it likes.',
      ),
    trialReading: z
      .enum(['on', 'off'])
      .default('on')
      .describe('on: the receipt tells the supplier what was read; off: only whether the file can be opened.'),
    opening: z
      .enum(['automatic', 'two-persons'])
      .default('automatic')
      .describe('two-persons: after the closing, nothing is opened before two named persons have done so.'),
    release: z
      .enum(['confirmed', 'automatic'])
      .default('confirmed')
      .describe('confirmed: no rejection is sent before a named person has released the outcome.'),
    letters: z
      .strictObject({
        othersAfter: localDateTime
          .optional()
          .describe('Bids that are not among the shortlist hear so from this moment on. Absent: at once.'),
      })
      .default({})
      .describe('When letters are sent.'),
    comparison: z
      .array(sentence)
      .max(40)
      .default([])
      .describe('Criteria by which the client compares the shortlist (step 3).'),
    competencies: z.array(sentence).max(40).default([]).describe('Competencies that the interview marks.'),
    standstillDays: z
      .int()
      .min(0)
      .max(90)
      .default(0)
      .describe('Days between the award decision and the award becoming final (opschortende termijn).'),
    feeEurPerHour: z
      .number()
      .min(0)
      .max(100)
      .default(0)
      .describe('Fee of the intermediary per hour worked, charged to the supplier that wins.'),
    retention: z
      .strictObject({
        weeks: z
          .int()
          .min(1)
          .max(520)
          .default(4)
          .describe('Documents and names are deleted so many weeks after the end.'),
      })
      .default({ weeks: 4 })
      .describe('How long personal data is kept.'),
  })
  .describe('A tender for hiring a professional, as Tiental runs and judges it.');

export type TenderDefinition = z.infer<typeof TenderDefinition>;
export type Requirement = z.infer<typeof Requirement>;
export type Criterion = z.infer<typeof Criterion>;
export type Supplier = z.infer<typeof Supplier>;
