import { expect, test } from 'vitest';
import { withDropCaps } from '../../shared/documents/drop-cap.ts';
import type { Segment } from '../../shared/documents/segment.ts';

const at = (text: string, left: number, y: number, size = 10): Segment => ({
  text,
  left,
  right: left + 0.6 * size * text.length,
  y,
  size,
  bold: false,
  turn: 0,
});

const textsOf = (segments: readonly Segment[]): readonly string[] => segments.map(({ text }) => text);

test('a large first letter goes in front of the first line beside it', () => {
  const lines = [at('inds 2021 werk ik', 62, 100), at('als coach.', 62, 114), at('Ik houd van mensen.', 40, 128)];
  expect(textsOf(withDropCaps([at('S', 40, 114, 32), ...lines]))).toEqual([
    'Sinds 2021 werk ik',
    'als coach.',
    'Ik houd van mensen.',
  ]);
});

test.for([
  ['that is no larger than the text', at('S', 52, 100, 12), at('inds 2021', 62, 100)],
  ['before a word that begins by itself', at('A', 40, 114, 32), at('Rotterdam', 62, 100)],
  ['far from the text', at('S', 40, 114, 32), at('inds 2021', 162, 100)],
] as const)('a letter %s stays by itself', ([, letter, line]) => {
  expect(withDropCaps([letter, line])).toEqual([letter, line]);
});
