import { expect, test } from 'vitest';
import { withAccents } from '../../shared/documents/accent.ts';
import type { Glyph } from '../../shared/documents/glyph.ts';

const ink = { object: 0, colour: [0, 0, 0], opacity: 1, painted: true } as const;
const glyph = (text: string, left: number, right: number): Glyph => ({
  text,
  left,
  right,
  y: 100,
  size: 10,
  bold: false,
  spaced: undefined,
  turn: 0,
  ink,
  box: { left, right, top: 90, bottom: 102 },
});
const textOf = (...glyphs: readonly Glyph[]): string =>
  withAccents(glyphs)
    .map(({ text }) => text)
    .join('');

test('an accent that is painted under or over a letter is part of it, as in the old types of TeX', () => {
  expect(textOf(glyph('i', 0, 3), glyph('\u00a8', 3.5, 8), glyph('e', 3, 8), glyph('n', 8, 13))).toBe('iën');
  expect(textOf(glyph('\u00b4', 0, 3), glyph('\u0131', 0, 3))).toBe('í');
});

test('an accent beside a letter, or one that no letter bears, stays a sign', () => {
  expect(textOf(glyph('\u0060', 0, 3), glyph('e', 3, 8))).toBe('\u0060e');
  expect(textOf(glyph('\u00b8', 0, 3), glyph('q', 0, 3))).toBe('\u00b8q');
  expect(textOf(glyph('e', 0, 5), glyph('\u00a8', 5, 8))).toBe('e\u00a8');
});
