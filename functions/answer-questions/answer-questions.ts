import { createHash } from 'node:crypto';
import type { AnswerQuestions } from '../../events/desk-acts.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import { answersLetter } from '../../shared/letters/answers.ts';
import { supplierLetterId } from '../../shared/letters/upload-letter-id.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Answers that were published. `more`: not every supplier was told yet; asking for the same again goes on. */
export type QuestionsAnswered =
  | { readonly tenderId: string; readonly note: number; readonly outcome: 'told' | 'more' }
  | {
      readonly refused: 'unknown-tender' | 'cancelled' | 'unknown-question' | 'answered-before';
      readonly ids: readonly string[];
    };

type AnswerPorts = Pick<Ports, 'tenders' | 'questions' | 'letters' | 'mailer' | 'meter' | 'clock' | 'stopwatch'>;

const AT_ONCE = 4;

/** The function may run for fifteen minutes. */
const MOST_MS = 12 * 60_000;

/** Publishes answers to questions as one note, and tells every supplier of the register, at once and without who asked (Gids Proportionaliteit). */
export const answerQuestions =
  (ports: AnswerPorts) =>
  async ({ tenderId, by, answers }: AnswerQuestions): Promise<QuestionsAnswered> => {
    const end = ports.stopwatch.elapsed() + MOST_MS;
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) return { refused: 'unknown-tender', ids: [] };
    if (record.state === 'cancelled') return { refused: 'cancelled', ids: [] };
    const [asked, before] = await Promise.all([ports.questions.asked(tenderId), ports.questions.notes(tenderId)]);
    const known = new Map(asked.map(({ id, question }) => [id, question]));
    const strange = answers.filter(({ id }) => !known.has(id)).map(({ id }) => id);
    if (strange.length > 0) return { refused: 'unknown-question', ids: strange };
    const id = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
    const others = before.filter((note) => note.id !== id).flatMap((note) => note.answers.map((one) => one.id));
    const again = answers.filter((one) => others.includes(one.id)).map((one) => one.id);
    if (again.length > 0) return { refused: 'answered-before', ids: again };

    const told = answers.map((one) => ({ id: one.id, question: known.get(one.id) ?? '', answer: one.answer }));
    const note = await ports.questions.publish(tenderId, { id, at: ports.clock(), by, answers: told });
    const nth = 1 + before.filter((one) => one.id !== id && one.at <= note.at).length;
    const post = postLetter(ports);
    const { tender } = record;
    const done = await sideBySide(
      tender.suppliers,
      AT_ONCE,
      (supplier) => {
        const letterId = supplierLetterId(tenderId, supplier.id, `answers-${note.id}`);
        return post(tenderId, letterId, () => answersLetter(tender, supplier, letterId, note, nth));
      },
      () => ports.stopwatch.elapsed() < end,
    );
    return { tenderId, note: nth, outcome: done < tender.suppliers.length ? 'more' : 'told' };
  };
