import type { AnswerNote, SupplierQuestion } from '../domain/question.ts';

/** Questions of suppliers and their published answers. */
export type QuestionStore = {
  /** Adds a question; one with its id stays as it is. */
  readonly ask: (tenderId: string, question: SupplierQuestion) => Promise<void>;
  /** Every question, in the order of their moments. */
  readonly asked: (tenderId: string) => Promise<readonly SupplierQuestion[]>;
  /** Publishes answers; returns the note, the earlier one where there is one with its id. */
  readonly publish: (tenderId: string, note: AnswerNote) => Promise<AnswerNote>;
  /** Every note, in the order of their moments. */
  readonly notes: (tenderId: string) => Promise<readonly AnswerNote[]>;
};
