import { cvUploaded } from '../../events/cv-uploaded.ts';
import { BID_PARTS } from '../../shared/domain/shard.ts';
import { isKnown, type LostUpload, lostUploads } from '../../shared/lambda/lost-uploads.ts';
import { letterRulesOf } from '../../shared/mail/letter-rules.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';
import type { MachineName } from '../../shared/ports/workflows.ts';

/** What a sweep started: how many executions of each machine. */
export type Swept = Readonly<Record<MachineName, number>>;

type SweepPorts = Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'workflows' | 'clock'>;

/**
 * Looks, once a day, for what should have gone on and did not: a tender whose schedule never fired or whose machine failed, and a file of
 * which no event told. What it starts may run again at any time and changes nothing then. A tender of which everybody may have heard
 * is started a last time and then left alone.
 */
export const sweepTenders = (ports: SweepPorts) => async (): Promise<Swept> => {
  const swept = { intake: 0, closing: 0, settle: 0 };
  const start = async (machine: MachineName, input: unknown): Promise<void> => {
    await ports.workflows.start(machine, input);
    swept[machine] += 1;
  };
  for (const tenderId of await ports.tenders.underWay()) {
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) continue;
    const hasClosed = ports.clock() >= record.closesAt;
    const isCancelled = record.state === 'cancelled';
    await start(hasClosed ? dueOf(record) : 'settle', { tenderId });
    const found = await unheard(ports, record, hasClosed && !isCancelled);
    for (const { object } of found) await start('intake', cvUploaded(object.key, 'swept'));
    // What is taken in today stands in the log tomorrow.
    const isNew = found.some(({ bid, object }) => !isKnown(bid, object));
    if (hasClosed && !isNew && isLast(record, ports.clock())) await ports.tenders.markDone(tenderId, ports.clock());
  }
  return swept;
};

/** Files of which nobody was told. The closing itself takes in what came in time. */
const unheard = async (ports: SweepPorts, record: TenderRecord, hasClosed: boolean): Promise<readonly LostUpload[]> => {
  const found: LostUpload[] = [];
  for (const part of BID_PARTS) {
    found.push(...(await lostUploads(ports, record, part, 'to-tell')));
    if (!hasClosed) found.push(...(await lostUploads(ports, record, part, 'to-read')));
  }
  return found;
};

/** The machine that goes on with a tender that has closed. */
const dueOf = ({ state }: TenderRecord): MachineName =>
  state === 'published' || state === 'closing' || state === 'cancelled' ? 'closing' : 'settle';

/** Whether everybody may hear the outcome by now. */
const isLast = (record: TenderRecord, now: string): boolean => {
  if (record.state === 'cancelled') return true;
  const { release, released, othersAfter } = letterRulesOf(record);
  const isReleased = release === 'automatic' || released;
  return record.state === 'settled' && isReleased && (othersAfter === undefined || othersAfter <= now);
};
