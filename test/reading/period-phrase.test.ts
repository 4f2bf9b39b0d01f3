import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../shared/reading/period-phrase.ts';

/** `2019-09` is one month, `2019` the whole year, `2018-03..2018-06` a part of it. */
const short = (text: string): readonly string[] =>
  findPeriods(text).map((found) => {
    const words = text.slice(found.from, found.to);
    if (!('start' in found)) return `${found.form}: ${words}`;
    const months = ({ earliest, latest }: { earliest: string; latest: string }): string =>
      earliest === latest ? earliest : `${earliest}..${latest}`;
    return `${found.form}${found.doubtful ? '?' : ''}: ${months(found.start)} - ${typeof found.end === 'string' ? found.end : months(found.end)}`;
  });

describe('a range', () => {
  test.for([
    ['sept. 2019 – heden', '2019-09 - present'],
    ['09/2019 - nu', '2019-09 - present'],
    ['2017-2019', '2017-01..2017-12 - 2019-01..2019-12'],
    ['01-03-2018 t/m 31-12-2020', '2018-03 - 2020-12'],
    ["jan '19 – dec '20", '2019-01 - 2020-12'],
    ['jan ’19 – dec ’20', '2019-01 - 2020-12'],
    ['van mei 2016 tot en met juni 2019', '2016-05 - 2019-06'],
    ['2019/09 – 2021/08', '2019-09 - 2021-08'],
    ['mrt 2020 tot heden', '2020-03 - present'],
    ['2015 – present', '2015-01..2015-12 - present'],
    ['jan – dec 2019', '2019-01 - 2019-12'],
    ['1 mei t/m 30 juni 2019', '2019-05 - 2019-06'],
    ['maart 2019 tot 1 juni 2020', '2019-03 - 2020-05'],
    ['maart 2019 t/m 1 juni 2020', '2019-03 - 2020-06'],
    ['2009 (juli t/m december)', '2009-07 - 2009-12'],
    ['2009: jan – mrt', '2009-01 - 2009-03'],
    ['2018/2019', '2018-01..2018-12 - 2019-01..2019-12'],
    ['2018-19', '2018-01..2018-12 - 2019-01..2019-12'],
    ['sept-19 - okt-20', '2019-09 - 2020-10'],
    ['09/19 - 12/20', '2019-09 - 2020-12'],
    ['’98 – ’02', '1998-01..1998-12 - 2002-01..2002-12'],
    ['01.03.2018 – 31.12.2020', '2018-03 - 2020-12'],
    ['2018-03-01 tot en met 2020-12-31', '2018-03 - 2020-12'],
    ['begin 2019 - eind 2020', '2019-01..2019-04 - 2020-09..2020-12'],
    ['voorjaar 2018 – najaar 2019', '2018-03..2018-06 - 2019-09..2019-12'],
    ['2020 Q3 – 2021 Q1', '2020-07..2020-09 - 2021-01..2021-03'],
    ['van 2018 tot en met heden', '2018-01..2018-12 - present'],
    ['2019 tot op heden', '2019-01..2019-12 - present'],
    ['June 2019 until August 2021', '2019-06 - 2021-08'],
    ['01/2015–02/2018', '2015-01 - 2018-02'],
    ['heden – maart 2019', '2019-03 - present'],
    ['03-2012 / 12-2018', '2012-03 - 2018-12'],
    ['Doorstroomcoach (2019–heden)', '2019-01..2019-12 - present'],
    ["sept. '19 t/m heden", '2019-09 - present'],
    ['09-2019/12-2021', '2019-09 - 2021-12'],
    ['2019/09–2021/08', '2019-09 - 2021-08'],
    ['2019-09-01/2021-08-31', '2019-09 - 2021-08'],
    ['van 1 mei 2016 tot 1 juli 2019', '2016-05 - 2019-06'],
    ['(2017-2019)', '2017-01..2017-12 - 2019-01..2019-12'],
    ['2017 tot 2019', '2017-01..2017-12 - 2019-01..2019-12'],
    ["2017 - '19", '2017-01..2017-12 - 2019-01..2019-12'],
    ["'17-'19", '2017-01..2017-12 - 2019-01..2019-12'],
    ['mrt/2018 – jun/2019', '2018-03 - 2019-06'],
    ['maart–september 2021', '2021-03 - 2021-09'],
    ['van maart tot juni 2019', '2019-03 - 2019-06'],
    ['1e kwartaal 2020 – 3e kwartaal 2021', '2020-01..2020-03 - 2021-07..2021-09'],
    ['Q3 2020 – heden', '2020-07..2020-09 - present'],
    ['Q1 – Q3 2020', '2020-01..2020-03 - 2020-07..2020-09'],
    ['voorjaar – najaar 2019', '2019-03..2019-06 - 2019-09..2019-12'],
    ['begin 2019 – medio 2021', '2019-01..2019-04 - 2021-05..2021-08'],
    ['eind 2018 tot begin 2020', '2018-09..2018-12 - 2020-01..2020-04'],
    ['eind van 2018 tot begin van 2020', '2018-09..2018-12 - 2020-01..2020-04'],
    ['begin mei 2019 – half juni 2020', '2019-05 - 2020-06'],
    ['schooljaar 2018/2019', '2018-08..2018-09 - 2019-06..2019-07'],
    ['schooljaar 2018/2019 t/m 2020/2021', '2018-08..2018-09 - 2021-06..2021-07'],
    ['seizoen 2019-2020', '2019-08..2019-09 - 2020-06..2020-07'],
    ['2010-heden', '2010-01..2010-12 - present'],
    ['2015 -> nu', '2015-01..2015-12 - present'],
    ['2015 => nu', '2015-01..2015-12 - present'],
    ['2019 – momenteel', '2019-01..2019-12 - present'],
    ['2019 - huidige functie', '2019-01..2019-12 - present'],
    ['augustus 2012 tot augustus 2014', '2012-08 - 2014-08'],
    ['maandag 1 mei 2019 t/m vrijdag 3 juni 2020', '2019-05 - 2020-06'],
    ['SEPT 2019 - HEDEN', '2019-09 - present'],
    ['mei2018 - juni2019', '2018-05 - 2019-06'],
    ['2018 – maart 2020', '2018-01..2018-12 - 2020-03'],
    ['mei/juni 2019 – heden', '2019-05..2019-06 - present'],
    ['May 5, 2019 - June 2020', '2019-05 - 2020-06'],
    ['mid 2019 - early 2021', '2019-05..2019-08 - 2021-01..2021-04'],
    ['tussen 2018 en 2020', '2018-01..2018-12 - 2020-01..2020-12'],
    ['2018 … 2020', '2018-01..2018-12 - 2020-01..2020-12'],
    ['2019 mei – 2020 juni', '2019-05 - 2020-06'],
  ] as const)('%s', ([text, expected]) => {
    expect(short(text)).toEqual([`range: ${expected}`]);
    expect(findPeriods(`Coach, Gemeente Rijn, ${text}`)).toHaveLength(1);
  });
});

