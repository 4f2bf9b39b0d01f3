import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bid, countingBids, isInTime, statesOf } from '../../shared/domain/bid.ts';
import { bidIdOf, bidOfKey, candidateKeyOf, cvKey, cvTypeOf } from '../../shared/domain/cv-key.ts';
import { smallBid, smallOffer } from '../builders/small-tender.ts';

/** Bids of a few candidates with any upload times, some late, some withdrawn, some never uploaded. */
const bids = fc.uniqueArray(
  fc.record({
    candidate: fc.constantFrom('k1', 'k2', 'k3'),
    slot: fc.integer({ min: 1, max: 6 }),
    second: fc.option(fc.integer({ min: 0, max: 3 })),
    millisecond: fc.integer({ min: 0, max: 999 }),
    inTime: fc.boolean(),
    withdrawn: fc.boolean(),
  }),
  { selector: ({ candidate, slot }) => `${candidate} ${slot}`, maxLength: 18 },
);

type Drawn = Parameters<Parameters<typeof bids.map>[0]>[0][number];

const bidOf = ({ candidate, slot, second, millisecond, inTime, withdrawn }: Drawn): Bid =>
  smallBid(smallOffer({ candidateId: candidate }), slot, {
    ...(second !== null && {
      upload: {
        uploadedAt: `2025-12-10T12:00:0${second}.${String(millisecond).padStart(3, '0')}Z`,
        size: 1,
        etag: `${candidate}${slot}`,
        inTime,
      },
    }),
    ...(withdrawn && { withdrawnAt: '2025-12-10T12:00:00.000Z' }),
  });

describe('the states of bids', () => {
  test('of each candidate at most one bid counts, whatever the order in which bids are listed', () => {
    fc.assert(
      fc.property(bids, fc.infiniteStream(fc.integer()), (drawn, order) => {
        const all = drawn.map(bidOf);
        const shuffled = all
          .map((bid) => ({ bid, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ bid }) => bid);
        const counting = countingBids(all).map(({ bidId }) => bidId);
        expect(new Set(counting.map((bidId) => bidId.slice(0, 16))).size).toBe(counting.length);
        expect(new Set(countingBids(shuffled).map(({ bidId }) => bidId))).toEqual(new Set(counting));
      }),
    );
  });

  test('a candidate with an upload in time that was not withdrawn has a bid that counts: none is lost', () => {
    fc.assert(
      fc.property(bids, (drawn) => {
        const all = drawn.map(bidOf);
        const alive = all.filter((bid) => bid.upload?.inTime === true && bid.withdrawnAt === undefined);
        const counting = new Set(countingBids(all).map(({ candidateKey }) => candidateKey));
        expect(counting).toEqual(new Set(alive.map(({ candidateKey }) => candidateKey)));
      }),
    );
  });

  test('each bid is in exactly one state', () => {
    const upload = { uploadedAt: '2025-12-10T12:00:00.000Z', size: 1, etag: 'e', inTime: true };
    const offer = smallOffer();
    const states = statesOf([
      smallBid(offer, 1, { upload }),
      smallBid(offer, 2, { upload: { ...upload, uploadedAt: '2025-12-10T12:00:01.000Z' } }),
      smallBid(offer, 3),
      smallBid(offer, 4, { upload: { ...upload, inTime: false } }),
      smallBid(offer, 5, { upload, withdrawnAt: upload.uploadedAt }),
    ]);
    expect([...states.values()]).toEqual(['replaced', 'counts', 'open', 'late', 'withdrawn']);
  });

  test.for([
    ['2025-12-15T07:59:59.000Z', true],
    ['2025-12-15T08:00:00.000Z', false],
    ['2025-12-15T08:00:00.001Z', false],
  ] as const)('%s is in time: %s', ([uploadedAt, inTime]) => {
    expect(isInTime(uploadedAt, '2025-12-15T08:00:00.000Z')).toBe(inTime);
  });
});

describe('the key of a CV', () => {
  test('names its tender and bid, and nothing else does', () => {
    const bidId = bidIdOf(candidateKeyOf('25752', 'lev-1', 'k1'), 3);
    for (const type of ['pdf', 'docx', 'doc', 'odt'] as const) {
      const key = cvKey('25752', bidId, type);
      expect([bidOfKey(key), cvTypeOf(key)]).toEqual([{ tenderId: '25752', bidId }, type]);
    }
    for (const key of ['', 'cv/25752/x.pdf', `cv/25752/${bidId}.exe`, `cv/../${bidId}.pdf`, `x/cv/25752/${bidId}.pdf`])
      expect(bidOfKey(key)).toBeUndefined();
    expect(['cv.exe', 'docx', 'cv.', '', 'cv.toString'].map(cvTypeOf)).toEqual([
      undefined,
      'docx',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a candidate is the same whatever the case and the spaces around its id, and another one at another supplier', () => {
    const key = candidateKeyOf('25752', 'lev-1', 'K 1');
    expect(candidateKeyOf('25752', ' lev-1', ' k 1 ')).toBe(key);
    expect(candidateKeyOf('25752', 'lev-2', 'K 1')).not.toBe(key);
    expect(candidateKeyOf('25753', 'lev-1', 'K 1')).not.toBe(key);
  });
});
