import { describe, expect, test } from 'vitest';
import type { Job } from '../../../shared/domain/reading.ts';
import { Rule } from '../../../shared/domain/rule.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, job, offer, quote, tender } from '../builders.ts';

const judge = (rule: Record<string, unknown>, ...jobs: readonly Job[]) =>
  judgeRule(Rule.parse(rule), { tender: tender(), offer: offer(), facts: facts({ jobs }) });
const outcome = (rule: Record<string, unknown>, ...jobs: readonly Job[]) => judge(rule, ...jobs).outcome;

const other = job('Boekhouder', '2010-01..2012-12');
const about = (text: string, period: string, more: Partial<Job> = {}) =>
  job('Medewerker', period, { description: [quote(text)], ...more });

describe('role-experience', () => {
  const rule = { kind: 'role-experience', role: 'gis', minMonths: 24, windowYears: 6 };

  test.for([
    ['enough months in the window', [job('GIS-specialist', '2020-01..2021-12')], 'met'],
    ['a month too few', [job('GIS-specialist', '2020-01..2021-11')], 'not-met'],
    ['the month that is cut in two decides', [job('GIS-specialist', '2019-12..2021-11')], 'unclear'],
    ['before the window', [job('GIS-specialist', '2015-01..2019-11')], 'not-met'],
    [
      'two jobs at the same time',
      [job('GIS-specialist', '2020-01..2020-12'), job('GIS-adviseur', '2020-01..2020-12')],
      'not-met',
    ],
    ['years alone', [job('GIS-specialist', '2020..2021')], 'unclear'],
    ['a title to consider', [job('Geodata-adviseur', '2020-01..2021-12')], 'unclear'],
    [
      'a title to consider that is not needed',
      [job('GIS-specialist', '2020-01..2021-12'), job('Geodata-adviseur', '2022-01..heden')],
      'met',
    ],
    ['another role', [job('Teamleider GIS-specialisten', '2020-01..heden')], 'not-met'],
    ['voluntary work', [job('GIS-specialist', '2020-01..heden', { kind: 'volunteer' })], 'not-met'],
    [
      'an internship that the tender lists',
      [job('GIS-specialist', '2020-01..heden', { kind: 'internship' })],
      'unclear',
    ],
    ['a claim in a description', [about('Ruim 8 jaar ervaring als GIS-specialist', '2015-01..heden')], 'not-met'],
    ['no period', [job('GIS-specialist', '')], 'not-met'],
    [
      'a job without a title that opens with the role',
      [{ kind: 'work', description: [quote('GIS-specialist')], period: job('', '2020-01..heden').period }],
      'unclear',
    ],
  ] as const)('%s', ([, jobs, expected]) => {
    expect(outcome(rule, other, ...(jobs as readonly Job[]))).toBe(expected);
  });

  test('the answer tells what was found, what is asked, and each job with its quote', () => {
    expect(judge(rule, other, job('Senior GIS-specialist', '2018-03..2024-02'))).toEqual({
      outcome: 'met',
      evidence: [
        {
          because:
            'Werkervaring als GIS-specialist in de laatste 6 jaar (2020-01 t/m 2025-12): 50 tot 51 maanden; 2019-12 valt maar half binnen de termijn en geldt als onzeker; gevraagd: minstens 24 maanden.',
        },
        {
          because: '2018-03 t/m 2024-02 = 72 maanden, waarvan 50 tot 51 in de laatste 6 jaar.',
          quote: { text: 'Senior GIS-specialist … 2018-03..2024-02', page: 1 },
        },
      ],
    });
    expect(judge(rule, other).evidence).toEqual([
      {
        because:
          'Geen werkervaring als GIS-specialist gevonden in de laatste 6 jaar (2020-01 t/m 2025-12); gevraagd: minstens 24 maanden.',
      },
    ]);
  });

  test('overlap and the month that is cut in two are told only where they make a difference', () => {
    const first = (...jobs: readonly Job[]) => judge(rule, ...jobs).evidence[0].because;
    expect(first(job('GIS-specialist', '2021-01..2021-12'), job('GIS-adviseur', '2023..2023'))).toBe(
      'Werkervaring als GIS-specialist in de laatste 6 jaar (2020-01 t/m 2025-12): 13 tot 24 maanden; gevraagd: minstens 24 maanden.',
    );
    expect(first(job('GIS-specialist', '2021-01..2021-12'), job('GIS-adviseur', '2021-06..2022-05'))).toBe(
      'Werkervaring als GIS-specialist in de laatste 6 jaar (2020-01 t/m 2025-12): 17 maanden; overlappende perioden tellen één keer; gevraagd: minstens 24 maanden.',
    );
  });

  test('a CV in which no job was found says nothing against the candidate', () => {
    expect(outcome(rule)).toBe('unclear');
  });
});

