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
