import type { DecideQuestion } from '../../events/desk-acts.ts';
import { refusalOf } from '../../shared/domain/decision.ts';
import { type LoadedCase, loadCase } from '../../shared/lambda/load-case.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

/** A recorded decision with the number of questions that are left, or why it was refused (Dutch). */
export type Decided = { readonly open: number } | { readonly refused: string };

type DecidePorts = Pick<Ports, 'tenders' | 'bids' | 'cases' | 'workflows' | 'clock'>;

/**
 * Records a named person's answer to an open question. The answer after which nothing is open starts `settle`. Answering an item
 * twice is refused, but makes sure that the tender goes on when it can.
 */
export const decide =
  (ports: DecidePorts) =>
  async ({ tenderId, ...answer }: DecideQuestion): Promise<Decided> => {
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) return { refused: 'Deze aanvraag bestaat niet.' };
    const refused = refusalIn(record, await loadCase(ports, record.tender), answer);
    if (refused !== undefined) {
      await goOn(ports, record);
      return { refused };
    }
    const decision = { ...answer, at: ports.clock() };
    const recorded = await ports.cases.decide(tenderId, decision);
    const open = await goOn(ports, record);
    return recorded ? { open } : { refused: `Over ${answer.item} is al beslist.` };
  };

const refusalIn = (
  { state }: TenderRecord,
  { questions, opened }: LoadedCase,
  answer: Omit<DecideQuestion, 'tenderId'>,
): string | undefined => {
  const assessment = opened.get(answer.bidId)?.assessment;
  if (state !== 'to-decide' || assessment === undefined) return 'Over deze inschrijving valt nu niets te beslissen.';
  const asked = questions.some(({ bidId, item }) => bidId === answer.bidId && item === answer.item);
  // The moment is of no matter to whether an answer fits.
  const misfit = refusalOf(assessment, { ...answer, at: '1970-01-01T00:00:00.000Z' });
  return misfit ?? (asked ? undefined : `Over ${answer.item} van deze inschrijving staat geen vraag open.`);
};

/** Finds what is still open after an answer; starts `settle` when nothing is. */
const goOn = async (ports: DecidePorts, { tender, state }: TenderRecord): Promise<number> => {
  if (state !== 'to-decide' && state !== 'decided') return 0;
  const { questions } = await loadCase(ports, tender);
  await ports.cases.putQuestions(tender.id, questions);
  if (questions.length > 0) return questions.length;
  await ports.tenders.move(tender.id, ['to-decide'], 'decided');
  await ports.workflows.start('settle', { tenderId: tender.id });
  return 0;
};
