import * as z from 'zod';

const id = z.string().min(1).max(200);
const text = z.string().max(500);

/**
 * What the supplier fills in beside the CV (aanbieding). An absent field was not filled in: it is looked for in the CV. Text
 * that is not what the field asks for (a date that is none) is kept: it makes a verdict unclear, not the offer invalid.
 */
export const Offer = z
  .object({
    candidateId: id.describe(
      "The supplier's id of the candidate; a later upload for the same candidate replaces the earlier one.",
    ),
    candidateName: text.optional(),
    candidateEmail: text.optional(),
    supplierId: id,
    supplierName: text.optional(),
    supplierEmail: text.optional().describe('Never used for mail: letters go to the address in the register.'),
    hourlyRateEur: z
      .number()
      .positive()
      .max(100_000)
      .optional()
      .describe('As offered, all in: travel and fee included, VAT excluded.'),
    availableFrom: text.optional().describe('ISO date.'),
    hoursPerWeek: z.number().positive().max(1000).optional(),
    engagement: z.enum(['employee', 'zzp']).optional(),
    declarations: z
      .record(z.string().max(200), z.boolean())
      .refine((given) => Object.keys(given).length <= 100, 'must hold at most 100 declarations')
      .optional()
      .describe('By the declaration ids of the tender definition.'),
  })
  .describe('What the supplier fills in beside the CV.');

export type Offer = z.infer<typeof Offer>;
