import { isDateOrDuration } from './date-text.ts';
import { onOneBaseline, type Segment } from './segment.ts';

type Block = readonly Segment[];

const FEWEST_ROWS = 4;
/** Lines of one cell are closer than this, in units of the font size. */
const CELL_GAP = 1.75;

/** The first segments of the cells of a column, from top to bottom. */
const cellStarts = (column: Block): readonly Segment[] => {
  const sorted = column.toSorted((a, b) => a.y - b.y || a.left - b.left);
  return sorted.filter((segment, index) => {
    const above = sorted[index - 1];
    return above === undefined || segment.y - above.y > CELL_GAP * segment.size;
  });
};

const isDated = (start: Segment, column: Block): boolean =>
  column.some((segment) => onOneBaseline(start, segment) && isDateOrDuration(segment.text));

/** The longest run of starts beside which the other column begins a cell too, as places from .. to. */
const longestRun = (starts: readonly Segment[], right: Block): readonly [number, number] => {
  let best: readonly [number, number] = [0, 0];
  let from = 0;
  starts.forEach((start, index) => {
    if (!right.some((segment) => onOneBaseline(start, segment))) from = index + 1;
    else if (index + 1 - from > best[1] - best[0]) best = [from, index + 1];
  });
  return best;
};

/** Of the rows of such a table, the least share with a date. */
const MOSTLY = 0.7;

/** A table: what stands above it, its rows in parts to be read one after the other, and what stands below it. */
export type TableParts = { readonly above: Block; readonly rows: readonly Block[]; readonly below: Block };

/**
 * Finds rows that begin on both sides and have a date on the left in nearly every one. Each gives its first line, what stands below that
 * on the left, and what stands below it on the right. Undefined where the two columns hold no such table.
 */
export const datedTable = (left: Block, right: Block): TableParts | undefined => {
  const all = cellStarts(left);
  const [from, to] = longestRun(all, right);
  const starts = all.slice(from, to);
  const dated = starts.filter((start) => isDated(start, left));
  const [head] = starts;
  if (head === undefined || dated.length < FEWEST_ROWS || dated.length < MOSTLY * starts.length) return undefined;
  const edge = (start: Segment | undefined): number =>
    start === undefined ? Number.POSITIVE_INFINITY : start.y - 0.5 * start.size;
  const between = (side: Block, top: number, bottom: number): Block => side.filter(({ y }) => y > top && y <= bottom);
  const end = edge(all[to]);
  const rows = starts.flatMap((start, index) => {
    const bottom = Math.min(edge(starts[index + 1]), end);
    const [before, after] = [between(left, edge(start), bottom), between(right, edge(start), bottom)];
    const first = (segment: Segment): boolean => onOneBaseline(start, segment);
    const rest = [before, after].map((side) => side.filter((segment) => !first(segment)));
    return [[...before, ...after].filter(first), ...rest].filter((block) => block.length > 0);
  });
  const both = [...left, ...right];
  return { above: both.filter(({ y }) => y <= edge(head)), rows, below: both.filter(({ y }) => y > end) };
};