describe('a start or a date without an end', () => {
  test.for([
    ['sinds maart 2021', 'since: 2021-03 - present'],
    ['vanaf 2018', 'since: 2018-01..2018-12 - present'],
    ['2021 –', 'open: 2021-01..2021-12 - unknown'],
    ['februari 2019 – september', 'open: 2019-02 - unknown'],
    ['feb. 2019 t/m 1 sept., Gemeente Rijn', 'open: 2019-02 - unknown'],
    ['voorjaar 2018', 'single: 2018-03..2018-06 - 2018-03..2018-06'],
    ['Q3 2020', 'single: 2020-07..2020-09 - 2020-07..2020-09'],
    ['3e kwartaal 2020', 'single: 2020-07..2020-09 - 2020-07..2020-09'],
    ['12-2019', 'single: 2019-12 - 2019-12'],
    ['tot 1 juni 2020', 'until: tot 1 juni 2020'],
    ['per 1 april 2020', 'since: 2020-04 - present'],
    ['vanaf februari 2020 (lopend)', 'since: 2020-02 - present'],
    ['huidige functie sinds maart 2019', 'since: 2019-03 - present'],
    ['zomer 2019', 'single: 2019-06..2019-09 - 2019-06..2019-09'],
    ['1998', 'single: 1998-01..1998-12 - 1998-01..1998-12'],
  ] as const)('%s', ([text, expected]) => {
    expect(short(text)).toEqual([expected]);
  });
});

describe('a slip of the pen is seen through as far as it goes', () => {
  test.for([
    ['mei 20199 – heden', 'range?: 2019-01..2019-12 - present'],
    ['2091', 'single?: 2019-01..2019-12 - 2019-01..2019-12'],
    ['maart 2018 – juni 2091', 'range?: 2018-03 - 2019-01..2019-12'],
    ['maart 2019 – juni 20211', 'range?: 2019-03 - 2021-01..2021-12'],
    ['juni 2021 – maart 2019', 'range?: 2019-03..2021-06 - 2019-03..2021-06'],
    ['2020 - 2017', 'range?: 2017-01..2020-12 - 2017-01..2020-12'],
    ['13-2019', 'single?: 2019-01..2019-12 - 2019-01..2019-12'],
    ['19-2018', 'single?: 2018-01..2018-12 - 2018-01..2018-12'],
    ['32-12-2019', 'single?: 2019-01..2019-12 - 2019-01..2019-12'],
    ['mei 20I9 - juni 2021', 'range?: 2019-01..2019-12 - 2021-06'],
    ['2O19 - 2021', 'range?: 2019-01..2019-12 - 2021-01..2021-12'],
    ['2 019 - 2021', 'range?: 2019-01..2019-12 - 2021-01..2021-12'],
    ['mei 2 019 – heden', 'range?: 2019-01..2019-12 - present'],
    ['mei 219 - heden', 'range?: 2019-01..2019-12 - present'],
    ['2109 - 2021', 'range?: 2019-01..2019-12 - 2021-01..2021-12'],
    ['maart 2019 – juni 20199', 'range?: 2019-03 - 2019-03..2019-12'],
  ] as const)('%s', ([text, expected]) => {
    expect(short(text)).toEqual([expected]);
  });
});

