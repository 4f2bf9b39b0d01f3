import * as z from 'zod';
import { date } from '../date-field.ts';

const termId = z.string().min(1);

/** From when, and for how many hours a week. */
export const Availability = z
  .strictObject({
    kind: z.literal('availability').describe('From when, and for how many hours.'),
    by: date.describe('Available on or before this date, such as 2026-01-31.'),
    hoursPerWeek: z.number().positive().max(60).describe('For at least so many hours a week.'),
  })
  .describe(
    'Availability: from when, and for how many hours a week. From the offer; from the CV where the offer leaves it open.',
  );

/** A ceiling of the rate. */
export const HourlyRate = z
  .strictObject({
    kind: z.literal('hourly-rate').describe('A ceiling of the rate.'),
    maxEur: z.number().positive().max(1000).describe('Highest hourly rate in euro, all in, VAT excluded.'),
  })
  .describe('Ceiling of the hourly rate. Only the rate of the offer counts.');

/** An excluded form of engagement. */
export const Engagement = z
  .strictObject({
    kind: z.literal('engagement').describe('An excluded form of engagement.'),
    notAllowed: z
      .array(z.enum(['zzp', 'employee']))
      .length(1)
      .describe('The form of engagement that is excluded.'),
  })
  .describe('How the candidate is engaged by the supplier.');

/** A declaration on the form. */
export const Declaration = z
  .strictObject({
    kind: z.literal('declaration').describe('A declaration on the form.'),
    declaration: termId.describe('Id of one of the declarations of this tender.'),
  })
  .describe('A statement on the offer form that must be given as true.');
