import * as z from 'zod';
import { BidRef, TenderRef } from './refs.ts';

const person = z.string().trim().min(2).max(200);
const reason = z.string().trim().min(10).max(2000);

/** The tender desk publishes a tender. The definition is checked by the function, which answers with its faults. */
export const PublishTender = z.object({ definition: z.unknown() });

/** The tender desk changes a tender before its closing: the whole definition as it is from now on. */
export const AmendTender = z.object({
  definition: z.unknown(),
  by: person.describe('Name of the person who changes it.'),
  reason: reason.describe('Why, in Dutch: all who have bid read it.'),
});

/** The tender desk cancels a tender before its closing. */
export const CancelTender = TenderRef.extend({
  by: person.describe('Name of the person who cancels it.'),
  reason: reason.describe('Why, in Dutch: all who have bid read it.'),
});

/** The tender desk stops the forgetting of a tender, or lets it go on. */
export const HoldTender = TenderRef.extend({
  by: person.describe('Name of the person who decides so.'),
  reason: reason.describe('Why: an objection, a court case, or that it is over.'),
  hold: z.boolean().describe('true: nothing of the tender is erased until further notice.'),
});

/** A person opens a closed tender, where its definition asks two persons to. */
export const OpenTender = TenderRef.extend({ by: person.describe('Name of the person who opens it.') });

/** A supplier asks a question about a tender. */
export const AskQuestion = TenderRef.extend({
  supplierId: z.string().max(200),
  question: z.string().trim().min(5).max(2000),
});

/** The tender desk answers questions, to all suppliers at once. */
export const AnswerQuestions = TenderRef.extend({
  by: person.describe('Name of the person who answers.'),
  answers: z
    .array(z.strictObject({ id: z.string().min(1).max(40), answer: z.string().trim().min(2).max(4000) }))
    .min(1)
    .max(100)
    .refine((answers) => new Set(answers.map(({ id }) => id)).size === answers.length, {
      message: 'a question is answered once',
    }),
});

/** A supplier asks for a place to upload one CV. The offer is checked by the function, which answers with its faults. */
export const OpenUpload = z.object({
  tenderId: z.string().max(200),
  offer: z.unknown(),
  type: z.string().max(40).describe('pdf, docx, doc or odt, as the tender allows'),
  reference: z.string().trim().min(1).max(120).optional().describe("The supplier's own reference."),
});

/** A supplier withdraws its bid with a candidate. */
export const WithdrawBid = z.object({
  tenderId: z.string().max(200),
  supplierId: z.string().max(200),
  candidateId: z.string().max(200),
});

/** A person answers an open question. */
export const DecideQuestion = BidRef.extend({
  item: z.string().min(1).max(40).describe('Id of the requirement or criterion.'),
  answer: z.union([
    z.strictObject({ outcome: z.enum(['met', 'not-met']) }),
    z.strictObject({ points: z.number().min(0) }),
  ]),
  by: person.describe('Name of the person who decides.'),
  reason: z.string().trim().min(3).max(2000),
  evidence: z.string().trim().min(1).max(500).optional().describe('What the person looked at.'),
  overrules: z.literal(true).optional().describe('true: the answer may go against what is firm; it needs evidence.'),
});

/** A person lets the rejections of a settled tender go out. */
export const ReleaseOutcome = TenderRef.extend({ by: person });

/** An operator has undelivered messages delivered, so many of each queue at most. */
export const RedriveEvents = z.object({ most: z.int().min(1).max(1000).default(100) });

export type PublishTender = z.infer<typeof PublishTender>;
export type AmendTender = z.infer<typeof AmendTender>;
export type CancelTender = z.infer<typeof CancelTender>;
export type HoldTender = z.infer<typeof HoldTender>;
export type OpenTender = z.infer<typeof OpenTender>;
export type AskQuestion = z.infer<typeof AskQuestion>;
export type AnswerQuestions = z.infer<typeof AnswerQuestions>;
export type OpenUpload = z.infer<typeof OpenUpload>;
export type WithdrawBid = z.infer<typeof WithdrawBid>;
export type DecideQuestion = z.infer<typeof DecideQuestion>;
export type ReleaseOutcome = z.infer<typeof ReleaseOutcome>;
export type RedriveEvents = z.infer<typeof RedriveEvents>;
