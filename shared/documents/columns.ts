import { isDateOrDuration } from './date-text.ts';
import { type Row, rowOf } from './row.ts';
import type { Segment } from './segment.ts';
import { stretchesOf } from './stretch.ts';

const LEAST_ROWS = 4;
const LEAST_CONFLICTS = 3;
const LEAST_COLUMN = 40;
const FULL = 0.75;

type Side = readonly Segment[];
/** The rows from `start` up to `end`, none of which crosses the gutter, and how often reading across would mix two texts. */
type Split = { readonly gutter: number; readonly start: number; readonly end: number; readonly conflicts: number };

const leftOf = (row: Row, gutter: number): Side => row.segments.filter(({ right }) => right <= gutter - 2);
const rightOf = (row: Row, gutter: number): Side => row.segments.filter(({ left }) => left >= gutter - 2);
const fits = (row: Row, gutter: number): boolean =>
  row.segments[0].turn === 0 && leftOf(row, gutter).length + rightOf(row, gutter).length === row.segments.length;

/** True where the second piece goes on with the sentence of the first, which fills its column. */
const goesOn = (before: Segment | undefined, next: Segment | undefined, width: number): boolean =>
  before !== undefined &&
  next !== undefined &&
  before.right - before.left >= FULL * width &&
  next.y - before.y <= 1.8 * next.size &&
  /^[\p{Ll}(]/u.test(next.text);

const isText = (segment: Segment | undefined): boolean => segment !== undefined && !isDateOrDuration(segment.text);

const conflictsIn = (rows: readonly Row[], gutter: number): number => {
  const sides = rows.map((row) => ({ row, left: leftOf(row, gutter).at(-1), right: rightOf(row, gutter)[0] }));
  const width = (side: 'left' | 'right'): number =>
    Math.max(0, ...sides.map((each) => (each[side]?.right ?? 0) - (each[side]?.left ?? 0)));
  const [leftWidth, rightWidth] = [width('left'), width('right')];
  return sides.filter(({ row, left, right }, index) => {
    const before = sides[index - 1];
    if (before === undefined) return false;
    if (left !== undefined && right !== undefined) {
      return (
        isText(left) &&
        isText(right) &&
        (goesOn(before.left, left, leftWidth) || goesOn(before.right, right, rightWidth))
      );
    }
    const hops =
      (left === undefined) !== (before.left === undefined) && (right === undefined) !== (before.right === undefined);
    return (
      hops && row.y - before.row.y < 0.9 * row.size && isText(left ?? right) && isText(before.left ?? before.right)
    );
  }).length;
};

const longestFit = (rows: readonly Row[], gutter: number): Split => {
  let best = { gutter, start: 0, end: 0, conflicts: 0 };
  let start = 0;
  rows.forEach((row, index) => {
    if (!fits(row, gutter)) start = index + 1;
    else if (index + 1 - start > best.end - best.start) best = { gutter, start, end: index + 1, conflicts: 0 };
  });
  return { ...best, conflicts: conflictsIn(rows.slice(best.start, best.end), gutter) };
};

const bestSplit = (rows: readonly Row[]): Split | undefined => {
  const from = Math.min(...rows.map(({ left }) => left)) + LEAST_COLUMN;
  const edges = new Set(rows.flatMap(({ segments }) => segments.map(({ left }) => Math.round(left))));
  const splits = [...edges].filter((edge) => edge >= from).map((gutter) => longestFit(rows, gutter));
  const [best] = splits.toSorted((a, b) => b.conflicts - a.conflicts || b.end - b.start - (a.end - a.start));
  return best !== undefined && best.end - best.start >= LEAST_ROWS && best.conflicts >= LEAST_CONFLICTS
    ? best
    : undefined;
};

const asRow = (side: Side): readonly Row[] => {
  const [first, ...others] = side;
  return first === undefined ? [] : [rowOf([first, ...others])];
};

const oneAfterOther = (rows: readonly Row[], gutter: number): readonly Row[] => [
  ...rows.flatMap((row) => asRow(leftOf(row, gutter))),
  ...rows.flatMap((row) => asRow(rightOf(row, gutter))),
];

/** Rows of a table: parted by room on both sides at once, each beginning on both sides. */
const tableRows = (rows: readonly Row[], gutter: number): readonly (readonly Row[])[] => {
  const pitches = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0));
  const usual = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  const blocks: Row[][] = [];
  rows.forEach((row, index) => {
    const last = blocks.at(-1);
    if (last === undefined || (pitches[index - 1] ?? 0) > 1.3 * usual) blocks.push([row]);
    else last.push(row);
  });
  const isTable = blocks.every(
    ([first]) => first !== undefined && leftOf(first, gutter).length > 0 && rightOf(first, gutter).length > 0,
  );
  return isTable && blocks.length > 2 ? blocks : [rows];
};

const untangled = (rows: readonly Row[]): readonly Row[] => {
  const split = rows.length < LEAST_ROWS ? undefined : bestSplit(rows);
  if (split === undefined) return rows;
  const { gutter, start, end } = split;
  const blocks = tableRows(rows.slice(start, end), gutter);
  const columns = blocks.flatMap((block) => (block.length === 1 ? block : oneAfterOther(block, gutter)));
  return [...untangled(rows.slice(0, start)), ...columns, ...untangled(rows.slice(end))];
};

/**
 * Where the content hops to and fro over a gutter, line by line, each column is read on its own: the left one first, and in a
 * table row by row. A date, or a label, beside its text is no column.
 */
export const uninterleaved = (rows: readonly Row[]): readonly Row[] => stretchesOf(rows).flatMap(untangled);
