import { expect, test } from 'vitest';
import type { Row } from '../../shared/reading/row.ts';
import { joinWrapped } from '../../shared/reading/wrapped-cell.ts';

const rows = (...texts: readonly string[]): readonly Row[] =>
  texts.map(
    (text, index): Row => ({
      text,
      cells: [text],
      page: 1,
      x: 50,
      right: 50 + 5 * text.length,
      y: 100 + 12 * index,
      size: 10,
      bold: false,
      bullet: false,
      index: index + 1,
    }),
  );

const noSchool = (row: Row): boolean => !row.text.startsWith('Hogeschool');
const always = (_row: Row): boolean => true;
const notAtAll = (_row: Row): boolean => false;

test('words for which there was no room are joined to those over them', () => {
  const joined = joinWrapped(rows('HBO Sociaal Juridische', 'Dienstverlening', 'Hogeschool Diep'), noSchool);
  expect(joined.map(({ text }) => text)).toEqual(['HBO Sociaal Juridische Dienstverlening', 'Hogeschool Diep']);
});

test.for([
  ['there was room', rows('HBO Rechten', 'Utrecht', 'Hogeschool van Diep en omstreken'), always],
  ['it may not be so', rows('HBO Sociaal Juridische', 'Dienstverlening'), notAtAll],
  ['the format knows no places', rows('HBO SJD', 'Dienst').map((row): Row => ({ ...row, right: 0 })), always],
  [
    'they stand apart',
    rows('HBO Sociaal Juridische', 'Dienst').map((row, at): Row => ({ ...row, y: 100 * at })),
    always,
  ],
  ['a sentence ends', rows('HBO Sociaal Juridische.', 'Dienstverlening'), always],
] as const)('rows are not joined where %s', ([, given, mayJoin]) => {
  expect(joinWrapped(given, mayJoin)).toEqual(given);
});
