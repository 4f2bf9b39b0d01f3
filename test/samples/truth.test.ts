import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bid, Terms } from './bid.ts';
import { BIDS } from './bids.ts';
import type { Candidate, Job, Work } from './candidate.ts';
import { coach } from './jobs.ts';
import { monthsOf, monthsWithin } from './months.ts';
import { COMPETENCES, PROFILES, RESULTS, SETTINGS, STRENGTHS } from './phrases/person.ts';
import { WORK_PHRASES } from './phrases/work.ts';
import { judged } from './truth.ts';
import { viewOf } from './view.ts';

const [FIRST] = BIDS;
const base = (): Bid => {
  if (FIRST === undefined) throw new Error('no bids');
  return FIRST;
};
const withCandidate = (change: Partial<Candidate>): Bid => ({
  ...base(),
  candidate: { ...base().candidate, ...change },
});
const withTerms = (change: Terms): Bid => ({ ...base(), terms: { ...base().terms, ...change } });
const withJobs = (...jobs: readonly Job[]): Bid => withCandidate({ jobs });

describe('months', () => {
  test.for([
    ['both ends count', [coach(['2019-09', '2021-08'], 'A')], [24, 24]],
    ['heden is the closing month', [coach(['2025-11', 'present'], 'A')], [2, 2]],
    [
      'overlapping months count once',
      [coach(['2020-01', '2020-12'], 'A'), coach(['2020-07', '2021-06'], 'B')],
      [18, 18],
    ],
    ['years alone leave an interval', [coach(['2017', '2019'], 'A')], [14, 36]],
    ['one year alone may be a single month', [coach(['2019', '2019'], 'A')], [0, 12]],
  ] as const)('%s', ([, jobs, months]) => {
    expect(monthsOf(jobs)).toEqual(months);
  });

  test('the month that the window cuts in half counts for the most only', () => {
    expect(monthsWithin([coach(['2019-06', '2021-11'], 'A')], [], 6)).toEqual([23, 24]);
  });

  test('another job never takes months away', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2024 }), fc.integer({ min: 1, max: 12 }));
    const job = fc.tuple(month, fc.integer({ min: 0, max: 11 })).map(([[year, first], more]) => {
      const end =
        first + more > 12
          ? `${year + 1}-${String(first + more - 12).padStart(2, '0')}`
          : `${year}-${String(first + more).padStart(2, '0')}`;
      return coach([`${year}-${String(first).padStart(2, '0')}`, end], 'A');
    });
    fc.assert(
      fc.property(fc.array(job), job, (jobs, extra) => {
        const [before, after] = [monthsOf(jobs)[0], monthsOf([...jobs, extra])[0]];
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(before + monthsOf([extra])[0]);
      }),
    );
  });
});

describe('the truth of a requirement', () => {
  test.for([
    ['R1 fails for the self-employed', withTerms({ engagement: 'zzp' }), 'R1', 'fail'],
    ['R2 passes at the ceiling', withTerms({ hourlyRateEur: 83.95 }), 'R2', 'pass'],
    ['R2 fails above the ceiling', withTerms({ hourlyRateEur: 84 }), 'R2', 'fail'],
    [
      'R2 is open where the CV adds travel',
      withCandidate({ says: { rate: { eur: 82.5, excludesTravel: true } } }),
      'R2',
      'review',
    ],
    ['R3 passes at 24 months', withJobs(coach(['2024-01', 'present'], 'A')), 'R3', 'pass'],
    ['R3 fails at 23 months', withJobs(coach(['2024-02', 'present'], 'A')), 'R3', 'fail'],
    ['R4 fails without a completed hbo', withCandidate({ education: [] }), 'R4', 'fail'],
    ['R5 fails without youth work', withJobs(), 'R5', 'fail'],
    ['R6 passes on the last day', withTerms({ availableFrom: '2026-01-31' }), 'R6', 'pass'],
    ['R6 fails a day later', withTerms({ availableFrom: '2026-02-01' }), 'R6', 'fail'],
    ['R6 fails under 24 hours', withTerms({ hoursPerWeek: 23 }), 'R6', 'fail'],
    ['R6 is open where the form gives no date', withTerms({ availableFrom: 'in overleg' }), 'R6', 'review'],
    ['references on request are open', withCandidate({ referees: [], onRequest: true }), 'CV_references', 'review'],
    ['one referee is too few', withCandidate({ referees: ['A'] }), 'CV_references', 'fail'],
  ] as const)('%s', ([, bid, id, passed]) => {
    expect(judged(bid, 2).requirements[id]).toBe(passed);
  });

  test('pages fail from the sixth on', () => {
    expect([5, 6].map((pages) => judged(base(), pages).requirements.CV_pages)).toEqual(['pass', 'fail']);
  });
});