describe('topic-experience', () => {
  const any = { kind: 'topic-experience', topics: ['water', 'bgt'], minMonths: 12 };
  const all = { kind: 'topic-experience', topics: ['water', 'bgt'], need: 'all' };

  test.for([
    [
      'any: both together make the months',
      any,
      [about('Dijkbeheer', '2020-01..2020-06'), about('BGT', '2020-07..2020-12')],
      'met',
    ],
    ['any: a month too few', any, [about('BGT', '2020-01..2020-11')], 'not-met'],
    ['any: denied', any, [about('Geen ervaring met BGT', '2020-01..heden')], 'not-met'],
    ['any: voluntary work', any, [about('BGT', '2020-01..heden', { kind: 'volunteer' })], 'unclear'],
    ['all: each shown', all, [about('Dijkbeheer en BGT', '2020-01..2020-01')], 'met'],
    ['all: one missing', all, [about('Dijkbeheer', '2020-01..heden')], 'not-met'],
    ['all: one in a job without a period', all, [about('Dijkbeheer', '2020-01..heden'), about('BGT', '')], 'unclear'],
    [
      'all: the title shows one',
      all,
      [job('Adviseur waterbeheer', '2020-01..heden', { description: [quote('BGT')] })],
      'met',
    ],
  ] as const)('%s', ([, rule, jobs, expected]) => {
    expect(outcome(rule, other, ...jobs)).toBe(expected);
  });

  test('with "all" the first sentence says which are shown and which are not', () => {
    expect(judge(all, other, about('Dijkbeheer', '2020-01..heden')).evidence[0]).toEqual({
      because: 'Gevraagd is werkervaring met elk van deze onderwerpen; aangetoond: waterbeheer; niet aangetoond: BGT.',
    });
  });
});

describe('system-experience', () => {
  const rule = { kind: 'system-experience', system: 'qgis', windowYears: 5 };
  const placeless = { employer: undefined } as unknown as Partial<Job>;

  test.for([
    ['used in a job in the window', rule, [about('Kaarten in QGIS', '2021-01..2021-01')], 'met'],
    ['used before the window', rule, [about('Kaarten in QGIS', '2015-01..2019-12')], 'not-met'],
    ['used in the month that is cut in two', rule, [about('Kaarten in QGIS', '2015-01..2020-12')], 'unclear'],
    ['no place', rule, [about('Kaarten in QGIS', '2021-01..heden', placeless)], 'not-met'],
    [
      'no place, but none is asked',
      { ...rule, placeNamed: false },
      [about('Kaarten in QGIS', '2021-01..heden', placeless)],
      'met',
    ],
    ['an internship', rule, [about('Kaarten in QGIS', '2021-01..heden', { kind: 'internship' })], 'unclear'],
    ['not used', rule, [about('Kaarten in ArcGIS', '2021-01..heden')], 'not-met'],
  ] as const)('%s', ([, asked, jobs, expected]) => {
    expect(outcome(asked, other, ...jobs)).toBe(expected);
  });

  test('the answer names the place, and shows what does not count for want of one', () => {
    const used = about('Kaarten in QGIS', '2021-01..2021-12');
    expect(judge(rule, used, about('Quantum GIS', '2022-01..heden', placeless)).evidence).toEqual([
      {
        because:
          'Werkervaring met QGIS in de laatste 5 jaar (2021-01 t/m 2025-12): 12 maanden; gevraagd: enige werkervaring. Genoemd bij: Gemeente Zandwijk.',
      },
      {
        because: '2021-01 t/m 2021-12 = 12 maanden, waarvan 12 in de laatste 5 jaar.',
        quote: quote('Kaarten in QGIS'),
      },
      { because: 'Telt niet mee: het cv noemt niet bij welke organisatie dit was.', quote: quote('Quantum GIS') },
    ]);
  });
});
