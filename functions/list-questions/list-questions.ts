import type { TenderRef } from '../../events/refs.ts';
import type { SupplierQuestion } from '../../shared/domain/question.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** The questions that wait for an answer, in the order in which they were asked, without who asked them. */
export type QuestionsListed = TenderRef & { readonly questions: readonly Omit<SupplierQuestion, 'supplierId'>[] };

/** What the desk still has to answer. Who answers need not know who asks. */
export const listQuestions =
  ({ questions }: Pick<Ports, 'questions'>) =>
  async ({ tenderId }: TenderRef): Promise<QuestionsListed> => {
    const [asked, notes] = await Promise.all([questions.asked(tenderId), questions.notes(tenderId)]);
    const answered = new Set(notes.flatMap(({ answers }) => answers.map(({ id }) => id)));
    return {
      tenderId,
      questions: asked.filter(({ id }) => !answered.has(id)).map(({ supplierId: _, ...question }) => question),
    };
  };
