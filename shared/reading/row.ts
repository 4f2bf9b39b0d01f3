import type { Quote } from '../domain/reading.ts';
import { withLabelledValues } from './label-grid.ts';
import type { DocumentText, Line } from './line.ts';
import { besideTheirRows, joinStackedDates } from './loose-date.ts';
import { withWholeCells } from './titled-table.ts';

/** A line made ready for reading: spaces single, its list sign apart, its cells apart. */
export type Row = {
  readonly text: string;
  /** The cells that hold something, left to right; one for a line that is no row of a table. */
  readonly cells: readonly string[];
  /** Left edges of the cells, where the document tells. */
  readonly lefts?: readonly number[];
  readonly page: number;
  readonly x: number;
  /** Right edge; 0 where the format knows no places. */
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly bullet: boolean;
  /** Number of the row in the document's order: a quote may run on to the next number only. */
  readonly index: number;
  /** Its start is cut off or stands elsewhere: no quote may run from the row before into this one. */
  readonly moved?: true;
  /** How sure text recognition is of its dates, as `Line` tells it; absent where the document gives the text. */
  readonly sure?: number;
};

/** Longest text of a quote, in characters. */
export const LONGEST_QUOTE = 300;
/** Lines beyond this number are not read. */
const MOST_LINES = 20_000;
const LONGEST_LINE = 20_000;

const BULLET = /^(?:[•·●▪■□◦○►▶➢➤✓✔»›*\uf0b7\uf0a7\u2043\uf0d8]|o(?=\s\p{L})|\{(?=\s\p{L})|[-–—](?=\s))\s*(?=\S)/u;
const ONLY_BULLET = /^[•·●▪■◦○►➢✓✔»›*\uf0b7\uf0a7\u2043o–-]$/;
const DASH_BEFORE_END = /^[-–—]\s*(?:heden|nu|present|(?:19|20)\d{2}|\d{1,2}[-/.]\d)/i;

const UNEVEN = /\s\s|[^\S ]/;

const tidy = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** `– Opleiding –`: dashes that frame a heading. */
const FRAMED = /^[-–—~]\s(?=\p{Lu})([^-–—~]{3,50}\S)\s[-–—~]$/u;

/** `1 | Appointments`: the number of a heading, with a gap behind it, is no cell. */
const withoutNumber = (cells: readonly string[], { bold }: Line): readonly string[] => {
  const [first = '', second = ''] = cells;
  const isNumbered =
    bold && cells.length === 2 && /^\d{1,2}(?:\.\d{1,2})?[.)]?$/.test(first) && /^\p{Lu}/u.test(second);
  return isNumbered ? [cells.join(' ')] : cells;
};

const rowFrom = (line: Line, given: readonly string[], listed: boolean): Row => {
  const framed = given.length === 1 ? FRAMED.exec(tidy(given[0] ?? ''))?.[1] : undefined;
  const cells = framed === undefined ? given : [framed];
  const whole = tidy(cells.join(' '));
  const sign = DASH_BEFORE_END.test(whole) ? null : BULLET.exec(whole);
  const text = sign ? whole.slice(sign[0].length) : whole;
  const [first = '', ...others] = cells;
  const bare = sign ? [tidy(first).slice(sign[0].length), ...others] : cells;
  const { page, x, y, width, size, bold, sure, lefts } = line;
  const bullet = sign !== null || listed;
  const filled = withoutNumber(
    bare.map(tidy).filter((cell) => cell !== ''),
    line,
  );
  return {
    text,
    cells: filled,
    ...(lefts?.length === filled.length ? { lefts } : {}),
    page,
    x,
    right: width > 0 ? x + width : 0,
    y,
    size,
    bold,
    bullet,
    index: 0,
    ...(sure === undefined ? {} : { sure }),
  };
};

/** A table cell may hold several lines: cell after cell, unless every cell is one line. */
const rowsOf = (line: Line, listed: boolean): readonly Row[] => {
  const cells = (line.cells ?? line.text.split('\t')).map((cell) => cell.slice(0, LONGEST_LINE).trim());
  if (!cells.some((cell) => cell.includes('\n'))) return [rowFrom(line, cells, listed)];
  return cells.flatMap((cell) => cell.split('\n').map((text) => rowFrom(line, [text], false)));
};

