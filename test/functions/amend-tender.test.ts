import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { amendTender } from '../../functions/amend-tender/amend-tender.ts';
import { openVault } from '../../functions/open-vault/open-vault.ts';
import { reconcileUploads } from '../../functions/reconcile-uploads/reconcile-uploads.ts';
import { registerBid } from '../../functions/register-bid/register-bid.ts';
import { assess } from '../../shared/domain/judge.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import {
  AFTER,
  BEFORE,
  CLOSING,
  graduate,
  smallBid,
  smallDefinition,
  smallOffer,
  smallRecord,
  smallTender,
} from '../builders/small-tender.ts';

const UPLOAD = { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true };
const LATER = '2025-12-16T09:00:00.000Z';
const ACT = { by: 'Ans de Beoordelaar', reason: 'Er waren vragen over het tarief.' };
const extended = { ...smallDefinition, closing: '2025-12-16T10:00' };
const cheaper = { id: 'R1', title: 'Hoogstens € 80.', rule: { kind: 'hourly-rate', maxEur: 80 } };
const rectified = { ...smallDefinition, requirements: [cheaper] };

const published = async (...bids: ReturnType<typeof smallBid>[]) => {
  const ports = memoryPorts(BEFORE);
  await ports.tenders.publish(smallRecord());
  for (const bid of bids) await ports.bids.add(bid);
  return { ports, amend: (definition: unknown = extended) => amendTender(ports)({ definition, ...ACT }) };
};
const bid = smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' });

