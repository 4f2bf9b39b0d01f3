import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../shared/domain/calendar.ts';
import { experienceOf } from '../../shared/domain/experience.ts';
import { job, quote } from './builders.ts';

const CLOSING = '2025-12';
const sure = (period: string) => ({ job: job('Coach', period), certainty: 'sure' as const });
const maybe = (period: string) => ({
  job: job('Coach', period),
  certainty: 'maybe' as const,
  because: 'het is een stage',
});
const months = (periods: readonly string[], years?: number) => experienceOf(periods.map(sure), CLOSING, years).months;

describe('experienceOf', () => {
  test.for([
    ['both ends count', ['2019-09..2021-08'], undefined, [24, 24]],
    ['present is the closing month', ['2025-01..heden'], undefined, [12, 12]],
    ['a future end is cut at closing', ['2025-11..2026-06'], undefined, [2, 2]],
    ['a future start counts nothing', ['2026-01..2026-06'], undefined, [0, 0]],
    ['overlapping jobs are united', ['2020-01..2020-12', '2020-07..2021-06'], undefined, [18, 18]],
    ['years alone leave an interval', ['2017..2019'], undefined, [14, 36]],
    ['one year alone is at least a month', ['2019..2019'], undefined, [1, 12]],
    ['two rough years that overlap may share that month', ['2019..2019', '2019..2019'], undefined, [1, 12]],
    ['two rough years apart do not', ['2017..2017', '2019..2019'], undefined, [2, 24]],
    ['a rough year inside sure months adds none', ['2018-01..2020-12', '2019..2019'], undefined, [36, 36]],
    ['a window cuts what is before it', ['2018-01..2021-12'], 6, [24, 25]],
    ['the month that is cut in two may count', ['2019-01..2019-12'], 6, [0, 1]],
    ['a window never holds more than its months', ['2010-01..heden'], 6, [72, 72]],
    ['a rough year across the start of the window is not sure', ['2018..2020'], 6, [1, 13]],
    ['no period is no evidence of months', [''], undefined, [0, 1]],
    ['an end before the start tells nothing', ['2020-01..2019-01'], undefined, [0, 1]],
  ] as const)('%s', ([, periods, years, expected]) => {
    expect(months(periods, years)).toEqual(expected);
  });

  test('an end that is not known may be any month from the start to the closing month', () => {
    const start = { earliest: '2020-02', latest: '2020-02' };
    const broken = job('Coach', '', { period: { start, end: 'unknown', quote: quote('februari 2020 –') } });
    const { months, evidence } = experienceOf([{ job: broken, certainty: 'sure' }], CLOSING, 6);
    expect(months).toEqual([1, 71]);
    expect(evidence.map(({ because }) => because)).toEqual([
      '2020-02 t/m een onbekende maand, uiterlijk 2025-12 = 1 tot 71 maanden, waarvan 1 tot 71 in de laatste 6 jaar.',
    ]);
  });

  test('what may count widens the upper end only', () => {
    const counted = [sure('2020-01..2020-12'), maybe('2021-01..2021-12')];
    expect(experienceOf(counted, CLOSING).months).toEqual([12, 24]);
  });

  test('each job is shown with its arithmetic and its quote', () => {
    const { evidence } = experienceOf([sure('2018-03..2024-02'), maybe('2017..2019'), sure('')], CLOSING, 6);
    expect(evidence).toEqual([
      {
        because: '2018-03 t/m 2024-02 = 72 maanden, waarvan 50 tot 51 in de laatste 6 jaar.',
        quote: { text: 'Coach … 2018-03..2024-02', page: 1 },
      },
      {
        because:
          '2017 t/m 2019 = 14 tot 36 maanden, waarvan 0 tot 1 in de laatste 6 jaar. Niet zeker: het is een stage.',
        quote: { text: 'Coach … 2017..2019', page: 1 },
      },
      {
        because: 'Zonder begin- en einddatum: hieruit volgt geen aantal maanden.',
        quote: { text: 'Coach', page: 1 },
      },
    ]);
  });

  const period = fc
    .tuple(fc.integer({ min: 2008 * 12, max: 2026 * 12 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => `${monthOf(from)}..${monthOf(from + length)}`);

  test('the interval never turns around, and another job never takes months away', () => {
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 6 }),
        period,
        fc.option(fc.integer({ min: 1, max: 10 })),
        (all, one, years) => {
          const [min, max] = months(all, years ?? undefined);
          const [moreMin, moreMax] = months([...all, one], years ?? undefined);
          expect(min).toBeLessThanOrEqual(max);
          expect(moreMin).toBeGreaterThanOrEqual(min);
          expect(moreMax).toBeGreaterThanOrEqual(max);
        },
      ),
    );
  });

  test('the order of the jobs changes nothing', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), (all) => {
        expect(months(all.toReversed(), 6)).toEqual(months(all, 6));
      }),
    );
  });

  test('a job of which only the length is told may have been that long, whenever it was', () => {
    const lasted = job('Coach', '', { duration: { min: 30, max: 42, quote: quote('ca. 3 jaar') } });
    const { months, evidence } = experienceOf([{ job: lasted, certainty: 'sure' }], '2025-12', 2);
    expect([months, evidence[0]?.because]).toEqual([
      [0, 24],
      'Zonder begin- en einddatum: hoogstens 42 maanden, en niet zeker is wanneer.',
    ]);
  });
});
