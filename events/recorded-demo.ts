import * as z from 'zod';

const folder = z.string().min(1).describe("Name of the bid's folder in the inbox.");
const itemId = z.string().min(1).describe('Id of a requirement or criterion of the tender.');

/** What arrived when in the demo, in time order: uploads and withdrawals, in the local time of the tender. */
export const RecordedArrivals = z.array(
  z.strictObject({
    at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
      .describe('Local moment in whole seconds: for an upload, when the object was there.'),
    act: z.enum(['upload', 'withdraw']),
    bid: folder,
  }),
);

/** What an invented assessor answers in the demo to the questions that the rules leave open. */
export const RecordedAnswers = z.strictObject({
  assessor: z.strictObject({
    name: z.string().min(2),
    note: z.string().min(2).describe('Says that the assessor is invented; shown wherever an answer is.'),
  }),
  answers: z.array(
    z.strictObject({
      bid: folder,
      item: itemId,
      answer: z.union([
        z.strictObject({ outcome: z.enum(['met', 'not-met']) }).describe('Answer to a requirement.'),
        z.strictObject({ points: z.number().min(0) }).describe('Answer to a criterion.'),
      ]),
      reason: z.string().min(10).describe('One Dutch sentence, for the letter.'),
    }),
  ),
  release: z.strictObject({ by: z.string().min(2) }).describe('Who releases the outcome.'),
});

export type RecordedArrivals = z.infer<typeof RecordedArrivals>;
export type RecordedAnswers = z.infer<typeof RecordedAnswers>;
