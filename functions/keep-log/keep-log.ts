import type { TenderRef } from '../../events/refs.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import { actsOf, digestWith, type Happened } from '../../shared/log/acts-of.ts';
import { extendLog, knownLog } from '../../shared/log/extend-log.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

type LogPorts = Pick<
  Ports,
  'tenders' | 'bids' | 'cases' | 'letters' | 'questions' | 'log' | 'dossiers' | 'clock' | 'freshSalt' | 'codeVersion'
>;

/** As often as two that keep the same log at once may get in each other's way. */
const MOST_TRIES = 5;

/**
 * Adds to a tender's log what happened since it was last kept, and publishes it once the tender has been opened. What is in the log is never
 * written again: a part is added behind the parts that are there, or not at all.
 */
export const keepLog =
  (ports: LogPorts) =>
  async ({ tenderId }: TenderRef): Promise<TenderRef> => {
    const record = await requiredTender(ports, tenderId);
    // Its salt is gone: nothing can be told of it any more.
    if (record.forgottenAt !== undefined) return { tenderId };
    const salt = await ports.log.salt(tenderId, ports.freshSalt());
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const parts = await ports.log.parts(tenderId);
      const told = parts.join('');
      const acts = actsOf(await happened(ports, record), digestWith(salt));
      const code = { at: ports.clock(), act: 'code', of: ports.codeVersion } as const;
      const known = knownLog(told);
      // Which code is running is told once, when it is first seen.
      const isNewCode = !known.acts.has(`code ${code.of}`);
      const news = extendLog(known, tenderId, isNewCode ? [...acts, code] : acts);
      if (news !== '' && !(await ports.log.add(tenderId, parts.length + 1, news))) continue;
      if (record.openedAt !== undefined || record.state === 'cancelled')
        await ports.dossiers.put(`${tenderId}/${LOG_FILE}`, `${told}${news}`, 'application/jsonl');
      return { tenderId };
    }
    throw new Error(`The log of tender ${tenderId} is being kept by others.`);
  };

/** The log as it is published. */
export const LOG_FILE = 'log.jsonl';

const happened = async (ports: LogPorts, record: TenderRecord): Promise<Happened> => {
  const { id } = record.tender;
  const [bids, field, decisions, settlement, letters, holds, openers, asked, notes] = await Promise.all([
    ports.bids.all(id),
    ports.cases.field(id),
    ports.cases.decisions(id),
    ports.tenders.settlement(id),
    ports.letters.all(id),
    ports.tenders.holds(id),
    ports.tenders.openers(id),
    ports.questions.asked(id),
    ports.questions.notes(id),
  ]);
  return { record, bids, field, decisions, settlement, letters, holds, openers, asked, notes };
};
