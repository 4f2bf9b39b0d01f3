import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { sweepTenders } from '../../functions/sweep-tenders/sweep-tenders.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, CLOSING, smallBid, smallRecord, smallTender } from '../builders/small-tender.ts';

const NOTHING = { intake: 0, closing: 0, settle: 0 };

const swept = async (now: string, changes: Partial<TenderRecord> = {}) => {
  const ports = memoryPorts(now);
  await ports.tenders.publish(smallRecord(changes));
  return { ports, sweep: sweepTenders(ports) };
};

describe('the daily sweep', () => {
  test.for([
    ['published', BEFORE, 'settle'],
    ['published', CLOSING, 'closing'],
    ['closing', AFTER, 'closing'],
    ['to-decide', AFTER, 'settle'],
    ['decided', AFTER, 'settle'],
    ['settled', AFTER, 'settle'],
  ] as const)('starts, of a tender that is %s at %s, the machine %s', async ([state, now, machine]) => {
    const { ports, sweep } = await swept(now, { state });
    expect(await sweep()).toEqual({ ...NOTHING, [machine]: 1 });
    expect(ports.started).toEqual([{ machine, input: { tenderId: 'T1' } }]);
  });

  test.for([
    ['a rejection still waits for its release', { state: 'settled' }, false],
    [
      'the others may not hear yet',
      { state: 'settled', tender: smallTender({ release: 'automatic', letters: { othersAfter: '2025-12-16T09:00' } }) },
      false,
    ],
    ['a person must decide', { state: 'to-decide', tender: smallTender({ release: 'automatic' }) }, false],
    ['everybody may hear', { state: 'settled', release: { by: 'Ans', at: AFTER } }, true],
  ] as const)('comes back the next day where %s: %o', async ([, changes, isDone]) => {
    const { ports, sweep } = await swept(AFTER, changes);
    await sweep();
    expect(await ports.tenders.underWay()).toEqual(isDone ? [] : ['T1']);
  });

  test('comes back the next day where it found a file that nobody knew: that is to be logged too', async () => {
    const { ports, sweep } = await swept(AFTER, { state: 'settled', release: { by: 'Ans', at: AFTER } });
    const bid = smallBid();
    await ports.bids.add(bid);
    ports.putObject(bid.key, AFTER);
    await sweep();
    expect(await ports.tenders.underWay()).toEqual(['T1']);
    const { etag = '', size = 0 } = (await ports.cvs.head(bid.key)) ?? {};
    await ports.bids.register('T1', bid.bidId, { uploadedAt: AFTER, size, etag, inTime: false });
    await sweep();
    expect(await ports.tenders.underWay()).toEqual([]);
  });

  test.for([
    ['in time, before the closing: it is read', BEFORE, BEFORE, {}, 1],
    ['in time, after the closing: that is the closing’s to do', AFTER, BEFORE, {}, 0],
    ['too late: its supplier must hear so', AFTER, CLOSING, {}, 1],
    ['of a bid that was withdrawn: its supplier must hear so', AFTER, BEFORE, { withdrawnAt: BEFORE }, 1],
    [
      'that was taken in',
      BEFORE,
      BEFORE,
      { progress: 'assessed', upload: { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true } },
      0,
    ],
  ] as const)('finds a file of which no event told, %s', async ([, now, uploadedAt, changes, intakes]) => {
    const { ports, sweep } = await swept(now, { state: now === AFTER ? 'to-decide' : 'published' });
    const bid = smallBid(undefined, 1, changes);
    await ports.bids.add(bid);
    ports.putObject(bid.key, uploadedAt);
    ports.putObject('cv/T1/nobody-1.pdf', uploadedAt);
    expect(await sweep()).toEqual({ ...NOTHING, settle: 1, intake: intakes });
    expect(ports.started).toEqual([
      { machine: 'settle', input: { tenderId: 'T1' } },
      ...Array.from({ length: intakes }, () => ({ machine: 'intake', input: cvUploaded(bid.key, 'swept') })),
    ]);
  });
});
