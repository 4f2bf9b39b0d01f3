import { createHash } from 'node:crypto';
import type { AnswerQuestions } from '../../events/desk-acts.ts';
import type { AnswerNote } from '../../shared/domain/question.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { changeCount, definitionAfter } from '../../shared/domain/tender-change.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import { answersLetter } from '../../shared/letters/answers.ts';
import { supplierLetterId } from '../../shared/letters/upload-letter-id.ts';
import { measuredMailer } from '../../shared/mail/measured-mailer.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Answers that were published. `more`: not every supplier was told yet, or no more mail may leave today; asking for the same again goes on. */
export type QuestionsAnswered =
  | { readonly tenderId: string; readonly note: number; readonly outcome: 'told' | 'more' }
  | Refused;

type Refused = {
  readonly refused: 'unknown-tender' | 'cancelled' | 'unknown-question' | 'answered-before';
  readonly ids: readonly string[];
};

type AnswerPorts = Pick<Ports, 'tenders' | 'questions' | 'letters' | 'mailer' | 'meter' | 'clock' | 'stopwatch'>;

/** As many letters under way as leave in half a second, which is about what one takes. */
const MOST_AT_ONCE = 4;

/** The function may run for fifteen minutes. */
const MOST_MS = 12 * 60_000;

/** Publishes answers to questions as one note, and tells every supplier of the register, at once and without who asked (Gids Proportionaliteit). */
export const answerQuestions =
  (ports: AnswerPorts) =>
  async (asked: AnswerQuestions): Promise<QuestionsAnswered> => {
    const { tenderId } = asked;
    const end = ports.stopwatch.elapsed() + MOST_MS;
    const published = await publishedNote(ports, asked);
    if ('refused' in published) return published;
    const { note, tender } = published;
    const allowance = await ports.mailer.allowance();
    const mailer = measuredMailer(ports.mailer, allowance, ports.stopwatch);
    const post = postLetter({ ...ports, mailer });
    const done = await sideBySide(
      tender.suppliers,
      Math.min(MOST_AT_ONCE, Math.ceil(allowance.perSecond / 2)),
      (supplier) => {
        const letterId = supplierLetterId(tenderId, supplier.id, `answers-${note.id}`);
        return post(tenderId, letterId, () => answersLetter(tender, supplier, letterId, note));
      },
      () => !mailer.isUsedUp() && ports.stopwatch.elapsed() < end,
    );
    return { tenderId, note: note.nth, outcome: done < tender.suppliers.length ? 'more' : 'told' };
  };

/** As often as two that answer at once may get in each other's way. */
const MOST_TRIES = 5;

/** The note of these answers, published now or before, and the tender as it was then. Two different notes never answer the same question. */
const publishedNote = async (
  ports: AnswerPorts,
  { tenderId, by, answers }: AnswerQuestions,
): Promise<{ readonly note: AnswerNote; readonly tender: TenderDefinition } | Refused> => {
  const id = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [asked, notes] = await Promise.all([ports.questions.asked(tenderId), ports.questions.notes(tenderId)]);
    // Read last: it knows at least the changes that the notes count.
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) return { refused: 'unknown-tender', ids: [] };
    if (record.state === 'cancelled') return { refused: 'cancelled', ids: [] };
    const known = notes.find((note) => note.id === id);
    if (known !== undefined) return { note: known, tender: definitionAfter(record, known.changes) };

    const questions = new Map(asked.map((one) => [one.id, one.question]));
    const strange = answers.filter((one) => !questions.has(one.id)).map((one) => one.id);
    if (strange.length > 0) return { refused: 'unknown-question', ids: strange };
    const before = new Set(notes.flatMap((note) => note.answers.map((one) => one.id)));
    const again = answers.filter((one) => before.has(one.id)).map((one) => one.id);
    if (again.length > 0) return { refused: 'answered-before', ids: again };

    const note: AnswerNote = {
      id,
      nth: notes.length + 1,
      changes: changeCount(record),
      at: ports.clock(),
      by,
      answers: answers.map((one) => ({ id: one.id, question: questions.get(one.id) ?? '', answer: one.answer })),
    };
    if (await ports.questions.publish(tenderId, note)) return { note, tender: record.tender };
  }
  throw new Error(`The questions about tender ${tenderId} are being answered by others.`);
};
