import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { cancelTender } from '../../functions/cancel-tender/cancel-tender.ts';
import { openUpload } from '../../functions/open-upload/open-upload.ts';
import { openVault } from '../../functions/open-vault/open-vault.ts';
import { reconcileUploads } from '../../functions/reconcile-uploads/reconcile-uploads.ts';
import { registerBid } from '../../functions/register-bid/register-bid.ts';
import { sendReceipt } from '../../functions/send-receipt/send-receipt.ts';
import { withdrawBid } from '../../functions/withdraw-bid/withdraw-bid.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, CLOSING, smallBid, smallOffer, smallRecord } from '../builders/small-tender.ts';

const UPLOAD = { uploadedAt: BEFORE, size: 1000, etag: 'e1', inTime: true };
const ACT = { tenderId: 'T1', by: 'Ans de Beoordelaar', reason: 'Het budget is vervallen.' };
const bid = smallBid(undefined, 1, { upload: UPLOAD, progress: 'assessed' });
const open = smallBid(smallOffer({ candidateId: 'k2' }));

const cancelled = async () => {
  const ports = memoryPorts(BEFORE);
  await ports.tenders.publish(smallRecord());
  for (const one of [bid, open]) await ports.bids.add(one);
  const cancel = () => cancelTender(ports)(ACT);
  expect(await cancel()).toEqual({ tenderId: 'T1' });
  return { ports, cancel };
};

describe('a tender is cancelled before its closing', () => {
  test('by a named person, for a reason, and all who have bid are told once', async () => {
    const { ports, cancel } = await cancelled();
    expect(await cancel()).toEqual({ tenderId: 'T1' });
    const { tenderId: _, ...act } = ACT;
    expect(await ports.tenders.get('T1')).toEqual(
      smallRecord({
        state: 'cancelled',
        changes: [{ at: BEFORE, what: 'cancelled', ...act, before: smallRecord().tender }],
      }),
    );
    expect(ports.mailed).toEqual([`${bid.bidId}.cancelled`]);
    expect(ports.messages.get(`${bid.bidId}.cancelled`)).toContain('Waarom: Het budget is vervallen.');
  });

  test('a file that lands afterwards is not read, and its supplier is told', async () => {
    const { ports } = await cancelled();
    ports.putObject(open.key, BEFORE);
    const { outcome } = await registerBid(ports)(cvUploaded(open.key, 'uploads'));
    await sendReceipt(ports)({ tenderId: 'T1', bidId: open.bidId });
    expect([outcome, ports.mailed.at(-1)]).toEqual(['cancelled', `${open.bidId}.cancelled`]);
  });

  test('nothing is opened or closed, at whatever moment', async () => {
    const { ports } = await cancelled();
    ports.setClock(AFTER);
    expect(await reconcileUploads(ports)({ tenderId: 'T1' })).toEqual({ tenderId: 'T1', outcome: 'cancelled' });
    await expect(openVault(ports)({ tenderId: 'T1', shard: '' })).rejects.toThrow('the vault stays shut');
  });

  test('nobody can bid or withdraw any more', async () => {
    const { ports } = await cancelled();
    const offer = smallOffer({ candidateId: 'k3' });
    expect(await openUpload(ports)({ tenderId: 'T1', offer, type: 'pdf' })).toMatchObject({ refused: 'cancelled' });
    expect(await withdrawBid(ports)({ tenderId: 'T1', supplierId: 'lev-1', candidateId: 'k1' })).toMatchObject({
      refused: 'cancelled',
    });
  });

  test.for([
    ['a tender that is not published', BEFORE, undefined, 'unknown-tender'],
    ['at the closing moment', CLOSING, 'published', 'closed'],
    ['once the closing has begun', BEFORE, 'closing', 'closed'],
    ['once it is settled', AFTER, 'settled', 'closed'],
  ] as const)('but not %s', async ([, now, state, refused]) => {
    const ports = memoryPorts(now);
    if (state !== undefined) await ports.tenders.publish(smallRecord({ state }));
    expect(await cancelTender(ports)(ACT)).toEqual({ refused });
  });

  test('but not where the closing began while it was asked', async () => {
    const ports = memoryPorts(BEFORE);
    await ports.tenders.publish(smallRecord());
    const get: typeof ports.tenders.get = async (id) => {
      const found = await ports.tenders.get(id);
      await ports.tenders.beginClosing('T1', 0);
      return found;
    };
    expect(await cancelTender({ ...ports, tenders: { ...ports.tenders, get } })(ACT)).toEqual({ refused: 'closed' });
  });
});
