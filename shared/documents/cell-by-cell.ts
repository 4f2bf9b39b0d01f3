import { isBrokenPeriod, isDateText, joinedPeriod } from './date-text.ts';
import { isBeside, leastSure, type Row, rowOf } from './row.ts';
import type { Segment } from './segment.ts';

/** In points: lines of one cell begin no further apart. */
const SLACK = 3;
const FEWEST_ROWS = 2;
/** The first cell of a row holds no more lines. */
const MOST_LINES = 40;
/** The other cells hold no more further lines. */
const MOST_WRAPPED = 4;

/** The rest of a table's row, drawn behind what stands below its first cell: `to` is the place behind all of it. */
type Drawn = { readonly first: number; readonly rest: number; readonly to: number; readonly cells: readonly Segment[] };

/** `van 1 mei 2019 tot 1 oktober 2023`, `september 2021 –` */
const PERIOD =
  /^(?:(?:van|sinds|vanaf|per)\s)?(?:\d{1,2}\s)?\p{L}{0,9}\.?\s?(?:19|20)\d\d\s*(?:–|—|-|t\/m|tot)(?:\s.{2,20})?$/u;

const endsWithPeriod = ({ segments }: Row): boolean => {
  const text = segments.at(-1)?.text ?? '';
  return isDateText(text) || PERIOD.test(text);
};

/** A cell with the next line of it. */
const withLine = (cell: Segment, line: Segment): Segment => ({
  ...cell,
  text: isBrokenPeriod(cell.text, line.text) ? joinedPeriod(cell.text, line.text) : `${cell.text} ${line.text}`,
  right: Math.max(cell.right, line.right),
  ...leastSure([cell, line]),
});

/** Cells with the lines of them that follow; stops at the first row that is none. */
const wrappedFrom = (rows: readonly Row[], at: number): Pick<Drawn, 'cells' | 'to'> => {
  let cells: readonly Segment[] = rows[at]?.segments ?? [];
  let to = at + 1;
  for (const row of rows.slice(at + 1, at + 1 + MOST_WRAPPED)) {
    const places = row.segments.map(({ left }) => cells.findIndex((cell) => Math.abs(cell.left - left) <= SLACK));
    const above = rows[to - 1];
    if (places.includes(-1) || above === undefined || row.y <= above.y || row.y - above.y > 2 * row.size) break;
    cells = cells.map((cell, index) => {
      const line = row.segments[places.indexOf(index)];
      return line ? withLine(cell, line) : cell;
    });
    to += 1;
  }
  return { cells, to };
};

const drawnAt = (rows: readonly Row[], first: number): Drawn | undefined => {
  const head = rows[first];
  if (head === undefined || head.segments.length > 1 || endsWithPeriod(head)) return undefined;
  const below = rows.slice(first + 1, first + 1 + MOST_LINES);
  const rest = below.findIndex((row) => row.y < head.y + 0.5 * head.size);
  const row = below[rest];
  if (rest < 1 || row === undefined || !isBeside(head, row.segments[0]) || row.left <= head.right) return undefined;
  const list = below.slice(0, rest);
  if (
    row.segments.length < 2 ||
    !endsWithPeriod(row) ||
    list.some(({ left, right }) => left < head.left - SLACK || right > row.left)
  )
    return undefined;
  const { cells, to } = wrappedFrom(rows, first + 1 + rest);
  const next = rows[to];
  const goesDown = next === undefined || next.y > Math.max(...list.map(({ y }) => y));
  return goesDown ? { first, rest: first + 1 + rest, to, cells } : undefined;
};

/**
 * Rows of a table that a program draws cell by cell, of which the first holds what somebody was and, as a list below it, what they did:
 * the employer and the period that stand beside the first line come right behind it. A period must end each of at least two such rows.
 */
export const withRowsOfCells = (rows: readonly Row[]): readonly Row[] => {
  const drawn: Drawn[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const one = drawnAt(rows, index);
    if (!one) continue;
    drawn.push(one);
    index = one.to - 1;
  }
  if (drawn.length < FEWEST_ROWS) return rows;
  const out: Row[] = [];
  let from = 0;
  for (const { first, rest, to, cells } of drawn) {
    const head = rows[first];
    if (head === undefined) continue;
    out.push(...rows.slice(from, first), rowOf([...head.segments, ...cells]), ...rows.slice(first + 1, rest));
    from = to;
  }
  return [...out, ...rows.slice(from)];
};
