import { isBrokenDuration, isBrokenPeriod, joinedPeriod } from './date-text.ts';
import type { Segment } from './segment.ts';

/** In lines: the rest of a period stands no further below its beginning. */
const NEXT_LINE = 1.8;

const goesOn = (first: Segment, second: Segment, y: number): boolean =>
  second.y > y &&
  second.y - y <= NEXT_LINE * second.size &&
  Math.abs(second.left - first.left) < 3 * second.size &&
  (isBrokenPeriod(first.text, second.text) || isBrokenDuration(first.text, second.text));

/**
 * Periods that a narrow column breaks over lines, each as one piece on its first line: `januari 2013 t/m april` and `2014` below it.
 * The pieces must come from top to bottom.
 */
export const withWholePeriods = (pieces: readonly Segment[]): readonly Segment[] => {
  const used = new Set<Segment>();
  return pieces.flatMap((piece, index) => {
    if (used.has(piece)) return [];
    let [whole, y] = [piece, piece.y];
    for (const next of pieces.slice(index + 1, index + 12)) {
      if (used.has(next) || next.turn !== piece.turn || !goesOn(whole, next, y)) continue;
      used.add(next);
      whole = {
        ...whole,
        text: joinedPeriod(whole.text, next.text),
        right: Math.max(whole.right, next.right),
      };
      y = next.y;
    }
    return [whole];
  });
};
