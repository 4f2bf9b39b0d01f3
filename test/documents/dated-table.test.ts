import { expect, test } from 'vitest';
import { datedTable } from '../../shared/documents/dated-table.ts';
import type { Segment } from '../../shared/documents/segment.ts';

const at = (text: string, left: number, y: number): Segment => ({
  text,
  left,
  right: left + 5 * text.length,
  y,
  size: 10,
  bold: false,
  turn: 0,
});

const ROWS = [0, 1, 2, 3].map((row) => 100 + 60 * row);
const left = ROWS.flatMap((y, row) => [
  at(`${2010 + row} – ${2011 + row}`, 50, y),
  at('Organisatie', 130, y),
  at('Plaats', 130, y + 14),
]);
const right = ROWS.flatMap((y) => [at('Functie', 280, y), at('Taak', 290, y + 15), at('Nog een taak', 290, y + 28)]);

const texts = (blocks: readonly (readonly Segment[])[]): readonly string[] =>
  blocks.map((block) => block.map(({ text }) => text).join(' / '));

test('a table with dates is read row by row: its first line, the rest on the left, the rest on the right', () => {
  const table = datedTable(left, right);
  expect(texts(table?.rows ?? []).slice(0, 6)).toEqual([
    '2010 – 2011 / Organisatie / Functie',
    'Plaats',
    'Taak / Nog een taak',
    '2011 – 2012 / Organisatie / Functie',
    'Plaats',
    'Taak / Nog een taak',
  ]);
});

test('nothing of the two columns is lost, above and below the table too', () => {
  const [above, below] = [at('Opleiding', 50, 40), at('Talen', 50, 420)];
  const table = datedTable([above, ...left, below], right);
  expect(table?.above).toEqual([above]);
  expect(table?.below).toEqual([below]);
  expect([...(table?.rows ?? []).flat()].length).toBe(left.length + right.length);
});

test('a column beside the text, without dates, is no table', () => {
  const labels = ROWS.map((y) => at('Vaardigheid', 50, y));
  expect(datedTable(labels, right)).toBeUndefined();
});

test('three rows are too few to tell', () => {
  expect(datedTable(left.slice(0, 9), right.slice(0, 9))).toBeUndefined();
});
