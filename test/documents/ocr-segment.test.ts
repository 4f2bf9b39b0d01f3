import { describe, expect, test } from 'vitest';
import { segmentsOfWords } from '../../shared/documents/ocr-segment.ts';
import { type Word, wordsIn } from '../../shared/documents/ocr-word.ts';

type Drawn = readonly [text: string, left: number, sure?: number];

const HEIGHT = 40;

/** Words on lines 60 pixels apart, letters 20 wide and of size 40. */
const drawn = (...lines: readonly (readonly Drawn[])[]): readonly Word[] =>
  lines.flatMap((words, line) =>
    words.map(([text, left, sure = 0.9]) => {
      const y = 100 + 60 * line;
      const right = left + 20 * text.length;
      const size = /\p{L}{2}/u.test(text) ? HEIGHT : 0;
      return { text, left, right, top: y - 29, bottom: y, y, size, sure, line };
    }),
  );
const textsOf = (words: readonly Word[]): readonly string[] => segmentsOfWords(words, 1).map(({ text }) => text);

describe('recognised words', () => {
  test('become pieces of lines in points, parted where columns are', () => {
    const words = drawn([
      ['Talen', 100],
      ['en', 215],
      ['Doorstroomcoach', 700],
    ]);
    expect(segmentsOfWords(words, 0.25)).toEqual([
      { text: 'Talen en', left: 25, right: 63.75, y: 25, size: 10, bold: false, turn: 0, sure: 0.9 },
      { text: 'Doorstroomcoach', left: 175, right: 250, y: 25, size: 10, bold: false, turn: 0, sure: 0.9 },
    ]);
  });

  test('are parted at the rule of a table, which is no word', () => {
    const words = drawn([
      ['Functie', 100],
      ['|', 265],
      ['Coach', 310],
    ]);
    expect(textsOf(words)).toEqual(['Functie', 'Coach']);
  });

  test('keep a stroke between words', () => {
    const words = drawn([
      ['Gemeente', 100],
      ['|', 272],
      ['Coach', 304],
    ]);
    expect(textsOf(words)).toEqual(['Gemeente | Coach']);
  });

  test.for(['«', '+', '.', '”', 'e'])('take %s before a line for the sign of a list', (sign) => {
    const words = drawn([
      [sign, 100],
      ['Begeleiden', 160],
      ['van', 370],
    ]);
    expect(textsOf(words)).toEqual(['• Begeleiden van']);
  });

  test('are as sure as the least sure one that bears a date, else the least sure one', () => {
    const words = drawn(
      [
        ['Coach', 100, 0.3],
        ['maart', 215, 0.8],
        ['2019', 330, 0.7],
      ],
      [
        ['Coach', 100, 0.6],
        ['Rijn', 215],
      ],
    );
    expect(segmentsOfWords(words, 1).map(({ sure }) => sure)).toEqual([0.7, 0.6]);
  });

  test('that are hardly believed are left out', () => {
    expect(
      textsOf(
        drawn([
          ['Coach', 100],
          ['Ey', 215, 0.1],
        ]),
      ),
    ).toEqual(['Coach']);
  });
});

describe("the engine's answer", () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

  test('is words with their baseline and the size of their letters', () => {
    const line = {
      baseline: box(0, 100, 100, 110),
      words: [
        { text: '|. ', confidence: 50, bbox: box(0, 66, 20, 105) },
        { text: 'ouders', confidence: 120, bbox: box(40, 81, 80, 107) },
      ],
    };
    expect(wordsIn(JSON.stringify({ blocks: [{ paragraphs: [{ lines: [line] }] }] }))).toEqual([
      { text: 'I.', left: 0, right: 20, top: 66, bottom: 105, y: 101, size: 0, sure: 0.5, line: 0 },
      { text: 'ouders', left: 40, right: 80, top: 81, bottom: 107, y: 106, size: 25 / 0.72, sure: 1, line: 0 },
    ]);
  });

  test.for(['{}', '{"blocks":null}', '{"blocks":[{}]}'])('is no word in %s', (json) => {
    expect(wordsIn(json)).toEqual([]);
  });
});
