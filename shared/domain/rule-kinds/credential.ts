import * as z from 'zod';
import { date } from '../date-field.ts';

/** Levels of the Common European Framework of Reference for Languages (ERK), lowest first. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Languages by which a rule can ask, by ISO 639-1 code. */
export const SPOKEN_LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl', 'tr', 'ar', 'uk', 'fy'] as const;

/** A training, certificate, registration or licence. */
export const Qualification = z
  .strictObject({
    kind: z.literal('qualification').describe('A training, certificate, registration or licence.'),
    qualifications: z.array(z.string().min(1)).min(1).describe('Ids of qualifications of this tender.'),
    need: z.enum(['any', 'all']).default('any').describe('any: one of them will do; all: each of them is asked.'),
    validAt: z
      .union([z.literal('closing'), date])
      .optional()
      .describe(
        'It must be valid then: at closing or on a date. A CV that says until when it was valid, or that it has expired, decides; where the qualification has validYears its date counts. Absent: to have been given it is enough.',
      ),
  })
  .describe(
    'A training, certificate, professional registration (SKJ, BIG), safety certificate (VCA) or driving licence that the CV names. What is applied for, planned or being followed makes the verdict unclear.',
  );

/** A language that the candidate masters. */
export const LanguageLevel = z
  .strictObject({
    kind: z.literal('language-level').describe('A level of a language.'),
    language: z.enum(SPOKEN_LANGUAGES).describe('ISO 639-1 code.'),
    level: z.enum(LANGUAGE_LEVELS).describe('The lowest level of the CEFR (ERK) that will do.'),
  })
  .describe(
    'A level of a language, by what the CV says of it. Words are read as a range of levels: "moedertaal" C2, "vloeiend" and "uitstekend" C1 to C2, "goed" B2 to C1, "redelijk" B1 to B2, "basis" A1 to A2.',
  );

export type LanguageLevelName = (typeof LANGUAGE_LEVELS)[number];
