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
  /** Made from the answers: the same ones are the same note. */
  readonly id: string;
  /** From 1. */
  readonly nth: number;
  /** How often the tender had been changed by then: what suppliers are told of it is what held at that moment. */
  readonly changes: number;
  readonly at: Instant;
  readonly by: string;
  readonly answers: readonly AnsweredQuestion[];
};
