import { withWholePeriods } from './broken-period.ts';
import { isDateOrDuration } from './date-text.ts';
import { datedTable } from './dated-table.ts';
import { isReadable } from './normal-text.ts';
import { isBeside, type Row, rowOf } from './row.ts';
import { onOneBaseline, type Segment } from './segment.ts';

type Block = readonly Segment[];
/** A gap that nothing crosses: between two columns, or between two bands. */
type Gap = { readonly from: number; readonly to: number };

/** In points, and in lines. */
const LEAST_GUTTER = 8;
const LEAST_LINES = 3;
/** Within this gap, in units of the font size, pieces are words of one line. */
const WORD_GAP = 1.1;

const top = ({ y, size }: Segment): number => y - size;
const bottom = ({ y, size }: Segment): number => y + 0.25 * size;

const gapsIn = (spans: readonly (readonly [number, number])[], least: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from - end >= least) gaps.push({ from: end, to: from });
    end = end === Number.POSITIVE_INFINITY ? to : Math.max(end, to);
  }
  return gaps;
};

const linesIn = (block: Block): number => new Set(block.map(({ y }) => Math.round(y / 4))).size;

const isMarginText = ({ text }: Segment): boolean => isDateOrDuration(text) || !isReadable(text);

/** Mostly dates, or marks of a time line: what belongs to the lines beside it. */
const isMargin = (block: Block): boolean => block.filter(isMarginText).length >= 0.5 * block.length;

/** So much of a column of labels and dates may be the second line of one. */
const WRAPPED = 0.1;
/** So many labels of a column, and no more, take two lines. */
const MOST_UNDER = 0.3;

const LONGEST_LABEL = 28;

const isLabel = ({ text }: Segment): boolean => text.length <= LONGEST_LABEL || /\b\d{4}\b/.test(text);

/** Right below, in the same narrow column: `Naam van de` over `opleiding`. */
const isUnder = (segment: Segment, above: Segment): boolean =>
  segment.y > above.y && segment.y - above.y < 1.7 * segment.size;

/** Short labels and dates, each on the line of its value, or the second line of one that is. */
const isLabels = (block: Block, other: Block): boolean => {
  const beside = block.filter((segment) => isLabel(segment) && other.some((each) => onOneBaseline(segment, each)));
  const apart = block.filter(
    (segment) => !beside.includes(segment) && !(isLabel(segment) && beside.some((above) => isUnder(segment, above))),
  );
  const under = block.length - beside.length - apart.length;
  return under <= MOST_UNDER * block.length && apart.length <= (block.some(isMarginText) ? WRAPPED * block.length : 0);
};

const isColumn = (block: Block, other: Block): boolean =>
  linesIn(block) >= LEAST_LINES && !isMargin(block) && !isLabels(block, other);

/** So many rows, each with a cell on both sides, are no coincidence. */
const LEAST_TABLE = 4;

/** So many lines of running text, and more, do not begin with a capital or a digit. */
const BEGINNING = 0.6;

/**
 * Rows of a table: as far down as the shorter side goes, each line of either side has one of the other on its baseline, and begins anew;
 * or nothing but dates stands beside it.
 */
const isTable = (one: Block, other: Block): boolean => {
  const [short, long] = linesIn(one) < linesIn(other) ? [one, other] : [other, one];
  if (linesIn(short) < LEAST_TABLE) return false;
  const [from, to] = [Math.min(...short.map(top)), Math.max(...short.map(bottom))];
  const beside = long.filter(({ y }) => y > from && y < to);
  const isPaired = (segment: Segment, others: Block): boolean => others.some((each) => onOneBaseline(segment, each));
  if (beside.length > 0 && beside.every((segment) => isMarginText(segment) && isPaired(segment, short))) return true;
  const anew = short.filter(({ text }) => /^[\p{Lu}\d'€]/u.test(text));
  return (
    anew.length >= BEGINNING * short.length &&
    short.every((segment) => isPaired(segment, beside)) &&
    beside.every((segment) => isPaired(segment, short))
  );
};

const columnsOf = (block: Block): readonly [Block, Block] | undefined => {
  const gutters = gapsIn(
    block.map(({ left, right }) => [left, right] as const),
    LEAST_GUTTER,
  );
  for (const { to } of gutters.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const [before, after] = [block.filter(({ left }) => left < to), block.filter(({ left }) => left >= to)];
    if (isColumn(before, after) && isColumn(after, before) && !isTable(before, after)) return [before, after];
  }
  return undefined;
};

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
  const columns = depth > MOST_CUTS ? undefined : columnsOf(block);
  const table = columns && datedTable(...columns);
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
