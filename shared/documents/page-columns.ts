import { isDateOrDuration } from './date-text.ts';
import { isReadable } from './normal-text.ts';
import { onOneBaseline, type Segment } from './segment.ts';

/** Pieces of a page that belong together. */
export type Block = readonly Segment[];
/** A gap that nothing crosses: between two columns, or between two bands. */
type Gap = { readonly from: number; readonly to: number };

/** The least width of a gutter, in points. */
export const LEAST_GUTTER = 8;
/** The least lines of a column. */
export const LEAST_LINES = 3;
/** The upper edge of a piece. */
export const top = ({ y, size }: Segment): number => y - size;
/** The lower edge of a piece. */
export const bottom = ({ y, size }: Segment): number => y + 0.25 * size;

const gapsIn = (spans: readonly (readonly [number, number])[], least: number): readonly Gap[] => {
  const gaps: Gap[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (from - end >= least) gaps.push({ from: end, to: from });
    end = end === Number.POSITIVE_INFINITY ? to : Math.max(end, to);
  }
  return gaps;
};

/** How many lines a block has. */
export const linesIn = (block: Block): number => new Set(block.map(({ y }) => Math.round(y / 4))).size;

const isMarginText = ({ text }: Segment): boolean => isDateOrDuration(text) || !isReadable(text);

/** Mostly dates, or marks of a time line: what belongs to the lines beside it. */
const isMargin = (block: Block): boolean => block.filter(isMarginText).length >= 0.5 * block.length;

/** So much of a column of labels and dates may be the second line of one. */
const WRAPPED = 0.1;
/** So many labels of a column, and no more, take two lines. */
const MOST_UNDER = 0.3;

const LONGEST_LABEL = 28;
/** Each piece is held against each: with more of them than any honest page has, that would take too long. */
const MOST_PIECES = 3_000;

const isLabel = ({ text }: Segment): boolean => text.length <= LONGEST_LABEL || /\b\d{4}\b/.test(text);

/** Right below, in the same narrow column: `Naam van de` over `opleiding`. */
const isUnder = (segment: Segment, above: Segment): boolean =>
  segment.y > above.y && segment.y - above.y < 1.7 * segment.size;

/** Short labels and dates, each on the line of its value, or the second line of one that is. */
const isLabels = (block: Block, other: Block): boolean => {
  if (block.length + other.length > MOST_PIECES) return false;
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
  if (linesIn(short) < LEAST_TABLE || one.length + other.length > MOST_PIECES) return false;
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

/** The two columns of text that a gutter parts a block into, at the widest that does; undefined for labels and values, dates and what they date, and rows of a table. */
export const columnsOf = (block: Block): readonly [Block, Block] | undefined => {
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
