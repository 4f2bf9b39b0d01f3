import type { QuestionsAnswered } from '../../functions/answer-questions/answer-questions.ts';
import type { Asked } from '../../functions/ask-question/ask-question.ts';
import type { QuestionsListed } from '../../functions/list-questions/list-questions.ts';
import type { Refusal } from '../../functions/open-upload/refusal.ts';
import { supplierLetterId } from '../../shared/letters/upload-letter-id.ts';
import type { Answers } from './oracle.ts';
import { type Simulation, TENDER } from './simulation.ts';

/** A supplier asks one of a few questions; the same one again is no other question. */
export const putQuestion = async ({ ask, oracle, counts }: Simulation, supplier: 1 | 2, nth: number): Promise<void> => {
  const question = { tenderId: TENDER, supplierId: `lev-${supplier}`, question: `Vraag ${nth}?` };
  const answer = (await ask('ask-question', question)) as Asked | Refusal;
  if ('refused' in answer) return;
  if (!oracle.asked.has(answer.questionId)) counts.questions += 1;
  oracle.asked.add(answer.questionId);
};

/** The desk answers at most two of the questions that wait, or goes on with what it was answering when it was called away. */
export const answerSome = async (simulation: Simulation, isCalledAway: boolean): Promise<void> => {
  const { oracle, ask, process } = simulation;
  const answers = oracle.unfinished ?? (await answersOf(simulation));
  if (answers.length === 0) return;
  oracle.unfinished = answers;
  if (!isCalledAway) return goOn(simulation, (input) => ask('answer-questions', input));
  await goOn(simulation, (input) => process().invoke('answer-questions', input)).catch(() => undefined);
};

const answersOf = async ({ ask }: Simulation): Promise<Answers> => {
  const { questions } = (await ask('list-questions', { tenderId: TENDER })) as QuestionsListed;
  return questions.slice(0, 2).map(({ id, question }) => ({ id, answer: `Het antwoord op ${question}` }));
};

const goOn = async ({ oracle, counts }: Simulation, invoke: (input: unknown) => Promise<unknown>): Promise<void> => {
  const input = { tenderId: TENDER, by: 'Ans de Beoordelaar', answers: oracle.unfinished };
  const answer = (await invoke(input)) as QuestionsAnswered;
  if ('refused' in answer) {
    if (answer.refused !== 'cancelled' || !oracle.cancelled)
      throw new Error(`The desk could not answer: ${answer.refused}`);
  } else if (answer.outcome === 'more') return;
  else {
    counts.answers += 1;
    oracle.told.add(answer.note);
  }
  oracle.unfinished = undefined;
};

/** Questions that got lost, notes that a supplier of the register did not get, questions with two answers. */
export const questionFaults = async ({
  oracle,
  durable,
  process,
}: Simulation): Promise<{ readonly lost: readonly string[]; readonly doubled: readonly string[] }> => {
  const { questions } = process().plain;
  const [asked, notes] = await Promise.all([questions.asked(TENDER), questions.notes(TENDER)]);
  const kept = new Set(asked.map(({ id }) => id));
  const answered = notes.flatMap(({ answers }) => answers.map(({ id }) => id));
  const mailed = new Set(durable.mailed.map(({ letterId }) => letterId));
  const untold = notes
    .filter(({ nth }) => oracle.told.has(nth))
    .flatMap(({ id, nth }) =>
      oracle.definition.suppliers
        .filter((supplier) => !mailed.has(supplierLetterId(TENDER, supplier.id, `answers-${id}`)))
        .map((supplier) => `${supplier.id} did not get note ${nth}`),
    );
  return {
    lost: [
      ...[...oracle.asked].filter((id) => !kept.has(id)).map((id) => `question ${id} is not kept`),
      ...[...oracle.told].filter((nth) => notes[nth - 1]?.nth !== nth).map((nth) => `note ${nth} is not kept`),
      ...untold,
    ],
    doubled: answered.filter((id, at) => answered.indexOf(id) !== at).map((id) => `question ${id} has two answers`),
  };
};
