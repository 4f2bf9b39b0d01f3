import { describe, expect, test } from 'vitest';
import { cvUploaded } from '../../events/cv-uploaded.ts';
import { fixShortlist } from '../../functions/fix-shortlist/fix-shortlist.ts';
import { openVault } from '../../functions/open-vault/open-vault.ts';
import { putAside } from '../../functions/put-aside/put-aside.ts';
import { rankBids } from '../../functions/rank-bids/rank-bids.ts';
import { readBidCv } from '../../functions/read-cv/read-cv.ts';
import { reconcileUploads } from '../../functions/reconcile-uploads/reconcile-uploads.ts';
import { registerBid } from '../../functions/register-bid/register-bid.ts';
import { scoreBid } from '../../functions/score-bid/score-bid.ts';
import { screenBid } from '../../functions/screen-bid/screen-bid.ts';
import { sendReceipt } from '../../functions/send-receipt/send-receipt.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import {
  BEFORE,
  CLOSING,
  graduate,
  notGraduate,
  perhapsGraduate,
  smallBid,
  smallRecord,
} from '../builders/small-tender.ts';

const tender = { tenderId: 'T1' };

/** A tender with one bid whose CV was uploaded at a moment and says this. */
const uploaded = async (uploadedAt = BEFORE, reading: Reading = graduate) => {
  const ports = memoryPorts(BEFORE);
  const bid = smallBid();
  const ref = { tenderId: 'T1', bidId: bid.bidId };
  await ports.tenders.publish(smallRecord());
  await ports.bids.add(bid);
  ports.putObject(bid.key, uploadedAt);
  ports.setReading(reading);
  const register = () => registerBid(ports)(cvUploaded(bid.key, 'uploads'));
  const judge = async () => {
    for (const step of [readBidCv, screenBid, scoreBid]) await step(ports)(ref);
  };
  return { ports, ref, register, judge };
};

/** Does it twice over, as every event and every task may happen. */
const twice = async (act: () => Promise<unknown>) => {
  await act();
  await act();
};

describe('counted once, whatever how often it is done', () => {
  test('an upload that is registered', async () => {
    const { ports, register } = await uploaded();
    await twice(register);
    expect(ports.meter.counts).toEqual({ BidsReceived: 1 });
  });

  test('an upload that came too late', async () => {
    const { ports, register } = await uploaded(CLOSING);
    await twice(register);
    expect(ports.meter.counts).toEqual({ BidsReceived: 1, BidsLate: 1 });
  });

  test('an upload whose event was lost', async () => {
    const { ports } = await uploaded();
    ports.setClock(CLOSING);
    await twice(() => reconcileUploads(ports)(tender));
    expect(ports.meter.counts).toEqual({ BidsReceived: 1 });
  });

  test.for([
    ['read and clear', graduate, { BidsRead: 1 }],
    ['read and clear, without points', notGraduate, { BidsRead: 1 }],
    ['read, with something unclear', perhapsGraduate, { BidsRead: 1, BidsUnclear: 1 }],
    ['not readable', { state: 'unreadable', reason: 'no-text' }, { BidsUnreadable: 1 }],
  ] as const)('a bid that is %s', async ([, reading, counts]) => {
    const { ports, register, judge } = await uploaded(BEFORE, reading);
    await register();
    await twice(judge);
    expect(ports.meter.counts).toEqual({ BidsReceived: 1, ...counts });
  });

  test('a bid that is put aside', async () => {
    const { ports, ref } = await uploaded();
    await twice(() => putAside(ports)({ ...ref, error: {} }));
    expect(ports.meter.counts).toEqual({ BidsFailed: 1 });
  });

  test('a letter that is sent', async () => {
    const { ports, ref, register, judge } = await uploaded();
    await register();
    await judge();
    await twice(() => sendReceipt(ports)(ref));
    expect(ports.meter.counts).toMatchObject({ LettersSent: 1 });
  });

  test('the way to a ranking that leaves a question', async () => {
    const { ports, register, judge } = await uploaded(BEFORE, { state: 'unreadable', reason: 'no-text' });
    await register();
    await judge();
    ports.setClock(CLOSING);
    await ports.tenders.move('T1', ['published'], 'closing');
    await openVault(ports)({ ...tender, shard: '' });
    await twice(() => rankBids(ports)(tender));
    expect((await ports.tenders.get('T1'))?.state).toBe('to-decide');
    expect(ports.meter.times).toEqual({ SecondsFromClosingToRanking: [0] });
  });

  test('the way from the closing to the ranking and to the result', async () => {
    const { ports } = await uploaded();
    ports.setClock(CLOSING);
    await ports.tenders.move('T1', ['published'], 'closing');
    ports.setClock(plusSeconds(CLOSING, 40));
    await twice(() => rankBids(ports)(tender));
    ports.setClock(plusSeconds(CLOSING, 90));
    await twice(() => fixShortlist(ports)(tender));
    expect(ports.meter.times).toEqual({ SecondsFromClosingToRanking: [40], SecondsFromClosingToResult: [90] });
  });
});
