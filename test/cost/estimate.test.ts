import { describe, expect, test } from 'vitest';
import { barLines } from '../../infra/cost/cost-report.ts';
import { bidWithLetters, deviations, estimateFrom, usageFor } from '../../infra/cost/estimate.ts';
import { costOf, parsePrices, perUnit, priceTable } from '../../infra/cost/price-table.ts';
import { usageOf } from '../../infra/cost/usage.ts';

/** A run of which the tender takes 7 transitions and a bid 6, 3 letters and 4 writes, 2 of them for each letter's place. */
const run = (bids: number) => ({
  bids,
  usage: usageOf({ transition: 7 + 6 * bids, letter: 3 * bids, tableWrite: 4 * bids }),
  letterUsage: usageOf({ letter: 3 * bids, tableWrite: 2 * 3 * bids }),
});
const estimate = estimateFrom(run(10), run(30));
const table = priceTable();
const prices = perUnit(table);

describe('an estimate', () => {
  test('tells what a bid adds from what the tender takes', () => {
    expect(estimate.tender).toEqual(usageOf({ transition: 7 }));
    expect(estimate.bid).toEqual(usageOf({ transition: 6, letter: 3, tableWrite: 4 }));
    expect(usageFor(estimate, 100_000).transition).toBe(600_007);
  });

  test('takes a letter out with all that it uses', () => {
    expect(estimate.letter).toEqual(usageOf({ letter: 1, tableWrite: 2 }));
    expect(bidWithLetters(estimate, 2)).toEqual(usageOf({ transition: 6, letter: 2, tableWrite: 2 }));
  });

  test('says how far a third run is off', () => {
    expect(deviations(estimate, run(20)).transition).toBe(0);
    const dearer = { ...run(20), usage: usageOf({ transition: (7 + 6 * 20) * 1.5 }) };
    expect(deviations(estimate, dearer)).toMatchObject({ transition: 0.5, letter: -1, invocation: 0 });
  });

  test.for([
    [30, 10],
    [10, 10],
  ] as const)('is not made from runs of %d and %d bids', ([small, large]) => {
    expect(() => estimateFrom(run(small), run(large))).toThrow('Two runs of different size are needed');
  });
});

describe('prices', () => {
  test('are those of single units', () => {
    expect(prices.letter).toBeCloseTo(0.0001, 12);
    expect(prices.transition).toBeCloseTo(0.000025, 12);
    expect(prices.logByte).toBeCloseTo(0.57e-9, 20);
  });

  test('add up', () => {
    expect(costOf(usageOf({ letter: 2, transition: 8, tableWrite: 1_000_000 }), prices)).toBeCloseTo(0.7054, 9);
    expect(costOf(usageOf({}), prices)).toBe(0);
  });

  test('each have a date and a page of AWS', () => {
    expect(table.filter(({ source }) => !source.startsWith('https://aws.amazon.com/'))).toEqual([]);
    expect(table.filter(({ seen }) => seen < '2026-01-01')).toEqual([]);
  });

  test.for([
    ['that is missing', (rows: readonly object[]) => rows.slice(1)],
    ['that is there twice', (rows: readonly object[]) => [...rows, ...rows.slice(0, 1)]],
    ['of nothing', (rows: readonly object[]) => rows.map((row, index) => (index === 0 ? { ...row, usd: 0 } : row))],
    ['without a date', (rows: readonly object[]) => rows.map((row) => ({ ...row, seen: 'lately' }))],
    ['without a source', (rows: readonly object[]) => rows.map((row) => ({ ...row, source: 'somewhere' }))],
  ] as const)('a price %s is refused', ([, spoil]) => {
    expect(() => parsePrices(spoil(table))).toThrow();
  });
});

describe('the bar', () => {
  test('is met by 8 states and two letters, with what goes along', () => {
    expect(barLines(estimate, prices)).toMatchObject({ isMet: true });
  });

  test('is not met by 20 states, which is said', () => {
    const { lines, isMet } = barLines({ ...estimate, bid: usageOf({ transition: 20, letter: 3 }) }, prices);
    expect([isMet, lines.at(-1)]).toEqual([false, 'The bar is NOT met: $0.0006986 is more than $0.0005000 a bid.']);
  });
});
