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

const RecordedAnswer = z
  .strictObject({
    bid: folder,
    item: itemId,
    question: z.string().optional().describe('What is asked and why, for the person who answers.'),
    answer: z
      .union([
        z.strictObject({ outcome: z.enum(['met', 'not-met']) }).describe('Answer to a requirement.'),
        z.strictObject({ points: z.number().min(0) }).describe('Answer to a criterion.'),
      ])
      .nullable()
      .describe('null: not answered yet.'),
    reason: z.string().describe('One Dutch sentence, for the letter.'),
  })
  .refine(({ answer, reason }) => answer === null || reason.trim().length >= 10, {
    path: ['reason'],
    message: 'an answer needs a reason of at least 10 characters',
  });

/** What a person answers to the questions that the rules leave open. In the demo that person is invented. */
export const RecordedAnswers = z
  .strictObject({
    assessor: z
      .strictObject({
        name: z.string().describe('Who answers; a decision is recorded with this name.'),
        note: z.string().optional().describe('Says so where the assessor is invented.'),
      })
      .default({ name: '' }),
    openers: z
      .array(z.string().trim().min(2).max(200))
      .max(10)
      .optional()
      .describe('Who opens the tender after its closing, where its definition asks two persons to.'),
    answers: z.array(RecordedAnswer).max(10_000).default([]),
    release: z
      .strictObject({ by: z.string().trim().min(2) })
      .optional()
      .describe('Who lets the rejections go out. Absent: nobody yet.'),
  })
  .refine(
    ({ assessor, answers }) => assessor.name.trim().length >= 2 || answers.every(({ answer }) => answer === null),
    {
      path: ['assessor', 'name'],
      message: 'an answer needs the name of the person who gives it',
    },
  );

export type RecordedArrivals = z.infer<typeof RecordedArrivals>;
export type RecordedAnswers = z.infer<typeof RecordedAnswers>;
