import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openItems } from '../../shared/domain/open-questions.ts';
import { type RankingBid, type RankingRules, ranking } from '../../shared/domain/ranking.ts';
import { lotOf } from '../../shared/domain/tie-break.ts';
import type { Range } from '../../shared/domain/verdict.ts';
import { tender } from './builders.ts';

const SEED = 'trekking van 1 december 2025';
const LOT: RankingRules = { tieBreak: ['lowest-rate', 'lot'], lotSeed: SEED, shortlistSize: 2 };

const bid = (bidId: string, total: number, more: Partial<RankingBid> = {}): RankingBid => ({
  bidId,
  eligible: 'yes',
  total: [total, total],
  rateCents: 8000,
  ...more,
});

describe('a lot', () => {
  test('can be drawn again by anybody who has the seed', () => {
    expect(lotOf(SEED, 'b-1')).toBe(createHash('sha256').update(`${SEED}\nb-1`).digest('hex'));
  });

  test('decides where all before it is equal, whatever the order of arrival', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const drawn = ids.toSorted((x, y) => (lotOf(SEED, x) < lotOf(SEED, y) ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), (arrived) => {
        const bids = arrived.map((id) => bid(id, 50));
        expect(ranking(bids, LOT).map(({ bidId }) => bidId)).toEqual(drawn);
      }),
    );
  });

  test('decides nothing between bids of other rates', () => {
    const bids = [bid('a', 50, { rateCents: 8100 }), bid('b', 50), bid('c', 50, { rateCents: 7900 })];
    expect(ranking(bids, LOT).map(({ bidId }) => bidId)).toEqual(['c', 'b', 'a']);
  });
});

describe('more points on a criterion', () => {
  const RULES: RankingRules = { tieBreak: [{ criterion: 'G1' }], shortlistSize: 1 };
  const scored = (bidId: string, g1: Range, g2: Range): RankingBid => ({
    bidId,
    eligible: 'yes',
    total: [g1[0] + g2[0], g1[1] + g2[1]],
    scores: [
      { id: 'G1', points: g1 },
      { id: 'G2', points: g2 },
    ],
  });

  test('go first at equal totals', () => {
    const bids = [scored('a', [10, 10], [20, 20]), scored('b', [20, 20], [10, 10])];
    expect(ranking(bids, RULES).map(({ bidId }) => bidId)).toEqual(['b', 'a']);
  });

  test('leave a place open where they may come out either way', () => {
    const bids = [scored('a', [10, 10], [20, 20]), scored('b', [5, 15], [15, 15])];
    expect(ranking(bids, RULES)).toEqual([
      { bidId: 'b', rank: [1, 2], place: 'open' },
      { bidId: 'a', rank: [1, 2], place: 'open' },
    ]);
  });
});

describe('open points', () => {
  const open = (bidId: string, total: Range, eligible: 'yes' | 'review' = 'yes') => ({
    bidId,
    assessment: {
      eligible,
      requirements: [{ id: 'E1', outcome: eligible === 'yes' ? ('met' as const) : ('unclear' as const) }],
      scores: [{ id: 'G1', points: total }],
      total,
    },
  });
  const rules = (orderMatters: boolean): RankingRules => ({ tieBreak: [], shortlistSize: 2, orderMatters });

  test('that can move a bid past no other one are not asked, though its place is open', () => {
    const bids = [open('a', [60, 60]), open('b', [40, 45]), open('c', [50, 50], 'review')];
    expect(openItems(bids, rules(false)).map(({ bidId, item }) => [bidId, item])).toEqual([['c', 'E1']]);
  });

  test('within the shortlist are asked where the order matters', () => {
    const bids = [open('a', [50, 70]), open('b', [60, 60]), open('c', [10, 10])];
    expect(openItems(bids, rules(false))).toEqual([]);
    expect(openItems(bids, rules(true))).toEqual([
      {
        bidId: 'a',
        item: 'G1',
        kind: 'criterion',
        why: 'Deze inschrijving kan tussen plaats 1 en 2 eindigen; deze punten kunnen haar plaats bij de 2 veranderen, en die telt.',
        maxPoints: 70,
      },
    ]);
  });
});

describe('the tie-break of a definition', () => {
  test('has a default', () => {
    expect(tender().tieBreak).toEqual(['lowest-rate', 'earliest-upload']);
  });
});
