import { withWholePeriods } from './broken-period.ts';
import { datedTable } from './dated-table.ts';
import { type Block, bottom, columnsOf, LEAST_GUTTER, LEAST_LINES, linesIn, top } from './page-columns.ts';
import { isBeside, type Row, rowOf } from './row.ts';
import type { Segment } from './segment.ts';
import { titledTable } from './titled-table.ts';

/** Within this gap, in units of the font size, pieces are words of one line. */
const WORD_GAP = 1.1;

type Bands = { readonly above: Block; readonly columns: Block; readonly below: Block };

/** The longest stretch of the block in which nothing crosses this line down the page, with what stands above and below it. */
const bandsAt = (block: Block, gutter: number): Bands => {
  const crossing = block.filter(
    ({ left, right }) => left < gutter - LEAST_GUTTER / 2 && right > gutter - LEAST_GUTTER / 2,
  );
  const ends = [...crossing.map(top), Number.POSITIVE_INFINITY].toSorted((a, b) => a - b);
  const starts = [Number.NEGATIVE_INFINITY, ...crossing.map(bottom).toSorted((a, b) => a - b)];
  const between = ends.map((end, index) =>
    block.filter((segment) => segment.y > (starts[index] ?? 0) && segment.y < end && !crossing.includes(segment)),
  );
  const columns = between.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const first = Math.min(...columns.map(({ y }) => y));
  const rest = block.filter((segment) => !columns.includes(segment));
  return { columns, above: rest.filter(({ y }) => y < first), below: rest.filter(({ y }) => y >= first) };
};

const MOST_GUTTERS = 40;

/** A head above columns and a foot below them, where the most of the block stands in columns. */
const bandsOf = (block: Block): readonly Block[] | undefined => {
  const edges = new Map<number, number>();
  for (const { left } of block) edges.set(Math.round(left), (edges.get(Math.round(left)) ?? 0) + 1);
  const often = [...edges].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_GUTTERS);
  const bands = often
    .map(([edge]) => bandsAt(block, edge))
    .filter(({ columns }) => columns.length < block.length && columnsOf(columns) !== undefined);
  const [best] = bands.toSorted((a, b) => b.columns.length - a.columns.length);
  return best === undefined ? undefined : inOrder(best);
};

const widthOf = (block: Block): number =>
  Math.max(...block.map(({ right }) => right)) - Math.min(...block.map(({ left }) => left));

/** Of the width of both columns; what is wider is no box that text flows around. */
const MOST_ASIDE = 0.4;

/** Text that goes on below a narrow box flows around it: the box is read behind it. */
const inOrder = ({ above, columns, below }: Bands): readonly Block[] => {
  const [first, second] = columnsOf(columns) ?? [];
  if (first === undefined || second === undefined || linesIn(below) < LEAST_LINES) return [above, columns, below];
  const [aside, text] = widthOf(first) < widthOf(second) ? [first, second] : [second, first];
  if (widthOf(aside) > MOST_ASIDE * widthOf(columns)) return [above, columns, below];
  return [above, text, below, aside];
};

/** Only letters that are painted one by one are parts of one word. */
const isOneWord = (before: Segment, next: Segment): boolean =>
  (before.text.length === 1 || next.text.length === 1) && next.left - before.right <= 0.1 * next.size;

const joined = (before: Segment, next: Segment): Segment => ({
  ...before,
  text: `${before.text}${isOneWord(before, next) ? '' : ' '}${next.text}`,
  right: Math.max(before.right, next.right),
  bold: before.bold && next.bold,
});

/** Pieces of one line that stand close are one. */
const withWords = (row: Row): Row => {
  const [first, ...others] = row.segments;
  const segments: [Segment, ...Segment[]] = [first];
  for (const next of others) {
    const before = segments.at(-1) ?? first;
    const isNear = next.left - before.right < WORD_GAP * next.size && Math.abs(before.size - next.size) < 1;
    if (isNear) segments[segments.length - 1] = joined(before, next);
    else segments.push(next);
  }
  return rowOf(segments);
};

const rowsIn = (block: Block): readonly Row[] => {
  const rows: Row[] = [];
  for (const segment of withWholePeriods(block.toSorted((a, b) => a.y - b.y || a.left - b.left))) {
    const at = rows.findLastIndex((row) => isBeside(row, segment));
    const row = rows[at];
    if (row !== undefined && at >= rows.length - 3) rows[at] = rowOf([...row.segments, segment]);
    else rows.push(rowOf([segment]));
  }
  return rows.map(withWords);
};

const MOST_CUTS = 12;

const leavesOf = (block: Block, depth: number): readonly Block[] => {
  if (block.length === 0) return [];
  const titled = depth > MOST_CUTS ? undefined : titledTable(block);
  const columns = titled || depth > MOST_CUTS ? undefined : columnsOf(block);
  const table = titled ?? (columns && datedTable(...columns));
  if (table) return [...leavesOf(table.above, depth + 1), ...table.rows, ...leavesOf(table.below, depth + 1)];
  const parts = depth > MOST_CUTS ? undefined : (columns ?? bandsOf(block));
  return parts === undefined ? [block] : parts.flatMap((part) => leavesOf(part, depth + 1));
};

const uprightIn = (rows: readonly Row[]): Block =>
  rows.filter(({ segments }) => segments[0].turn === 0).flatMap(({ segments }) => [...segments]);

/** The parts into which the places of the rows cut the page, each to be read for itself, in their order. */
export const partsOf = (rows: readonly Row[]): readonly (readonly Segment[])[] => leavesOf(uprightIn(rows), 0);

/**
 * Rows by their places alone: the page is cut at the gaps that nothing crosses, into columns where both sides are text, else into
 * a head, columns and a foot; each part is read from top to bottom. Turned text comes last.
 */
export const byPlace = (rows: readonly Row[]): readonly Row[] => {
  const turned = rows.filter(({ segments }) => segments[0].turn !== 0);
  return [...partsOf(rows).flatMap(rowsIn), ...turned];
};
