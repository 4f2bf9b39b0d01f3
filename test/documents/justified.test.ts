import { expect, test } from 'vitest';
import { withJustifiedLines } from '../../shared/documents/justified.ts';
import type { Segment } from '../../shared/documents/segment.ts';

/** Words on one line, each so far behind the one before it. */
const line = (words: readonly string[], gaps: readonly number[]): readonly Segment[] => {
  let left = 50;
  return words.map((text, index) => {
    const segment: Segment = { text, left, right: left + 5 * text.length, y: 100, size: 10, bold: false, turn: 0 };
    left = segment.right + (gaps[index] ?? 0);
    return segment;
  });
};

const textsOf = (segments: readonly Segment[]): readonly string[] => segments.map(({ text }) => text);

test('words that are spread over a line with one gap between them are one text', () => {
  const words = ['en', 'met', 'januari', '2021', 'als'];
  expect(textsOf(withJustifiedLines(line(words, [30, 30.3, 29.8, 30])))).toEqual(['en met januari 2021 als']);
});

test.for([
  ['cells of a table, with gaps of their own', ['goed', 'matig', 'goed', 'zeer'], [40, 55, 38]],
  ['titles of columns, with gaps that happen to be alike', ['Instituut', 'Periode', 'Resultaat'], [30, 30]],
  ['two words alone', ['aan', 'de'], [30]],
] as const)('%s stay apart', ([, words, gaps]) => {
  expect(textsOf(withJustifiedLines(line(words, gaps)))).toEqual(words);
});
