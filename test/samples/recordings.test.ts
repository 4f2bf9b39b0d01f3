import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RecordedAnswers, RecordedArrivals } from '../../events/recorded-demo.ts';
import { openItems, recordedAnswers } from './answers.ts';
import { countingIds, recordedArrivals } from './arrivals.ts';
import { CRITERIA } from './bid.ts';
import { BIDS } from './bids.ts';
import { isReadable } from './truth.ts';
import { truthOf } from './truth-file.ts';

const EVENTS = new URL('../../events/samples/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, EVENTS), 'utf8'));
const PAGES_OF_A_USUAL_CV = 2;
const truth = BIDS.map((bid) => truthOf(bid, bid.tooLong ? 6 : PAGES_OF_A_USUAL_CV));

describe('the recorded arrivals', () => {
  const arrivals = RecordedArrivals.parse(read('25752.arrivals.json'));
  const uploads = arrivals.filter(({ act }) => act === 'upload');
  const momentOf = (id: string): string | undefined => uploads.find(({ bid }) => bid === id)?.at;

  test('are those of the generator', () => {
    expect(arrivals).toEqual(recordedArrivals(BIDS));
  });

  test('hold one upload of every bid, in time order', () => {
    expect(uploads.map(({ bid }) => bid).toSorted()).toEqual(BIDS.map(({ id }) => id));
    expect(arrivals.map(({ at }) => at)).toEqual(arrivals.map(({ at }) => at).toSorted());
  });

  test('lie between 1 December and the closing moment, but for the one that is late', () => {
    expect(arrivals.filter(({ at }) => at < '2025-12-01T00:00:00')).toEqual([]);
    expect(arrivals.filter(({ at }) => at >= '2025-12-15T09:00:00').map(({ bid }) => bid)).toEqual(['bid-050']);
    expect(arrivals.filter(({ at }) => at === '2025-12-15T08:59:59').map(({ bid }) => bid)).toEqual(['bid-003']);
  });

  test('bring what replaces later than what is replaced', () => {
    const pairs = BIDS.flatMap(({ id, replaces }) =>
      replaces ? [[momentOf(replaces) ?? '', momentOf(id) ?? '']] : [],
    );
    expect(pairs.length).toBe(2);
    expect(pairs.filter(([first = '', second = '']) => first >= second)).toEqual([]);
  });

  test('withdraw a bid only after it came in', () => {
    const withdrawn = arrivals.filter(({ act }) => act === 'withdraw');
    expect(withdrawn.map(({ bid }) => bid)).toEqual(['bid-053']);
    expect(withdrawn.filter(({ at, bid }) => (momentOf(bid) ?? at) >= at)).toEqual([]);
  });
});

describe('the recorded answers', () => {
  const recorded = RecordedAnswers.parse(read('25752.answers.json'));

  test('are those of the generator', () => {
    expect(recorded).toEqual(recordedAnswers(BIDS, truth));
  });

  test('answer every item that the truth leaves open in a bid that counts, and no other', () => {
    const counting = countingIds(BIDS);
    const open = truth
      .filter(({ id }) => counting.includes(id))
      .flatMap((bid) => openItems(bid).map((item) => `${bid.id} ${item}`));
    expect(recorded.answers.map(({ bid, item }) => `${bid} ${item}`)).toEqual(open);
  });

  test('answer a requirement with an outcome and a criterion with points', () => {
    const isCriterion = (item: string): boolean => CRITERIA.some((id) => id === item);
    const wrong = recorded.answers.filter(
      ({ item, answer }) => answer === null || 'points' in answer !== isCriterion(item),
    );
    expect(wrong).toEqual([]);
  });

  test('stay within the range that the rules leave', () => {
    const outside = BIDS.filter(isReadable).flatMap(({ id, settled }) => {
      const [least, most] = truth.find((bid) => bid.id === id)?.totalRange ?? [0, 0];
      const points = Object.values(settled ?? {}).flatMap((answer) => ('points' in answer ? [answer.points] : []));
      return points.some((given) => given < 0 || given > 25 || given > most) || least > most ? [id] : [];
    });
    expect(outside).toEqual([]);
  });
});
