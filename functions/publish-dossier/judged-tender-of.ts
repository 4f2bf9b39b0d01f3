import { openQuestions } from '../../shared/domain/open-questions.ts';
import { type JudgedTender, shownOn } from '../../shared/dossier/judged-tender.ts';
import type { LoadedField } from '../../shared/lambda/load-field.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { wholeBids } from './whole-bids.ts';

/** What the pages are made from: the field, and whole only those bids of it that a page shows. */
export const judgedTenderOf = async (
  ports: Pick<Ports, 'cases'>,
  found: LoadedField,
  judgedAt: string,
  { bids, undelivered }: Pick<JudgedTender, 'bids' | 'undelivered'>,
): Promise<JudgedTender> => {
  const { tender, bids: field, items, decisions } = found;
  const shown = shownOn({ tender, field, decisions, questions: items });
  const whole = await wholeBids(
    ports,
    found,
    field.filter(({ bidId }) => shown.has(bidId)),
  );
  const assessed = field.flatMap(({ bidId }) => whole.get(bidId) ?? []);
  const readings = new Map(assessed.map(({ bidId, reading }) => [bidId, reading]));
  const questions = openQuestions(assessed, tender);
  return { tender, judgedAt, bids, undelivered, field, assessed, readings, decisions, questions };
};
