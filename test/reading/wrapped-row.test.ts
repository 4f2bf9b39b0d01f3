import { expect, test } from 'vitest';
import type { Row } from '../../shared/reading/row.ts';
import { withWholeRows } from '../../shared/reading/wrapped-row.ts';

let index = 0;
const row = (x: number, y: number, ...cells: readonly string[]): Row => {
  index += 1;
  const text = cells.join(' ');
  return { text, cells, page: 1, x, right: x + 5 * text.length, y, size: 10, bold: false, bullet: false, index };
};

const cellsOf = (...rows: readonly Row[]): readonly (readonly string[])[] =>
  withWholeRows(rows).map(({ cells }) => cells);

test('a cell with more lines than the one behind it is one cell, and so are the lines of that one', () => {
  expect(
    cellsOf(
      row(50, 100, '2012 – 2013 Civiele techniek, Hanzehogeschool'),
      row(125, 114, 'Groningen'),
      row(355, 100, 'associate degree, gestopt zonder'),
      row(355, 114, 'diploma'),
      row(50, 140, '1995 – 1997 Straatmaken'),
    ),
  ).toEqual([
    ['2012 – 2013 Civiele techniek, Hanzehogeschool Groningen', 'associate degree, gestopt zonder diploma'],
    ['1995 – 1997 Straatmaken'],
  ]);
});

test('an institute below a name is a cell of its own', () => {
  expect(
    cellsOf(row(50, 100, '2009 – 2012', 'Sociaal werk, niveau 4'), row(206, 114, 'ROC Oost'), row(445, 100, 'diploma')),
  ).toEqual([['2009 – 2012', 'Sociaal werk, niveau 4', 'ROC Oost', 'diploma']]);
});

test.for([
  [
    'cards beside each other',
    [row(50, 100, 'Vormgeving'), row(50, 114, 'ROC Oost 2015 – 2019'), row(306, 100, 'Havo')],
  ],
  ['cards that begin with a year', [row(50, 100, '2012–2014'), row(50, 114, 'MSc Water'), row(306, 100, '2008–2012')]],
  [
    'a list without columns',
    [row(50, 100, '2012 – 2014 Rechten'), row(50, 114, 'Universiteit Oost'), row(50, 130, 'Havo')],
  ],
] as const)('%s stay as they are', ([, rows]) => {
  expect(withWholeRows(rows)).toEqual(rows);
});
