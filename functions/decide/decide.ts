import { isDeepStrictEqual } from 'node:util';
import type { DecideQuestion } from '../../events/desk-acts.ts';
import { type Decision, refusalOf } from '../../shared/domain/decision.ts';
import { type LoadedField, loadField } from '../../shared/lambda/load-field.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

/** A recorded decision with the number of questions that are left, or why it was refused (Dutch). */
export type Decided = { readonly open: number } | { readonly refused: string };

type DecidePorts = Pick<Ports, 'tenders' | 'cases' | 'workflows' | 'clock'>;

/**
 * Records a named person's answer to an open question. The answer after which nothing is open starts `settle`. The same answer given
 * twice is one answer; another answer to what was decided is refused. Either way the tender goes on when it can.
 */
export const decide =
  (ports: DecidePorts) =>
  async ({ tenderId, ...answer }: DecideQuestion): Promise<Decided> => {
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) return { refused: 'Deze aanvraag bestaat niet.' };
    const found = await loadField(ports, record.tender);
    const known = found.decisions.find(({ bidId, item }) => bidId === answer.bidId && item === answer.item);
    const refused = known === undefined ? await refusalIn(ports, record, found, answer) : differs(known, answer);
    const isNew = known === undefined && refused === undefined;
    const lost = isNew && !(await ports.cases.decide(tenderId, { ...answer, at: ports.clock() }));
    const open = await goOn(ports, record);
    if (lost) return { refused: alreadyDecided(answer.item) };
    return refused === undefined ? { open } : { refused };
  };

const alreadyDecided = (item: string) => `Over ${item} van deze inschrijving is al beslist.`;

/** Why an answer to what was decided is refused; undefined when it is the very same answer, sent once more. */
const differs = ({ at, ...known }: Decision, answer: Omit<DecideQuestion, 'tenderId'>): string | undefined =>
  isDeepStrictEqual(known, answer) ? undefined : alreadyDecided(answer.item);

const refusalIn = async (
  { cases }: DecidePorts,
  { state, tender }: TenderRecord,
  { items }: LoadedField,
  answer: Omit<DecideQuestion, 'tenderId'>,
): Promise<string | undefined> => {
  const assessment = (await cases.openedBid(tender.id, answer.bidId))?.assessment;
  if (state !== 'to-decide' || assessment === undefined) return 'Over deze inschrijving valt nu niets te beslissen.';
  const asked = items.some(({ bidId, item }) => bidId === answer.bidId && item === answer.item);
  const misfit = refusalOf(assessment, answer, tender.criteria);
  return (
    misfit ??
    (asked || answer.overrules === true
      ? undefined
      : `Over ${answer.item} van deze inschrijving staat geen vraag open.`)
  );
};

/** Finds what is still open after an answer; starts `settle` when nothing is. */
const goOn = async (ports: DecidePorts, { tender, state }: TenderRecord): Promise<number> => {
  if (state !== 'to-decide' && state !== 'decided') return 0;
  const { items } = await loadField(ports, tender);
  await ports.cases.putQuestions(tender.id, items);
  if (items.length > 0) return items.length;
  await ports.tenders.move(tender.id, ['to-decide'], 'decided');
  await ports.workflows.start('settle', { tenderId: tender.id });
  return 0;
};
