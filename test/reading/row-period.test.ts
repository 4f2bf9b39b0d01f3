import { describe, expect, test } from 'vitest';
import type { Period } from '../../shared/domain/reading.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const months = (range: Period['end']): string => (typeof range === 'string' ? range : range.latest);

/** Each job as `employer | first month | last month`, and the words of the warnings. */
const jobs = (lines: string): readonly string[] => {
  const { facts, warnings } = readFacts(cv(`# Werkervaring\n${lines}`));
  return [
    ...facts.jobs.map(
      ({ employer, period }) =>
        `${employer?.text} | ${period?.start.earliest} | ${period === undefined ? undefined : months(period.end)}`,
    ),
    ...warnings.map(({ kind, quote }) => `${kind}: ${quote?.text}`),
  ];
};

describe('a period that breaks off', () => {
  test.for([
    ['before its year', 'Coach | februari 2019 – september\nGemeente Rijn | 2025', '2019-02 | 2025-09'],
    ['behind its dash', 'Coach | februari 2019 –\nGemeente Rijn | september 2025', '2019-02 | 2025-09'],
    ['before today', 'Coach | februari 2019 –\nGemeente Rijn | heden', '2019-02 | present'],
    ['before its year, in front', 'februari 2019 – september | Coach\n2025 | Gemeente Rijn', '2019-02 | 2025-09'],
    ['above a length', 'Coach | februari 2019 – sept.\nGemeente Rijn | 2025 (6 jaar)', '2019-02 | 2025-09'],
  ] as const)('goes on under it: %s', ([, lines, period]) => {
    expect(jobs(`${lines}\n- Begeleiden`)).toEqual([`Gemeente Rijn | ${period}`]);
  });

  test.for([
    ['a month without a year', 'februari 2019 – september'],
    ['a dash', 'februari 2019 –'],
  ] as const)('and goes on nowhere has an unknown end, and is reported: %s', ([, words]) => {
    expect(jobs(`Coach, Gemeente Rijn | ${words}\n- Begeleiden`)).toEqual([
      'Gemeente Rijn | 2019-02 | unknown',
      `unlikely-date: ${words}`,
    ]);
  });

  test('takes no end from the period of the next job', () => {
    expect(jobs('Coach, Gemeente Rijn | 2019 –\nAdviseur, Gemeente Maas | 2019 – 2021')).toEqual([
      'Gemeente Rijn | 2019-01 | unknown',
      'Gemeente Maas | 2019-01 | 2021-12',
      'unlikely-date: 2019 –',
    ]);
  });
});
