import { expect, test } from 'vitest';
import type { Segment } from '../../shared/documents/segment.ts';
import { titledTable } from '../../shared/documents/titled-table.ts';

const at = (text: string, left: number, y: number, bold = false): Segment => ({
  text,
  left,
  right: left + 5 * text.length,
  y,
  size: 10,
  bold,
  turn: 0,
});

const TITLES = [at('Opdrachtgever', 50, 100, true), at('Rol', 180, 100, true), at('Periode', 300, 100, true)];
const ROWS = [
  at('Gemeente Oost', 50, 120),
  at('Adviseur', 180, 120),
  at('2020 – heden', 300, 120),
  at('Hoogheemraadschap', 50, 150),
  at('van Rijn', 50, 164),
  at('Junior adviseur', 180, 150),
  at('2016 – 2020', 300, 150),
];

const textsOf = (parts: readonly (readonly Segment[])[]): readonly string[] =>
  parts.map((part) => part.map(({ text }) => text).join(' / '));

test('a table with titled columns is read row by row; a row with a cell of more lines cell by cell', () => {
  const [above, below] = [at('Projecten', 50, 80), at('Talen', 80, 200)];
  const table = titledTable([...ROWS, above, ...TITLES, below]);
  expect(textsOf(table?.rows ?? [])).toEqual([
    'Opdrachtgever / Rol / Periode',
    'Gemeente Oost / Adviseur / 2020 – heden',
    'Hoogheemraadschap / van Rijn',
    'Junior adviseur',
    '2016 – 2020',
  ]);
  expect([table?.above, table?.below]).toEqual([[above], [below]]);
});

test.for([
  ['titles that are not bold', [...TITLES.map((title) => ({ ...title, bold: false })), ...ROWS]],
  ['one row alone', [...TITLES, ...ROWS.slice(0, 3)]],
  ['headings, larger than the text', [...TITLES.map((title) => ({ ...title, size: 13 })), ...ROWS]],
  [
    'columns of text, whose lines go on side by side',
    [...TITLES, ...[120, 134, 148, 162].flatMap((y) => [50, 180, 300].map((left) => at('regel tekst', left, y)))],
  ],
] as const)('%s are no table', ([, segments]) => {
  expect(titledTable(segments)).toBeUndefined();
});
