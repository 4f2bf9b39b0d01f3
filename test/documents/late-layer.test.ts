import { expect, test } from 'vitest';
import { lateLayer } from '../../shared/documents/late-layer.ts';
import { rowsOf } from '../../shared/documents/row.ts';
import type { Segment } from '../../shared/documents/segment.ts';

const at = (text: string, left: number, y: number): Segment => ({
  text,
  left,
  right: left + 100,
  y,
  size: 10,
  bold: false,
  turn: 0,
});

const ABOVE = [at('Roos Wiggelaar', 40, 50), at('Hier werkte ik', 40, 100)];
const BELOW = [at('Opleiding', 40, 400), at('Hbo', 40, 420), at('Talen', 300, 400), at('Engels', 300, 420)];
const LAYER = [
  at('Adviseur', 40, 150),
  at('2020 – heden', 40, 170),
  at('Docent', 300, 150),
  at('2015 – 2019', 300, 170),
];

test('what is drawn last and fits between two rows of the page is read between them', () => {
  expect(lateLayer(rowsOf([...ABOVE, ...BELOW, ...LAYER]))).toEqual([rowsOf(ABOVE), rowsOf(LAYER), rowsOf(BELOW)]);
});

test('a column, and what stands beside other rows, are no such layer', () => {
  const column = LAYER.map((segment) => ({ ...segment, left: 300, right: 400 }));
  expect(lateLayer(rowsOf([...ABOVE, ...BELOW, ...column]))).toBeUndefined();
  expect(lateLayer(rowsOf([...ABOVE, at('Profiel', 40, 160), ...BELOW, ...LAYER]))).toBeUndefined();
  expect(lateLayer(rowsOf([...ABOVE, ...LAYER, ...BELOW]))).toBeUndefined();
});
