import { columnLabels } from './job-label.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';

/** In points: cells of a column begin no further apart. */
const SLACK = 4;
const FEWEST_COLUMNS = 3;
/** A table has no more rows, and a cell no more lines. */
const MOST_ROWS = 200;
const MOST_LINES = 4;
const LONGEST_CELL = 120;
/** The same of a column that tells of the work. */
const MOST_LINES_TOLD = 12;
const LONGEST_TOLD = 800;

/** The titles of the columns of a table: bold, short, without digits, with places. A column of two things has each on a line of its own. */
const isTitles = ({ cells, lefts, bold }: Row): boolean =>
  bold &&
  lefts !== undefined &&
  cells.length >= FEWEST_COLUMNS &&
  cells.every(
    (cell) => MONTH_YEAR.test(cell) || UNTIL.test(cell) || (cell.length <= 30 && !/\d|\sen\s|[/&]/.test(cell)),
  );

/** `mm/jj`: how the dates of a column are written. */
const MONTH_YEAR = /^(?:dd[-/])?mm[-/](?:jj|yy){1,2}$/i;

const UNTIL = /^tot en met$/i;

/** A last column that tells of the work: its lines are running text, and stay lines. */
const PROSE =
  /^(?:belangrijkste |voornaamste )?(?:werkzaamheden|taken|omschrijving|beschrijving|activiteiten|resultaten|toelichting|inhoud|aard (?:van (?:de|het) )?(?:werkzaamheden|werk))$/i;

/** The columns that tell of the work, by their titles: their cells may be long. */
const toldColumns = (titles: Row): ReadonlySet<number> =>
  new Set((columnLabels(titles) ?? []).flatMap((label, index) => (label === 'tasks' ? [index] : [])));

/** The column of each cell of a row; undefined where one begins in none. */
const columnsOf = (row: Row, columns: readonly number[]): readonly number[] | undefined => {
  const found = (row.lefts ?? [row.x]).map((left) => columns.findIndex((x) => Math.abs(x - left) <= SLACK));
  return found.includes(-1) || (row.lefts === undefined && row.cells.length > 1) ? undefined : found;
};

/** Rows below the titles that begin in their columns, each with the columns of its cells. */
const bodyOf = (rows: readonly Row[], from: number, columns: readonly number[]): readonly (readonly number[])[] => {
  const body: (readonly number[])[] = [];
  for (const row of rows.slice(from, from + MOST_ROWS)) {
    const place = columnsOf(row, columns);
    // Items of a list stand in the last column, which tells of the work.
    const found = row.bullet && place?.some((column) => column !== columns.length - 1) ? undefined : place;
    if (found === undefined) break;
    body.push(found);
  }
  return body;
};

/** In lines: the rest of a cell stands no further below its beginning. */
const NEXT_LINE = 1.6;

/** Whether a line of the first column alone goes on with the one right above it. */
const goesOnBelow = (rows: readonly Row[], at: number, columnsAbove: readonly number[] | undefined): boolean => {
  const [row, above] = [rows[at], rows[at - 1]];
  return (
    row !== undefined &&
    above !== undefined &&
    row.cells.length === 1 &&
    above.cells.length === 1 &&
    columnsAbove?.[0] === 0 &&
    row.page === above.page &&
    row.y - above.y <= NEXT_LINE * row.size
  );
};

/** One row of the table from its lines; undefined where a line cannot be told to go on in a cell right before it. */
const joined = (
  lines: readonly Row[],
  places: readonly (readonly number[])[],
  told: ReadonlySet<number>,
  columns: readonly number[],
): Row | undefined => {
  const cells = new Map<
    number,
    { readonly text: string; readonly lines: number; readonly end: Row; readonly last: boolean }
  >();
  for (const [at, line] of lines.entries()) {
    for (const [index, column] of (places[at] ?? []).entries()) {
      const before = cells.get(column);
      const text = line.cells[index] ?? '';
      const last = index === line.cells.length - 1;
      const most = told.has(column) ? MOST_LINES_TOLD : MOST_LINES;
      const goesOn = before?.last && before.end.index + 1 === line.index && index === 0 && before.lines < most;
      if (before && !goesOn) return undefined;
      const whole = before ? joinLines(before.text, text) : text;
      if (whole.length > (told.has(column) ? LONGEST_TOLD : LONGEST_CELL)) return undefined;
      cells.set(column, { text: whole, lines: (before?.lines ?? 0) + 1, end: line, last });
    }
  }
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const sorted = [...cells].toSorted(([a], [b]) => a - b);
  const texts = sorted.map(([, { text }]) => text);
  const lefts = sorted.map(([column]) => columns[column] ?? first.x);
  const right = Math.max(...lines.map((line) => line.right));
  return { ...first, text: texts.join(' '), cells: texts, lefts, right, index: last.index };
};

/** The titles of the columns with the second line of one of them: `Aard van de` over `werkzaamheden`. */
const wholeTitles = (row: Row, next: Row | undefined): Row => {
  const goesOn =
    next?.bold && isTitles(row) && next.cells.length === 1 && next.page === row.page && next.index === row.index + 1;
  const column = goesOn ? (row.lefts ?? []).findIndex((left) => Math.abs(left - next.x) <= SLACK) : -1;
  if (!next || column < 1 || next.y <= row.y || next.y - row.y > NEXT_LINE * row.size) return row;
  const cells = row.cells.map((cell, index) => (index === column ? joinLines(cell, next.text) : cell));
  return { ...row, cells, text: cells.join(' '), index: next.index };
};

/**
 * Rows of a table with titled columns, of which a cell that is too narrow for its words stands on lines of its own: `Teamleider`, and
 * `jeugdconsulenten` and the employer on lines below, are one row again.
 */
export const withWholeCells = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = wholeTitles(rows[at] as Row, rows[at + 1]);
    if (row !== rows[at]) at += 1;
    out.push(row);
    const body = isTitles(row) ? bodyOf(rows, at + 1, row.lefts ?? []) : [];
    const starts = body.flatMap((columns, index) =>
      columns[0] === 0 && !goesOnBelow(rows, at + 1 + index, body[index - 1]) ? [index] : [],
    );
    if (starts[0] !== 0) continue;
    const prose = PROSE.test(row.cells.at(-1) ?? '') ? row.cells.length - 1 : -1;
    const told = toldColumns(row);
    let used = body.length;
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? body.length;
      // Lines of the first column alone are no row: the table has ended above them.
      if (body.slice(start, end).every((columns) => columns.every((column) => column === 0))) {
        used = start;
        break;
      }
      const lines = rows.slice(at + 1 + start, at + 1 + end);
      const isProse = (line: number) => body[start + line]?.every((column) => column === prose) === true;
      const head = lines.filter((_, line) => !isProse(line));
      const places = body.slice(start, end).filter((_, line) => !isProse(line));
      const whole = head.length > 1 ? joined(head, places, told, row.lefts ?? []) : undefined;
      out.push(...(whole ? [whole, ...lines.filter((_, line) => isProse(line))] : lines));
    }
    at += used;
  }
  return out;
};
