import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { openUpload, type UploadPlace } from '../../functions/open-upload/open-upload.ts';
import { readBidCv } from '../../functions/read-cv/read-cv.ts';
import { registerBid } from '../../functions/register-bid/register-bid.ts';
import { scoreBid } from '../../functions/score-bid/score-bid.ts';
import { screenBid } from '../../functions/screen-bid/screen-bid.ts';
import { sendReceipt } from '../../functions/send-receipt/send-receipt.ts';
import { withdrawBid } from '../../functions/withdraw-bid/withdraw-bid.ts';
import { statesOf } from '../../shared/domain/bid.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, graduate, smallOffer, smallRecord } from '../builders/small-tender.ts';

const tenderWithSuppliers = async () => {
  const ports = memoryPorts(BEFORE);
  await ports.tenders.publish(smallRecord());
  const open = async (offer: Offer = smallOffer()) =>
    (await openUpload(ports)({ tenderId: 'T1', offer, type: 'pdf' })) as UploadPlace;
  const arrive = async ({ key, bidId }: UploadPlace, uploadedAt: string, reading: Reading = graduate) => {
    ports.putObject(key, uploadedAt);
    ports.setReading(reading);
    const { outcome } = await registerBid(ports)(cvUploaded(key, 'uploads'));
    const ref = { tenderId: 'T1', bidId };
    if (outcome === 'in-time') {
      await readBidCv(ports)(ref);
      await screenBid(ports)(ref);
      await scoreBid(ports)(ref);
    }
    if (outcome !== 'unknown' && outcome !== 'already-done') await sendReceipt(ports)(ref);
  };
  const states = async () => Object.fromEntries(statesOf(await ports.bids.all('T1')));
  const withdraw = (supplierId = 'lev-1') => withdrawBid(ports)({ tenderId: 'T1', supplierId, candidateId: 'k1' });
  return { ports, open, arrive, states, withdraw };
};

