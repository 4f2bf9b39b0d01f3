import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankingBid, ranking, type Standing } from '../../shared/domain/ranking.ts';

const RULES = { tieBreak: ['lowest-rate', 'earliest-upload'], shortlistSize: 2 } as const;
const rules = { ...RULES, tieBreak: [...RULES.tieBreak] };
const bid = (bidId: string, total: number | readonly [number, number], more: Partial<RankingBid> = {}): RankingBid => ({
  bidId,
  eligible: 'yes',
  total: typeof total === 'number' ? [total, total] : total,
  rateCents: 8000,
  uploadedAt: '2025-12-01T10:00:00.000Z',
  ...more,
});

describe('ranking', () => {
  test.for([
    ['more points first', bid('b', 50), bid('a', 40)],
    ['at equal points the lower rate first', bid('b', 50, { rateCents: 7999 }), bid('a', 50)],
    ['a fraction of a cent decides', bid('b', 50, { rateCents: 7999.5 }), bid('a', 50)],
    ['a rate before none', bid('b', 50), bid('a', 50, { rateCents: undefined })],
    ['at equal rates the earlier upload first', bid('b', 50, { uploadedAt: '2025-12-01T09:59:59.000Z' }), bid('a', 50)],
    ['an upload time before none', bid('b', 50), bid('a', 50, { uploadedAt: undefined })],
    ['what is still equal by bid id, by code units', bid('B', 50), bid('a', 50)],
  ] as const)('%s', ([, winner, loser]) => {
    const expected = [
      { bidId: winner.bidId, rank: [1, 1], place: 'in' },
      { bidId: loser.bidId, rank: [2, 2], place: 'in' },
    ];
    expect(ranking([loser, winner], rules)).toEqual(expected);
    expect(ranking([winner, loser], rules)).toEqual(expected);
  });

  test('without tie-breaks only the bid id decides', () => {
    const tied = [bid('b', 50, { rateCents: 1 }), bid('a', 50)];
    expect(ranking(tied, { ...rules, tieBreak: [] }).map(({ bidId }) => bidId)).toEqual(['a', 'b']);
  });

  test('open points leave an interval of ranks, and a place open only at the border', () => {
    expect(ranking([bid('a', [60, 90]), bid('b', [30, 50]), bid('c', 40), bid('d', 10)], rules)).toEqual([
      { bidId: 'a', rank: [1, 1], place: 'in' },
      { bidId: 'b', rank: [2, 3], place: 'open' },
      { bidId: 'c', rank: [2, 3], place: 'open' },
      { bidId: 'd', rank: [4, 4], place: 'out' },
    ]);
  });

  test('a bid whose eligibility is open can push others out, and is never surely in', () => {
    expect(ranking([bid('a', 60, { eligible: 'review' }), bid('b', 50), bid('c', 40)], rules)).toEqual([
      { bidId: 'a', rank: [1, 1], place: 'open' },
      { bidId: 'b', rank: [1, 2], place: 'in' },
      { bidId: 'c', rank: [2, 3], place: 'open' },
    ]);
  });

  test('a bid that is not eligible has no rank and stands in nobody’s way', () => {
    expect(ranking([bid('a', 90, { eligible: 'no' }), bid('b', 50)], rules)).toEqual([
      { bidId: 'b', rank: [1, 1], place: 'in' },
      { bidId: 'a', place: 'out' },
    ]);
  });

  test('no bids, no ranking', () => {
    expect(ranking([], rules)).toEqual([]);
  });
});

/** The definition itself: each bid held against every other one. */
const plainRanking = (bids: readonly RankingBid[]): readonly Standing[] => {
  const before = (a: RankingBid, endA: 0 | 1, b: RankingBid, endB: 0 | 1): number => {
    const [rateA, rateB] = [a.rateCents ?? Infinity, b.rateCents ?? Infinity];
    const [uploadA, uploadB] = [a.uploadedAt ?? '~', b.uploadedAt ?? '~'];
    if (a.total[endA] !== b.total[endB]) return b.total[endB] - a.total[endA];
    if (rateA !== rateB) return rateA - rateB;
    if (uploadA !== uploadB) return uploadA < uploadB ? -1 : 1;
    return a.bidId < b.bidId ? -1 : Number(a.bidId > b.bidId);
  };
  const contenders = bids.filter(({ eligible }) => eligible !== 'no');
  const ranked = contenders.map((bid) => {
    const others = contenders.filter((other) => other !== bid);
    const sure = others.filter((other) => other.eligible === 'yes' && before(other, 0, bid, 1) < 0).length;
    const possible = others.filter((other) => before(other, 1, bid, 0) < 0).length;
    return { bid, rank: [1 + sure, 1 + possible] as const };
  });
  const placed = ranked
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || before(a.bid, 1, b.bid, 1))
    .map(({ bid, rank }) => {
      const open = bid.eligible === 'yes' && rank[1] <= RULES.shortlistSize ? 'in' : 'open';
      return { bidId: bid.bidId, rank, place: rank[0] > RULES.shortlistSize ? 'out' : open } as const;
    });
  const out = bids.filter(({ eligible }) => eligible === 'no').map(({ bidId }) => ({ bidId, place: 'out' as const }));
  return [...placed, ...out.toSorted((a, b) => (a.bidId < b.bidId ? -1 : 1))];
};

const anyBid = fc.record({
  bidId: fc.string({ unit: fc.constantFrom('a', 'b', 'B', '1'), minLength: 1, maxLength: 6 }),
  eligible: fc.constantFrom('yes', 'no', 'review'),
  total: fc
    .tuple(fc.constantFrom(0, 5, 12.5, 15), fc.constantFrom(0, 10, 2.5))
    .map(([min, more]) => [min, min + more] as const),
  rateCents: fc.constantFrom(undefined, 8000, 8000.5, 7000),
  uploadedAt: fc.constantFrom(undefined, '2025-12-01T10:00:00.000Z', '2025-12-02T10:00:00.000Z'),
});

test('a ranking of any bids is that of the plain definition, in which each is held against every other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyBid, { selector: ({ bidId }) => bidId, maxLength: 40 }), (bids) => {
      expect(ranking(bids, rules)).toEqual(plainRanking(bids));
    }),
  );
});