/** Whether a row is among the first or last three of its page. */
const atEdge = (rows: readonly Row[], position: number): boolean =>
  rows[position - 3]?.page !== rows[position]?.page || rows[position + 3]?.page !== rows[position]?.page;

/** Whether a row is the first or last of its page, or on the line of it, wherever its turn is. */
const isOutermost = (row: Row, extremes: ReadonlyMap<number, readonly [number, number]>): boolean => {
  const [top, bottom] = extremes.get(row.page) ?? [0, 0];
  return row.y <= top + row.size || row.y >= bottom - row.size;
};

/** The height of the first and of the last row of each page. */
const extremesOf = (rows: readonly Row[]): ReadonlyMap<number, readonly [number, number]> => {
  const extremes = new Map<number, readonly [number, number]>();
  for (const { page, y } of rows) {
    const [top, bottom] = extremes.get(page) ?? [y, y];
    extremes.set(page, [Math.min(top, y), Math.max(bottom, y)]);
  }
  return extremes;
};

/** Page numbers, and lines that come back at the same height on another page. */
const furniture = (rows: readonly Row[]): ReadonlySet<Row> => {
  const seen = new Map<string, Row>();
  const out = new Set<Row>();
  const extremes = extremesOf(rows);
  for (const [position, row] of rows.entries()) {
    const key = `${row.text.replace(/\b\d{1,3}\b/g, '#')}@${Math.round(row.y / 4)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (first.page !== row.page && row.y > 0 && row.text.length < 120 && atEdge(rows, position)) {
      out.add(row);
      // At the top of the first page it may be the candidate's own head of the page.
      if (first.page > 1 || first.y >= (extremes.get(first.page)?.[1] ?? 0) - first.size) out.add(first);
    }
    const running = /(?:^|[\s|–—-])(?:pagina|page|blad)\s(?:\d{1,3}\s)?(?:van|of)(?:\s\d{1,3})?$/i.test(row.text);
    if (running && row.text.length < 80) out.add(row);
    const foot = /[\s|–—-](?:pagina|page|blad)\s\d{1,3}$/i.test(row.text) && row.text.length < 80;
    if (foot && (row.y === 0 || isOutermost(row, extremes))) out.add(row);
    if (
      /^(?:pagina|page|blad|p\.)?\s?\d{1,3}(?:\s?(?:van|of|\/|-)\s?\d{1,3})?$/i.test(row.text) &&
      !/^\d{4}/.test(row.text) &&
      (atEdge(rows, position) || isOutermost(row, extremes))
    )
      out.add(row);
  }
  return out;
};

/** The end of a date that wrapped in a narrow column may come before its start: `2019` before `mrt 2014 t/m dec`. */
const inOrder = (rows: readonly Row[]): readonly Row[] => {
  const sorted = [...rows];
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const column =
      next &&
      row.page === next.page &&
      Math.abs(row.x - next.x) < 2 &&
      row.text.length <= 24 &&
      /\d{4}|heden|nu/.test(row.text);
    if (next && column && next.y > 0 && row.y > next.y && row.y - next.y < 24) {
      sorted[index] = next;
      sorted[index + 1] = { ...row, moved: true };
    }
  }
  return sorted;
};

/** The document's lines as rows, without empty lines, page numbers and running heads. */
export const toRows = (document: DocumentText): readonly Row[] => {
  const rows: Row[] = [];
  let listed = false;
  let index = 0;
  for (const line of document.lines.slice(0, MOST_LINES)) {
    if (ONLY_BULLET.test(line.text.trim())) {
      listed = true;
      continue;
    }
    for (const row of rowsOf(line, listed)) {
      index += 1;
      if (/[\p{L}\p{N}]/u.test(row.text)) rows.push({ ...row, index });
    }
    listed = false;
  }
  const out = furniture(rows);
  const own = inOrder(rows.filter((row) => !out.has(row)));
  return besideTheirRows(joinStackedDates(withLabelledValues(withWholeCells(own))));
};

/** Words of a row as evidence; cut at a word when too long. */
export const quote = (text: string, { page }: Pick<Row, 'page'>): Quote => {
  const whole = tidy(text);
  if (whole.length <= LONGEST_QUOTE) return { text: whole, page };
  const cut = whole.lastIndexOf(' ', LONGEST_QUOTE);
  return { text: whole.slice(0, cut > 0 ? cut : LONGEST_QUOTE), page };
};