describe('a date that nothing explains', () => {
  test.for([
    ['maart 2000 – juni 2088', 'maart 2000 – juni 2088'],
    ['mei 201 – heden', 'mei 201 – heden'],
    ['mei 20199 – juni 2091', 'mei 20199 – juni 2091'],
    ['2020 – 1917', '2020 – 1917'],
  ] as const)('%s', ([text, words]) => {
    expect(short(text)).toEqual([`unlikely: ${words}`]);
  });
});

test.for([
  '2 jaar en 4 maanden',
  '06-20192021',
  '€ 2019',
  'ref. 2019-03',
  '25752',
  '010-4567890',
  '84,50',
  'N2019',
  'mei',
  '24-28 uur',
])('there is no period in %s', (text) => {
  expect(short(text)).toEqual([]);
});

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT = 'jan feb mrt apr mei jun jul aug sept okt nov dec'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

const month = fc.record({ year: fc.integer({ min: 1970, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) });
type Month = { readonly year: number; readonly month: number };
const WAYS: readonly ((month: Month) => string)[] = [
  ({ year, month }) => `${MONTHS[month - 1]} ${year}`,
  ({ year, month }) => `${SHORT[month - 1]}. ${year}`,
  ({ year, month }) => `${SHORT[month - 1]} '${two(year % 100)}`,
  ({ year, month }) => `${two(month)}/${year}`,
  ({ year, month }) => `${month}-${year}`,
  ({ year, month }) => `${two(month)}.${year}`,
  ({ year, month }) => `${year}/${two(month)}`,
  ({ year, month }) => `${year}-${two(month)}`,
  ({ year, month }) => `15-${two(month)}-${year}`,
  ({ year, month }) => `15 ${MONTHS[month - 1]} ${year}`,
];
const JOINS = [' - ', ' – ', ' t/m ', ' tot en met ', ' — ', '–', ' tot '];

test('every way to write a range of months gives the same months', () => {
  return fc.assert(
    fc.property(
      month,
      month,
      fc.constantFrom(...WAYS),
      fc.constantFrom(...JOINS),
      fc.boolean(),
      (a, b, way, join, upper) => {
        const [first, last] = a.year * 12 + a.month <= b.year * 12 + b.month ? [a, b] : [b, a];
        const text = way(first) + join + way(last);
        const found = findPeriods(upper ? text.toUpperCase() : text);
        const iso = ({ year, month }: Month): string => `${year}-${two(month)}`;
        expect(found).toMatchObject([
          {
            form: 'range',
            from: 0,
            to: text.length,
            start: { earliest: iso(first), latest: iso(first) },
            end: { earliest: iso(last), latest: iso(last) },
          },
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the text, what is found lies in it, in order, and no end comes before its start', () => {
  const pieces = fc.constantFrom(
    '2019',
    ' ',
    '-',
    'mei',
    "'20",
    't/m',
    'heden',
    '1',
    '/',
    '.',
    'tot',
    'Q3',
    'sinds',
    '20199',
    'a',
    '(',
    '€',
  );
  return fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let from = 0;
      for (const found of findPeriods(text)) {
        expect(found.from).toBeGreaterThanOrEqual(from);
        expect(found.to).toBeGreaterThan(found.from);
        expect(found.to).toBeLessThanOrEqual(text.length);
        if ('start' in found && typeof found.end !== 'string')
          expect(found.end.latest >= found.start.earliest).toBe(true);
        from = found.to;
      }
    }),
    { numRuns: 1000 },
  );
});

test('whatever the text, dates are looked for without an error and within bounds', () => {
  return fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      for (const found of findPeriods(text)) {
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('a slip in one year leaves an interval of at most three years that holds what was meant, or nothing', () => {
  const digit = fc.integer({ min: 0, max: 3 });
  return fc.assert(
    fc.property(month, digit, fc.boolean(), ({ year, month: number }, at, doubled) => {
      const text = String(year);
      const next = text[at + 1] ?? text[at];
      const slip = doubled
        ? text.slice(0, at + 1) + text.slice(at)
        : `${text.slice(0, at)}${next}${at < 3 ? text[at] : ''}${text.slice(at + 2)}`;
      const [found] = findPeriods(`${MONTHS[number - 1]} ${slip} – heden`);
      if (found?.form !== 'range' || !found.doubtful) return;
      const years = Number(found.start.latest.slice(0, 4)) - Number(found.start.earliest.slice(0, 4));
      expect(years).toBeLessThan(3);
      expect(found.start.earliest <= `${year}-12` && found.start.latest >= `${year}-01`).toBe(true);
    }),
    { numRuns: 300 },
  );
});