describe('a tender is changed before its closing', () => {
  test('to a later closing, with a schedule of its own, and all who have bid are told once', async () => {
    const other = smallBid(smallOffer({ candidateId: 'k2', supplierId: 'lev-2' }), 1, { upload: UPLOAD });
    const slot = smallBid(smallOffer({ candidateId: 'k3' }));
    const { ports, amend } = await published(bid, other, slot);
    const answer = { tenderId: 'T1', closesAt: LATER, changes: 1 };
    expect([await amend(), await amend()]).toEqual([answer, answer]);
    expect(await ports.tenders.get('T1')).toEqual(
      smallRecord({
        tender: smallTender({ closing: extended.closing }),
        closesAt: LATER,
        changes: [{ at: BEFORE, what: 'extended', ...ACT, before: smallTender() }],
      }),
    );
    expect(ports.scheduled).toEqual([{ name: 'closing-T1-1', moment: LATER, machine: 'closing', tenderId: 'T1' }]);
    expect(ports.mailed.toSorted()).toEqual([`${bid.bidId}.amended-1`, `${other.bidId}.amended-1`].toSorted());
  });

  test('so that the schedule of the earlier closing closes nothing', async () => {
    const { ports, amend } = await published(bid);
    await amend();
    ports.setClock(AFTER);
    expect(await reconcileUploads(ports)({ tenderId: 'T1' })).toEqual({ tenderId: 'T1', outcome: 'too-early' });
  });

  test('so that a file that was late is in time after all', async () => {
    const late = smallBid(undefined, 1, {
      upload: { ...UPLOAD, uploadedAt: CLOSING, inTime: false },
      progress: 'registered',
    });
    const { ports, amend } = await published(late);
    ports.putObject(late.key, CLOSING);
    const registered = async () => (await registerBid(ports)(cvUploaded(late.key, 'uploads'))).outcome;
    expect(await registered()).toBe('late');
    await amend();
    expect(await registered()).toBe('in-time');
    expect((await ports.bids.get('T1', late.bidId))?.upload).toEqual({ ...UPLOAD, uploadedAt: CLOSING });
  });

  test('in what it asks, and each bid is judged by what holds at the closing, from the same reading', async () => {
    const { ports, amend } = await published(bid);
    await ports.vault.putReading('T1', bid.bidId, graduate, UPLOAD.etag);
    await ports.vault.add('T1', bid.bidId, { assessment: assess(smallTender(), bid.offer, graduate) }, UPLOAD.etag);
    await amend(rectified);
    ports.setClock(AFTER);
    await reconcileUploads(ports)({ tenderId: 'T1' });
    await openVault(ports)({ tenderId: 'T1', shard: '' });
    expect(await ports.cases.opened('T1')).toEqual([
      {
        bidId: bid.bidId,
        reading: graduate,
        assessment: assess(smallTender({ requirements: [cheaper] }), bid.offer, graduate),
      },
    ]);
  });

  test('more than once, each change with its own letter, also where an earlier one was cut off', async () => {
    const { ports, amend } = await published(bid);
    const broken = { ...ports, mailer: { ...ports.mailer, send: () => Promise.reject(new Error('gone')) } };
    await expect(amendTender(broken)({ definition: extended, ...ACT })).rejects.toThrow('gone');
    expect(await amend({ ...rectified, closing: extended.closing })).toMatchObject({ changes: 2 });
    expect(ports.mailed).toEqual([`${bid.bidId}.amended-1`, `${bid.bidId}.amended-2`]);
  });

  test.for([
    ['an id that is not published', { ...extended, id: 'T9' }, 'unknown-tender', ['id: T9 is not published']],
    ['no definition at all', {}, 'invalid-definition', undefined],
    ['the very same definition', smallDefinition, 'not-allowed', ['the definition is the one that holds already']],
    [
      'an earlier closing',
      { ...smallDefinition, closing: '2025-12-15T08:59' },
      'not-allowed',
      ['closing: may not be earlier than 2025-12-15T09:00'],
    ],
    [
      'a supplier less',
      { ...extended, suppliers: smallDefinition.suppliers.slice(0, 1) },
      'not-allowed',
      ['suppliers: lev-2 may have bid, and must stay in the register'],
    ],
  ] as const)('but not to %s', async ([, definition, refused, faults]) => {
    const { ports, amend } = await published(bid);
    expect(await amend(definition)).toMatchObject({ refused, ...(faults && { faults }) });
    expect([await ports.tenders.get('T1'), ports.scheduled, ports.mailed]).toEqual([smallRecord(), [], []]);
  });

  test('but not to one that lets rejections leave by themselves, where a person must release them', async () => {
    const { ports } = await published(bid);
    const definition = { ...extended, release: 'automatic' };
    expect(await amendTender({ ...ports, oversight: 'required' })({ definition, ...ACT })).toEqual({
      refused: 'not-allowed',
      faults: ["release: 'automatic' is not allowed here: a named person must release the outcome"],
    });
  });

  test.for([
    ['at the closing moment', CLOSING, 'published'],
    ['once the closing has begun', BEFORE, 'closing'],
    ['once it was cancelled', BEFORE, 'cancelled'],
  ] as const)('but not %s', async ([, now, state]) => {
    const ports = memoryPorts(now);
    await ports.tenders.publish(smallRecord({ state }));
    expect(await amendTender(ports)({ definition: extended, ...ACT })).toMatchObject({ refused: 'closed' });
    expect(ports.mailed).toEqual([]);
  });

  test('but not where the closing began while it was asked', async () => {
    const { ports } = await published(bid);
    const at: typeof ports.scheduler.at = async () => void (await ports.tenders.beginClosing('T1', 0));
    expect(await amendTender({ ...ports, scheduler: { at } })({ definition: extended, ...ACT })).toMatchObject({
      refused: 'closed',
    });
    expect([(await ports.tenders.get('T1'))?.closesAt, ports.mailed]).toEqual([CLOSING, []]);
  });

  test('the closing gives way where the change came first', async () => {
    const { ports, amend } = await published(bid);
    ports.setClock(AFTER);
    const stale = await ports.tenders.get('T1');
    ports.setClock(BEFORE);
    await amend();
    ports.setClock(AFTER);
    let isFirst = true;
    const get: typeof ports.tenders.get = async (id) => {
      const found = isFirst ? stale : await ports.tenders.get(id);
      isFirst = false;
      return found;
    };
    expect(await reconcileUploads({ ...ports, tenders: { ...ports.tenders, get } })({ tenderId: 'T1' })).toEqual({
      tenderId: 'T1',
      outcome: 'too-early',
    });
    expect((await ports.tenders.get('T1'))?.state).toBe('published');
  });
});
