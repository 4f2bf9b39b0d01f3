import { expect, test } from 'vitest';
import type { DocumentText, Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';

const document = (texts: readonly string[], cells = false): DocumentText => ({
  pages: { count: 1, exact: true },
  warnings: [],
  lines: texts.map((text, index): Line => {
    const parts = text.split('\t');
    return {
      text,
      page: 1 + Math.floor(index / 60),
      x: 50,
      y: index * 12,
      width: 400,
      size: 10,
      bold: index % 7 === 0,
      ...(cells ? { cells: parts } : {}),
    };
  }),
});

const many = (count: number, text: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => text.replaceAll('#', String(index)));

/** Each of these took a naive reader minutes, or its memory. */
const HOSTILE: readonly (readonly [string, DocumentText])[] = [
  ['a hundred thousand lines', document(['Werkervaring', ...many(100_000, 'Adviseur bij Gemeente #, 2019 – heden')])],
  ['a hundred thousand headings', document(many(100_000, 'Werkervaring'))],
  ['a hundred thousand diplomas', document(['Opleiding', ...many(100_000, '2008 – 2012 HBO Rechten #, Hogeschool X')])],
  [
    'a hundred thousand referees',
    document(['Referenties', ...many(100_000, 'dhr. P. Jansen, teamleider, 06-1234567#')]),
  ],
  ['a line of a million letters', document(['Werkervaring', 'a'.repeat(1_000_000)])],
  ['a line of a million spaces', document(['Werkervaring', `2019 –${' '.repeat(1_000_000)}heden`])],
  ['a line of dates', document(['Werkervaring', '2019 – 2020 '.repeat(80_000)])],
  ['a line of dashes', document(['Werkervaring', '-'.repeat(500_000), '– '.repeat(200_000)])],
  ['a line of brackets', document(['Werkervaring', '('.repeat(300_000), '( '.repeat(200_000)])],
  ['a line of full stops', document(['Referenties', 'A.'.repeat(300_000), 'van '.repeat(200_000)])],
  ['a line of digits', document(['Werkervaring', '1'.repeat(500_000), '1 '.repeat(300_000), '12/'.repeat(200_000)])],
  ['a line of commas', document(['Opleiding', 'hbo, '.repeat(200_000), ','.repeat(300_000)])],
  [
    'a line of separators',
    document(['Beschikbaar', 'excl. '.repeat(100_000), '€ 1'.repeat(100_000), 'negeer '.repeat(100_000)]),
  ],
  [
    'a row of a hundred thousand cells',
    document(['Werkervaring', '2019\t'.repeat(100_000), 'Functie\t'.repeat(100_000)], true),
  ],
  ['one character per line', document(many(50_000, 'x'))],
  ['lines that begin a date and never end it', document(['Werkervaring', ...many(20_000, 'maart 2014 tot en')])],
  ['signs only', document(many(20_000, '•'))],
];

test.for(HOSTILE)('%s is read within bounds', ([, hostile]) => {
  const { facts, warnings } = readFacts(hostile);
  expect(facts.jobs.length).toBeLessThanOrEqual(100);
  expect(facts.education.length).toBeLessThanOrEqual(50);
  expect(facts.references.named.length).toBeLessThanOrEqual(30);
  expect(Math.max(0, ...facts.jobs.map(({ description }) => description.length))).toBeLessThanOrEqual(80);
  expect(warnings.length).toBeLessThanOrEqual(100);
});
