import * as z from 'zod';

const spelling = z.string().trim().min(2).max(80);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'use lower case letters, digits and hyphens, a letter first');

/** A role in which experience counts, by the job titles that name it. */
export const Role = z
  .strictObject({
    id: id.describe('Short name by which rules refer to this role.'),
    name: z.string().min(2).max(120).describe('The role as letters and the dossier name it (Dutch).'),
    titles: z
      .array(spelling)
      .min(1)
      .max(60)
      .describe(
        'Job titles that surely are this role. Case, hyphens, gender forms, compounds written apart, additions such as "Senior" and small slips are taken care of; the title of who leads, trains or assists people in the role does not match.',
      ),
    consider: z
      .array(spelling)
      .max(60)
      .default([])
      .describe(
        'Job titles that may be this role: months under them make a verdict unclear, and a person decides. An internship counts here only if a title with "stagiair" is listed.',
      ),
  })
  .describe('A role in which experience counts.');

/** A subject with which experience counts, by the words that show it in a job. */
export const Topic = z
  .strictObject({
    id: id.describe('Short name by which rules refer to this topic.'),
    name: z.string().min(2).max(120).describe('The topic as letters and the dossier name it (Dutch).'),
    spellings: z
      .array(spelling)
      .min(1)
      .max(80)
      .describe(
        'Words or phrases that show this topic in the title or description of a job. Case, accents, hyphens, plurals and compounds written apart are taken care of; a * at the end of a word matches any ending: "jongeren*".',
      ),
  })
  .describe('A subject with which experience counts.');

/** A system or tool that a job may have used. */
export const System = z
  .strictObject({
    id: id.describe('Short name by which rules refer to this system.'),
    name: z.string().min(2).max(120).describe('The system as letters and the dossier name it.'),
    spellings: z
      .array(spelling)
      .min(1)
      .max(40)
      .describe(
        'Ways in which a CV writes this system; matched as whole words. A * at the end of a word matches any ending.',
      ),
  })
  .describe('A system or tool that a job may have used.');

/** A type of organisation, by the words in the names of employers and clients that show it. */
export const Organisation = z
  .strictObject({
    id: id.describe('Short name by which rules refer to this type of organisation.'),
    name: z
      .string()
      .min(2)
      .max(120)
      .describe('The type of organisation as letters and the dossier name it (Dutch): "een gemeente".'),
    spellings: z
      .array(spelling)
      .min(1)
      .max(80)
      .describe(
        'Words or names by which an employer or client surely is one: "gemeente*", "GGD", "Drechtsteden". Whole words; a * at the end of a word matches any ending.',
      ),
    consider: z
      .array(spelling)
      .max(80)
      .default([])
      .describe('Words or names by which an employer may be one: the verdict is unclear and a person decides.'),
  })
  .describe('A type of organisation in which experience counts.');

/** A training, certificate, registration or licence that a rule asks for. */
export const Qualification = z
  .strictObject({
    id: id.describe('Short name by which rules refer to this qualification.'),
    name: z.string().min(2).max(120).describe('The qualification as letters and the dossier name it (Dutch).'),
    spellings: z
      .array(spelling)
      .min(1)
      .max(40)
      .describe(
        'Ways in which a CV writes it: "SKJ", "Stichting Kwaliteitsregister Jeugd", "rijbewijs B". Whole words; a * at the end of a word matches any ending.',
      ),
    consider: z
      .array(spelling)
      .max(40)
      .default([])
      .describe('Ways of writing something that may be it: the verdict is unclear and a person decides.'),
    validYears: z
      .int()
      .min(1)
      .max(50)
      .optional()
      .describe('It is valid so many years after it was given. Absent: it stays valid until the CV says otherwise.'),
  })
  .describe('A training, certificate, registration or licence.');

export type Role = z.infer<typeof Role>;
export type Topic = z.infer<typeof Topic>;
export type System = z.infer<typeof System>;
export type Organisation = z.infer<typeof Organisation>;
export type Qualification = z.infer<typeof Qualification>;
