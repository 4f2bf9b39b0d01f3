import type { TableParts } from './dated-table.ts';
import { onOneBaseline, type Segment } from './segment.ts';

type Block = readonly Segment[];

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST_TITLE = 30;
/** In points: cells of a column begin no further apart. */
const SLACK = 3;
/** Lines of one cell are closer than rows, in units of the font size. */
const ROW_GAP = 1.6;
/** Each title is held against the pieces of its line: more pieces stand on no honest page. */
const MOST_PIECES = 3_000;

const isTitle = ({ text, bold }: Segment): boolean => bold && text.length <= LONGEST_TITLE && !/\d|[.;:,]$/.test(text);

/** The titles on one line, from left to right, of the first line that holds nothing else and enough of them. */
const titlesOf = (sorted: Block): Block | undefined => {
  let line: Segment[] = [];
  for (const segment of [...sorted, undefined]) {
    const [first] = line;
    if (segment && (!first || onOneBaseline(first, segment))) line.push(segment);
    else {
      if (line.length >= FEWEST_COLUMNS && line.every(isTitle)) return line.toSorted((a, b) => a.left - b.left);
      line = segment ? [segment] : [];
    }
  }
  return undefined;
};

/** The column that a piece begins in and does not reach out of; -1 where it fits in none. */
const columnOf = ({ left, right }: Segment, titles: Block): number =>
  titles.findIndex(
    (title, index) => Math.abs(title.left - left) <= SLACK && right <= (titles[index + 1]?.left ?? Infinity),
  );

/** Pieces below the titles, down to the first that stands in no column. */
const bodyOf = (sorted: Block, titles: Block): Block => {
  const [first] = titles;
  const below = sorted.filter(({ y }) => first !== undefined && y > first.y + 0.5 * first.size);
  const end = below.findIndex((segment) => columnOf(segment, titles) === -1);
  return end === -1 ? below : below.filter(({ y }) => y < (below[end]?.y ?? 0) - 1);
};

/** Whether room across the whole table stands above a line, as it does between rows, and not between the lines of columns of text. */
const hasRoomAbove = ({ y, size }: Segment, body: Block): boolean =>
  !body.some((other) => other.y < y - 0.5 * size && other.y > y - ROW_GAP * size);

/** The first cells of the rows: apart from the line above, with a cell of the second column beside them. */
const startsOf = (body: Block, titles: Block): Block => {
  const first = body.filter((segment) => columnOf(segment, titles) === 0);
  return first.filter((segment, index) => {
    const isApart = index === 0 || hasRoomAbove(segment, body);
    return isApart && body.some((other) => columnOf(other, titles) === 1 && onOneBaseline(segment, other));
  });
};

/**
 * Finds a table by the titles of its columns, bold on one line, and rows below them of which every piece begins in one. A row is one
 * line, or where a cell takes more of them, cell after cell. Undefined where the block holds no such table.
 */
export const titledTable = (block: Block): TableParts | undefined => {
  if (block.length > MOST_PIECES) return undefined;
  const sorted = block.toSorted((a, b) => a.y - b.y || a.left - b.left);
  const titles = titlesOf(sorted);
  const [head] = titles ?? [];
  if (!titles || !head) return undefined;
  const body = bodyOf(sorted, titles);
  const starts = startsOf(body, titles);
  const [start, piece] = [starts[0], body[0]];
  if (piece && head.size > piece.size + 1) return undefined;
  if (starts.length < FEWEST_ROWS || !start || !piece || !onOneBaseline(start, piece)) return undefined;
  const rows = starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const own = body.filter(
      ({ y }) => y >= start.y - 0.35 * start.size && (next === undefined || y < next.y - 0.35 * next.size),
    );
    if (own.every((segment) => onOneBaseline(start, segment))) return [own];
    return titles.map((_, column) => own.filter((segment) => columnOf(segment, titles) === column));
  });
  const used = new Set([...titles, ...body]);
  const others = sorted.filter((segment) => !used.has(segment));
  return {
    above: others.filter(({ y }) => y <= head.y),
    rows: [titles, ...rows].filter((part) => part.length > 0),
    below: others.filter(({ y }) => y > head.y),
  };
};
