import type { Glyph } from './glyph.ts';

/** So many lines begin at an edge, the first or the second cell of them. */
const LEAST_LINES = 3;
/** In units of the font size: less than this is no gap. */
const LEAST_GAP = 0.12;

const looksOther = (before: Glyph, next: Glyph): boolean =>
  before.bold !== next.bold ||
  Math.abs(before.size - next.size) > 0.3 ||
  before.ink.colour.some((value, index) => value !== next.ink.colour[index]);

const isApart = (before: Glyph, next: Glyph): boolean =>
  next.spaced !== 'drawn' &&
  next.ink !== before.ink &&
  next.left - before.right >= LEAST_GAP * Math.max(before.size, next.size);

/**
 * Left edges that the second cells of a table share, where its labels are set to the right and only a narrow gap parts a label
 * from its value: another type on the same edge, line after line, shows the two cells. Gives a test whether a glyph that follows
 * another one on its line begins such a cell. `goesOn` tells whether two glyphs share a line.
 */
export const cellEdges = (
  glyphs: readonly Glyph[],
  goesOn: (before: Glyph, next: Glyph) => boolean,
): ((before: Glyph, next: Glyph) => boolean) => {
  const lines = new Map<number, number>();
  const begins = (before: Glyph, next: Glyph): boolean => isApart(before, next) && looksOther(before, next);
  glyphs.forEach((next, index) => {
    const before = glyphs[index - 1];
    if (before !== undefined && goesOn(before, next) && !begins(before, next)) return;
    for (const near of [-1, 0, 1]) {
      const at = Math.round(next.left) + near;
      lines.set(at, (lines.get(at) ?? 0) + 1);
    }
  });
  return (before, next) => begins(before, next) && (lines.get(Math.round(next.left)) ?? 0) >= LEAST_LINES;
};

/** In units of the font size, and of the usual gap between words of the line: from here on a gap may part cells. */
const LEAST_WIDE_GAP = 0.7;
const WIDER = 1.7;

type Gap = { readonly before: Glyph; readonly next: Glyph };

const gapOf = ({ before, next }: Gap): number => next.left - before.right;

const LETTER_GAP = 0.04;

/** Letters that stand apart, as in a heading: their words stand further apart than those of other lines. */
const isLetterSpaced = (line: readonly Glyph[]): boolean => {
  const gaps = line
    .slice(1)
    .map((next, index) => gapOf({ before: line[index] ?? next, next }) / Math.max(1, next.size));
  return (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) > LETTER_GAP;
};

/** The gaps of a line that part words, from the narrowest to the widest. */
const wordGaps = (line: readonly Glyph[]): readonly number[] =>
  line
    .slice(1)
    .map((next, index) => gapOf({ before: line[index] ?? next, next }))
    .filter((gap, index) => gap > 0.15 * (line[index + 1]?.size ?? 1))
    .toSorted((a, b) => a - b);

/**
 * Characters that begin a cell though the gap before them is narrower than what parts columns by itself: it is wider than those
 * between words, and other lines begin right below or above. So LaTeX sets a date and what it dates.
 */
export const alignedCells = (
  glyphs: readonly Glyph[],
  goesOn: (before: Glyph, next: Glyph) => boolean,
): ReadonlySet<Glyph> => {
  const lines: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    if (before !== undefined && goesOn(before, glyph)) lines.at(-1)?.push(glyph);
    else lines.push([glyph]);
  });
  const starts = new Map<number, number>();
  for (const first of lines.flatMap((line) => line.slice(0, 1)))
    for (const near of [-1, 0, 1]) {
      const at = Math.round(first.left) + near;
      starts.set(at, (starts.get(at) ?? 0) + 1);
    }
  const isAligned = (glyph: Glyph): boolean => (starts.get(Math.round(glyph.left)) ?? 0) >= LEAST_LINES;
  return new Set(
    lines.flatMap((line) => {
      if (isLetterSpaced(line)) return [];
      const gaps = wordGaps(line);
      const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
      return line.filter((next, index) => {
        const before = line[index - 1];
        if (before === undefined || !isAligned(next)) return false;
        const gap = gapOf({ before, next });
        return gap >= LEAST_WIDE_GAP * next.size && (gaps.length < 2 || gap >= WIDER * usual);
      });
    }),
  );
};
