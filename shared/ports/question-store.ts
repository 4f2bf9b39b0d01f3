import type { AnswerNote, SupplierQuestion } from '../domain/question.ts';

/** Questions of suppliers and their published answers. */
export type QuestionStore = {
  /** Adds a question; one with its id stays as it is. */
  readonly ask: (tenderId: string, question: SupplierQuestion) => Promise<void>;
  /** Every question, in the order of their moments. */
  readonly asked: (tenderId: string) => Promise<readonly SupplierQuestion[]>;
  /** Publishes a note as the one of its number; false where there is one of that number. */
  readonly publish: (tenderId: string, note: AnswerNote) => Promise<boolean>;
  /** Every note, in the order of their numbers. */
  readonly notes: (tenderId: string) => Promise<readonly AnswerNote[]>;
};
