import { isDateOrDuration } from './date-text.ts';
import { isReadable } from './normal-text.ts';
import { partsOf } from './place-order.ts';
import { isBeside, type Row } from './row.ts';
import type { Segment } from './segment.ts';
import { stretchesOf } from './stretch.ts';

const overlap = (a: Row, b: Row): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

const isInColumnOf = (a: Row, b: Row): boolean =>
  overlap(a, b) > 0.3 * Math.max(1, Math.min(a.right - a.left, b.right - b.left));

/** Dates half-way up their cells come out of turn in honest tables, and are dealt with as dates. */
const isDate = ({ segments }: Row): boolean => segments.every(({ text }) => isDateOrDuration(text));

const isLate = (rows: readonly Row[]): boolean =>
  rows.some((row, index) =>
    rows.some((before, at) => at < index && before.y > row.y + 0.5 * row.size && isInColumnOf(before, row)),
  );

type Run = { readonly part: number; readonly top: number; readonly size: number };

/** The rows that follow each other within one part of the page. Rows that reach over several parts are left out. */
const runsOf = (rows: readonly Row[]): readonly Run[] => {
  const parts = new Map<Segment, number>();
  partsOf(rows).forEach((part, index) => {
    for (const segment of part) parts.set(segment, index);
  });
  const runs: Run[] = [];
  for (const row of rows) {
    const [part, ...others] = new Set(row.segments.map((segment) => parts.get(segment)));
    if (part === undefined || others.length > 0) continue;
    if (runs.at(-1)?.part !== part) runs.push({ part, top: row.y, size: row.size });
  }
  return runs;
};

/** True where the order leaves a column and comes back to it, other than for the next row of a table, which begins lower. */
const comesBack = (rows: readonly Row[]): boolean =>
  runsOf(rows).some((run, index, runs) => {
    const before = runs.slice(0, index);
    return before.some(({ part }) => part === run.part) && before.some(({ top }) => top > run.top + ROW * run.size);
  });

/** In lines: a cell of a table is seldom higher, so that its neighbour begins no further up. */
const ROW = 8;

/** True where a sign between two words, as the dash of a period, is painted apart from them. */
const hasStraySign = (rows: readonly Row[]): boolean =>
  rows.some(
    (sign) =>
      sign.segments.every(({ text }) => !isReadable(text)) &&
      rows.some(
        (row) => row !== sign && isBeside(row, sign.segments[0]) && row.left < sign.left && row.right > sign.right,
      ),
  );

/** Content that goes down one column after the other goes back up the page no more than this. */
const USUAL_STRETCHES = 2;

/**
 * True where the order of the rows goes against their places: one of them comes after something that stands below it in the same
 * column, or the order goes to and fro between columns. Design programs paint their text frames in any order.
 */
export const isDisordered = (rows: readonly Row[]): boolean => {
  const upright = rows.filter((row) => row.segments[0].turn === 0 && !isDate(row));
  return (
    isLate(upright) || hasStraySign(upright) || (stretchesOf(upright).length > USUAL_STRETCHES && comesBack(upright))
  );
};
