import type { Instant } from './calendar.ts';

/** A supplier's question about a tender. Who asked it is kept for the desk's sake, and is told to nobody. */
export type SupplierQuestion = {
  readonly id: string;
  readonly supplierId: string;
  readonly question: string;
  readonly at: Instant;
};

/** A question with its answer, as all suppliers read them. */
export type AnsweredQuestion = { readonly id: string; readonly question: string; readonly answer: string };

/** Answers that were published together (nota van inlichtingen), in the order in which they are read. */
export type AnswerNote = {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly answers: readonly AnsweredQuestion[];
};
