import { createHash } from 'node:crypto';
import type { AskQuestion } from '../../events/desk-acts.ts';
import { instantOf } from '../../shared/domain/calendar.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type Refusal, refusal } from '../open-upload/refusal.ts';

/** A question that was taken in. */
export type Asked = { readonly tenderId: string; readonly questionId: string };

/** As many questions a supplier may ask about one tender. */
const MOST_QUESTIONS = 50;

/**
 * A supplier of the register asks a question about a tender, until the moment that the planning names, or else the closing. The same
 * question twice is one. It is answered to all, without the asker's name.
 */
export const askQuestion =
  ({ tenders, questions, cvs }: Pick<Ports, 'tenders' | 'questions' | 'cvs'>) =>
  async ({ tenderId, supplierId, question }: AskQuestion): Promise<Asked | Refusal> => {
    const [record, at] = await Promise.all([tenders.get(tenderId), cvs.now()]);
    if (record === undefined) return refusal('unknown-tender');
    if (record.state === 'cancelled') return refusal('cancelled');
    const { suppliers, planning, timeZone } = record.tender;
    if (!suppliers.some(({ id }) => id === supplierId)) return refusal('unknown-supplier');
    const until = planning.questionsUntil && instantOf(planning.questionsUntil, timeZone);
    if (at >= (until ?? record.closesAt) || at >= record.closesAt) return refusal('questions-closed');
    const id = createHash('sha256')
      .update(JSON.stringify([supplierId, question]))
      .digest('hex')
      .slice(0, 16);
    const own = (await questions.asked(tenderId)).filter((asked) => asked.supplierId === supplierId);
    if (own.length >= MOST_QUESTIONS && !own.some((asked) => asked.id === id)) return refusal('too-many-questions');
    await questions.ask(tenderId, { id, supplierId, question, at });
    return { tenderId, questionId: id };
  };
