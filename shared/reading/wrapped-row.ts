import { isInstitute } from './institute.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';

/** A cell has no more lines. */
const MOST_LINES = 3;
/** In points: lines of one row of a table, and cells of one column, differ by no more. */
const LEVEL = 1;
/** In lines: the rest of a cell stands no further below its beginning. */
const NEXT_LINE = 1.7;

/** A line with a year is no rest of a cell: it tells of something by itself, as in cards beside each other. */
const YEAR = /(?:19|20)\d{2}/;

const isLevel = (one: Row, other: Row): boolean => one.page === other.page && Math.abs(one.y - other.y) <= LEVEL;

/** Whether a line goes on in a cell of the line above it. */
const goesOnIn = (line: Row, above: Row, left: number): boolean =>
  line.page === above.page &&
  line.cells.length === 1 &&
  !line.bullet &&
  !YEAR.test(line.text) &&
  line.x >= left - LEVEL &&
  Math.abs(line.size - above.size) < 0.3 &&
  line.y > above.y + LEVEL &&
  line.y - above.y <= NEXT_LINE * line.size;

/** How many rows from `at` on go on in the cell that ends the row before them. */
const linesBelow = (rows: readonly Row[], at: number, left: number): number => {
  let count = 0;
  while (count < MOST_LINES) {
    const [line, above] = [rows[at + count], rows[at + count - 1]];
    if (!line || !above || !goesOnIn(line, above, left)) break;
    count += 1;
  }
  return count;
};

/** Words that an institute's name goes on behind: `– Vrije`. */
const OPEN = /[,&–-]$|(?:^|[,–-]\s)(?:De\s)?\p{Lu}\p{L}+$|\s(?:van|voor|en|aan de|aan)$/u;

/** A cell with the lines that it goes on with; an institute below a name is a cell of its own. */
const withLines = (cell: string, lines: readonly Row[]): readonly string[] => {
  const [first, ...others] = lines;
  if (!first) return [cell];
  if (isInstitute(first.text) && !isInstitute(cell) && !OPEN.test(cell))
    return [cell, ...withLines(first.text, others)];
  return withLines(joinLines(cell, first.text), others);
};

/** The cells of a row, beginning with the lines of its last one, and how many rows there are in all. */
type Whole = { readonly cells: readonly string[]; readonly right: number; readonly rows: number };

/** What stands level with a row behind lines of its last cell, cell after cell; undefined where that cell has no more lines. */
const wholeFrom = (rows: readonly Row[], at: number): Whole | undefined => {
  const row = rows[at] as Row;
  if (row.right === 0 || (row.cells.length === 1 && !YEAR.test(row.text))) return undefined;
  const cells = [...row.cells.slice(0, -1)];
  let [last, left, count] = [row, row.lefts?.at(-1) ?? row.x, 1];
  for (;;) {
    const below = linesBelow(rows, at + count, left);
    cells.push(...withLines(last.cells.at(-1) ?? '', rows.slice(at + count, at + count + below)));
    count += below;
    const next = rows[at + count];
    const isCard = next !== undefined && YEAR.test(next.text) && YEAR.test(row.text);
    const goesOn = next && !isCard && isLevel(next, row) && next.x >= last.right && next.size === row.size;
    if (last === row && (below === 0 || !goesOn)) return undefined;
    if (!goesOn) return { cells, right: last.right, rows: count };
    cells.push(...next.cells.slice(0, -1));
    [last, left, count] = [next, next.lefts?.at(-1) ?? next.x, count + 1];
  }
};

/**
 * A row of a table of which a cell takes more lines than the one behind it: `2012 – 2013 Civiele techniek, Hanzehogeschool`, below it
 * `Groningen`, and then, level with the first line, `associate degree`. They are one row again, cell after cell.
 */
export const withWholeRows = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const whole = wholeFrom(rows, at);
    const { lefts: _, ...rest } = row;
    out.push(whole ? { ...rest, cells: whole.cells, text: whole.cells.join(' '), right: whole.right } : row);
    at += (whole?.rows ?? 1) - 1;
  }
  return out;
};
