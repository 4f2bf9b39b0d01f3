import * as z from 'zod';

const MONTH = '(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d{2}';

/** When something began or ended, as exact as the text: `2019-09`, `2019` (some month of that year) or `2018-03/2018-06` (from .. to). */
export const When = z.string().regex(new RegExp(`^(?:${YEAR}|${MONTH}|${MONTH}/${MONTH})$`));

/** `present`: heden, nu; `unknown`: the words of the end break off. */
export const End = z.union([When, z.enum(['present', 'unknown'])]);

/** One job. What the CV does not say is absent. */
export const JobFacts = z.strictObject({
  title: z.string().min(1).optional(),
  /** For whom the work was done: of an assignment through an agency, the client (opdrachtgever). */
  employer: z.string().min(1).optional(),
  start: When.optional(),
  end: End.optional(),
  /** Truth only: a year is misspelt; `start` and `end` are what was meant, and only an interval or nothing is right. */
  typo: z.literal(true).optional(),
  kind: z.enum(['work', 'internship', 'volunteer']),
  hoursPerWeek: z.number().positive().optional(),
});
export type JobFacts = z.infer<typeof JobFacts>;

/** One education (opleiding). Courses are trainings. */
export const EducationFacts = z.strictObject({
  name: z.string().min(1),
  level: z
    .enum(['secondary', 'mbo', 'hbo-associate', 'hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctorate'])
    .optional(),
  institute: z.string().min(1).optional(),
  status: z.enum(['completed', 'ongoing', 'not-completed', 'unclear']),
  start: When.optional(),
  end: End.optional(),
});
export type EducationFacts = z.infer<typeof EducationFacts>;

/** A course, a certificate or an entry in a professional register. */
export const TrainingFacts = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['training', 'certificate', 'registration']),
});

/** A system or tool, and the titles of the jobs that name it, as they stand in `jobs`. */
export const SystemFacts = z.strictObject({ name: z.string().min(1), usedIn: z.array(z.string()) });

/** Everything that one CV says, as the benchmark compares it: the truth of a document, or what a parser made of it. */
export const CvFacts = z.strictObject({
  name: z.string().optional(),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  /** ISO 639-1 code of the language that most of the text is in. */
  language: z.string().length(2).optional(),
  /** Pages of the document; `null` where its format holds no count (a DOCX that no word processor counted). */
  pages: z.int().positive().nullable(),
  jobs: z.array(JobFacts),
  education: z.array(EducationFacts),
  trainings: z.array(TrainingFacts).default([]),
  systems: z.array(SystemFacts).default([]),
  /** ISO 639-1 codes of the languages that the candidate speaks. */
  languages: z.array(z.string().length(2)).default([]),
  references: z.strictObject({ named: z.array(z.string()), onRequest: z.boolean() }),
  offer: z
    .strictObject({
      rateEur: z.number().positive().optional(),
      /** ISO date, or `at-once`. */
      availableFrom: z.string().optional(),
      /** The least and the most hours a week; equal where one number is given. */
      hoursPerWeek: z.tuple([z.number(), z.number()]).optional(),
      engagement: z.enum(['zzp', 'employee']).optional(),
    })
    .default({}),
});
export type CvFacts = z.infer<typeof CvFacts>;

/** One document of the corpus with its truth. `layout` and `engine` name how it was made. */
export const CorpusEntry = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}$/),
  file: z.string(),
  type: z.enum(['pdf', 'docx', 'odt', 'doc']),
  layout: z.string(),
  engine: z.string(),
  /** True where the pages are pictures, so that only OCR can read them. */
  scanned: z.boolean().default(false),
  facts: CvFacts,
});
export type CorpusEntry = z.infer<typeof CorpusEntry>;
/** As written in `corpus.json`, where defaults may be left out. */
export type CorpusEntryFile = z.input<typeof CorpusEntry>;
