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
    return `${found.form}: ${months(found.start)} - ${typeof found.end === 'string' ? found.end : months(found.end)}`;
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
  ] as const)('%s', ([text, expected]) => {
    expect(short(text)).toEqual([`range: ${expected}`]);
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
  ] as const)('%s', ([text, expected]) => {
    expect(short(text)).toEqual([expected]);
  });
});

describe('a date that cannot be true', () => {
  test.for([
    ['mei 20199 – heden', 'mei 20199 – heden'],
    ['2091', '2091'],
    ['2020 - 2017', '2020 - 2017'],
    ['maart 2019 – juni 20211', 'maart 2019 – juni 20211'],
    ['13-2019', '13-2019'],
    ['32-12-2019', '32-12-2019'],
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