describe('the life of a bid', () => {
  test('an upload in time counts, and its supplier gets a receipt', async () => {
    const { ports, open, arrive, states } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    expect(await states()).toEqual({ [place.bidId]: 'counts' });
    expect(ports.mailed).toEqual([`${place.bidId}.receipt`]);
    expect(await ports.vault.get('T1', place.bidId)).toMatchObject({
      reading: graduate,
      assessment: { eligible: 'yes', total: [10, 10] },
    });
  });

  test('a later upload for the same candidate replaces the earlier one, and both are told', async () => {
    const { ports, open, arrive, states } = await tenderWithSuppliers();
    const [first, second] = [await open(), await open()];
    await arrive(first, '2025-12-10T12:01:00.000Z');
    await arrive(second, '2025-12-10T12:02:00.000Z');
    expect(await states()).toEqual({ [first.bidId]: 'replaced', [second.bidId]: 'counts' });
    expect(ports.mailed).toEqual([`${first.bidId}.receipt`, `${second.bidId}.receipt`, `${first.bidId}.replaced`]);
  });

  test('of two uploads in the same second the slot that was issued later counts, in whatever order their events come', async () => {
    const { ports, open, arrive, states } = await tenderWithSuppliers();
    const [first, second] = [await open(), await open()];
    await arrive(second, '2025-12-10T12:01:00.100Z');
    await arrive(first, '2025-12-10T12:01:00.900Z');
    expect(await states()).toEqual({ [first.bidId]: 'replaced', [second.bidId]: 'counts' });
    expect(ports.mailed).toEqual([`${second.bidId}.receipt`, `${first.bidId}.receipt`, `${first.bidId}.replaced`]);
  });

  test('two suppliers that offer the same candidate do not replace one another', async () => {
    const { open, arrive, states } = await tenderWithSuppliers();
    const [one, two] = [await open(), await open(smallOffer({ supplierId: 'lev-2' }))];
    await arrive(one, '2025-12-10T12:01:00.000Z');
    await arrive(two, '2025-12-10T12:02:00.000Z');
    expect(await states()).toEqual({ [one.bidId]: 'counts', [two.bidId]: 'counts' });
  });

  test('a late upload is kept apart, never read, and its supplier is told', async () => {
    const { ports, open, arrive, states } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-15T08:00:00.000Z');
    expect(await states()).toEqual({ [place.bidId]: 'late' });
    expect(ports.mailed).toEqual([`${place.bidId}.late`]);
    expect(await ports.vault.get('T1', place.bidId)).toBeUndefined();
  });

  test('a CV that cannot be read is told at once with the reason', async () => {
    const { ports, open, arrive } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z', { state: 'unreadable', reason: 'encrypted' });
    expect(ports.mailed).toEqual([`${place.bidId}.unreadable`]);
    expect(ports.messages.get(`${place.bidId}.unreadable`)).toContain('wachtwoord');
  });

  test('a withdrawn bid counts no more, nor does what it had replaced', async () => {
    const { ports, open, arrive, states, withdraw } = await tenderWithSuppliers();
    const [first, second] = [await open(), await open()];
    await arrive(first, '2025-12-10T12:01:00.000Z');
    await arrive(second, '2025-12-10T12:02:00.000Z');
    expect(await withdraw()).toEqual({ withdrawn: [first.bidId, second.bidId] });
    expect(await states()).toEqual({ [first.bidId]: 'withdrawn', [second.bidId]: 'withdrawn' });
    expect(ports.mailed.slice(3)).toEqual([`${second.bidId}.withdrawn`]);
  });

  test('a withdrawal that was cut off before its letter is completed when it is asked for again', async () => {
    const { ports, open, arrive, withdraw } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    await ports.bids.withdraw('T1', place.bidId, '2025-12-10T12:02:00.000Z');
    expect([await withdraw(), await withdraw()]).toEqual(Array(2).fill({ withdrawn: [place.bidId] }));
    expect(ports.mailed).toEqual([`${place.bidId}.receipt`, `${place.bidId}.withdrawn`]);
    expect(ports.messages.get(`${place.bidId}.withdrawn`)).toContain('13.02.00 uur');
  });

  test('after a withdrawal the candidate can be offered again', async () => {
    const { open, arrive, states, withdraw } = await tenderWithSuppliers();
    const first = await open();
    await arrive(first, '2025-12-10T12:01:00.000Z');
    await withdraw();
    const second = await open();
    await arrive(second, '2025-12-10T12:03:00.000Z');
    expect(await states()).toEqual({ [first.bidId]: 'withdrawn', [second.bidId]: 'counts' });
  });

  test('an upload that arrives in a withdrawn slot stays withdrawn, and its supplier is told', async () => {
    const { ports, open, arrive, states, withdraw } = await tenderWithSuppliers();
    const place = await open();
    await withdraw();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    expect(await states()).toEqual({ [place.bidId]: 'withdrawn' });
    expect(ports.mailed).toEqual([`${place.bidId}.withdrawn`]);
  });

  test("nobody withdraws another supplier's bid", async () => {
    const { open, arrive, states, withdraw } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    expect(await withdraw('lev-2')).toMatchObject({ refused: 'unknown-bid' });
    expect(await states()).toEqual({ [place.bidId]: 'counts' });
  });

  test('nothing is withdrawn after closing', async () => {
    const { ports, open, arrive, withdraw } = await tenderWithSuppliers();
    await arrive(await open(), '2025-12-10T12:01:00.000Z');
    ports.setClock(AFTER);
    expect(await withdraw()).toMatchObject({ refused: 'closed' });
  });

  test('a receipt that is asked for twice is sent once', async () => {
    const { ports, open, arrive } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    await sendReceipt(ports)({ tenderId: 'T1', bidId: place.bidId });
    expect(ports.mailed).toEqual([`${place.bidId}.receipt`]);
  });

  test('the receipt goes to the address of the register, never to one from a form', async () => {
    const { ports, open, arrive } = await tenderWithSuppliers();
    const place = await open(smallOffer({ supplierEmail: 'elders@boef.example' }));
    await arrive(place, '2025-12-10T12:01:00.000Z');
    const message = ports.messages.get(`${place.bidId}.receipt`) ?? '';
    expect(message).toMatch(/^To: .*een@leverancier\.example/m);
    expect(message).not.toContain('boef');
  });

  test('the receipt tells no points and no rank', async () => {
    const { ports, open, arrive } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, '2025-12-10T12:01:00.000Z');
    const message = ports.messages.get(`${place.bidId}.receipt`) ?? '';
    expect(message).not.toMatch(/\d punt(en)?\b|plaats \d|rangschik/i);
  });

  test('a fast clock shuts no supplier out and lets each withdraw; a slow one lets nobody withdraw after the closing', async () => {
    const { ports, open, arrive, withdraw } = await tenderWithSuppliers();
    ports.setStorageTime(BEFORE);
    ports.setClock(AFTER);
    await arrive(await open(), BEFORE);
    expect(await withdraw()).toHaveProperty('withdrawn');
    ports.setStorageTime(AFTER);
    ports.setClock(BEFORE);
    expect(await withdraw()).toMatchObject({ refused: 'closed' });
  });

  test('a late file in the place of one in time leaves that one as it is, and its supplier hears of it', async () => {
    const { ports, open, arrive, states } = await tenderWithSuppliers();
    const place = await open();
    await arrive(place, BEFORE);
    const before = await ports.vault.get('T1', place.bidId);
    const overwrite = async () => {
      ports.putObject(place.key, AFTER, 'e2');
      const { outcome } = await registerBid(ports)(cvUploaded(place.key, 'uploads'));
      await sendReceipt(ports)({ tenderId: 'T1', bidId: place.bidId });
      return outcome;
    };
    expect([await overwrite(), await overwrite()]).toEqual(['late', 'late']);
    expect(await states()).toEqual({ [place.bidId]: 'counts' });
    expect(await ports.vault.get('T1', place.bidId)).toEqual(before);
    expect(ports.mailed).toEqual([`${place.bidId}.receipt`, `${place.bidId}.late-2`]);
    expect(ports.meter.counts.BidsLate).toBe(1);
  });
});