describe('the truth of a criterion', () => {
  test.for([
    ['2022-02', 0],
    ['2022-01', 5],
    ['2020-02', 5],
    ['2020-01', 15],
    ['2018-02', 15],
    ['2018-01', 25],
    ['2018', 'review'],
  ] as const)('C7 for a coach since %s is %s', ([start, points]) => {
    expect(judged(withJobs(coach([start, 'present'], 'A')), 2).scores.C7).toBe(points);
  });

  test.for([
    ['C11 needs the place', withJobs(coach(['2020-01', 'present'], undefined)), 'C11', 0],
    ['C11 needs the last five years', withJobs(coach(['2015-01', '2020-11'], 'A')), 'C11', 0],
    ['C9 needs all three', withJobs(coach(['2020-01', 'present'], 'A', { work: ['vsv', 'zorg'] })), 'C9', 0],
    ['C12 needs the fifth of January', withTerms({ availableFrom: '2026-01-06' }), 'C12', 0],
  ] as const)('%s', ([, bid, id, points]) => {
    expect(judged(bid, 2).scores[id]).toBe(points);
  });

  test.for(BIDS.map((bid) => [bid.id, bid] as const))(
    '%s has a total only where no score is open, within its range',
    ([, bid]) => {
      const { total, totalRange, scores } = judged(bid, 2);
      const given = Object.values(scores);
      const sum = given.reduce<number>((all, points) => all + (points === 'review' ? 0 : points), 0);
      expect(total).toBe(given.includes('review') ? null : sum);
      expect(totalRange[0] <= sum || given.includes('review')).toBe(true);
      expect(totalRange[0]).toBeLessThanOrEqual(totalRange[1]);
    },
  );
});

const NAMES: Partial<Record<Work, RegExp>> = {
  vsv: /VSV|voortijdig|schoolverlater/iu,
  verzuim: /verzuim 18\+|verzuimmeldingen 18\+/iu,
  zorg: /zorg (&|en) preventie/iu,
  jvs: /\bJVS\b/u,
};
const YOUNG = /jonge|jeugd|leerling|student|school|VSV|verzuim/iu;
const NEUTRAL: readonly Work[] = ['debt', 'retail', 'adults', 'office'];

describe('the phrase banks', () => {
  test.for(Object.entries(NAMES))('every sentence about %s names it, and no other sentence does', ([work, name]) => {
    const own = WORK_PHRASES[work as Work];
    const others = Object.entries(WORK_PHRASES).flatMap(([other, bank]) => (other === work ? [] : bank));
    expect(own.filter((text) => !name.test(text))).toEqual([]);
    expect(others.filter((text) => name.test(text))).toEqual([]);
  });

  test('nothing that is no youth work speaks of young people', () => {
    const neutral = [
      ...NEUTRAL.flatMap((work) => WORK_PHRASES[work]),
      ...PROFILES,
      ...STRENGTHS,
      ...SETTINGS,
      ...RESULTS,
      ...COMPETENCES,
    ];
    expect(neutral.filter((text) => YOUNG.test(text))).toEqual([]);
  });

  test('a CV is the same each time, and a job always has a sentence for what it was about', () => {
    for (const bid of BIDS.filter(({ language }) => language !== 'en')) {
      const view = viewOf(bid, 'Leverancier');
      expect(viewOf(bid, 'Leverancier')).toEqual(view);
      const missing = bid.candidate.jobs.flatMap(({ work }, at) =>
        work.filter((one) => NAMES[one] && !view.jobs[at]?.lines.some((line) => NAMES[one]?.test(line))),
      );
      expect(missing).toEqual([]);
    }
  });
});
