import * as z from 'zod';

/** Length of the CV. */
export const CvPages = z
  .strictObject({
    kind: z.literal('cv-pages').describe('Length of the CV.'),
    max: z.int().min(1).max(50).describe('At most so many pages.'),
  })
  .describe('Length of the CV.');

/** Language of the CV. */
export const CvLanguage = z
  .strictObject({
    kind: z.literal('cv-language').describe('Language of the CV.'),
    language: z.enum(['nl', 'en', 'de', 'fr']).describe('ISO 639-1 code.'),
  })
  .describe('Language in which the CV is written.');

/** Referees in the CV. */
export const CvReferences = z
  .strictObject({
    kind: z.literal('cv-references').describe('Referees in the CV.'),
    min: z.int().min(1).max(10).describe('At least so many referees by name.'),
  })
  .describe('Referees in the CV. "References on request" names none: unclear.');
