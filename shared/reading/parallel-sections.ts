import { columnKind } from './column-kind.ts';
import { headingKind } from './heading.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';
import { prominence } from './row-type.ts';

/** A cell stands under a heading where their left edges differ by no more, in points. */
const EDGE = 8;
const LONGEST = 40;

const leftsOf = (row: Row): readonly number[] | undefined =>
  row.cells.length === 1 ? [row.x] : row.lefts?.length === row.cells.length ? row.lefts : undefined;

/** `Cursussen | Talen | Daarnaast`: headings beside each other, of several kinds, set more prominently than what stands below. */
const headsColumns = (row: Row, next: Row | undefined): boolean => {
  if (row.cells.length < 2 || row.bullet || row.cells.some((cell) => cell.length > LONGEST)) return false;
  if (next === undefined || next.page !== row.page || prominence(row) < prominence(next) + 0.9) return false;
  const kinds = row.cells.flatMap((cell) => headingKind(cell)?.kind ?? []);
  return new Set(kinds).size >= 2 && leftsOf(row) !== undefined && columnKind(row) === undefined;
};

const columnAt = (lefts: readonly number[], left: number): number =>
  lefts.findIndex((edge) => Math.abs(edge - left) <= EDGE);

/** The rows below headings that stand beside each other, as far as each of their cells stands under one of these. */
const rowsUnder = (rows: readonly Row[], from: number, lefts: readonly number[]): readonly Row[] => {
  const [heads] = rows.slice(from - 1, from);
  const end = rows.findIndex((row, index) => {
    if (index < from) return false;
    const own = leftsOf(row);
    const isApart = row.page !== heads?.page || prominence(row) > prominence(heads) - 0.5;
    return isApart || own === undefined || own.some((left) => columnAt(lefts, left) === -1);
  });
  return rows.slice(from, end === -1 ? rows.length : end);
};

const cellAt = (row: Row, column: number, lefts: readonly number[]): readonly Row[] => {
  const own = leftsOf(row) ?? [];
  const { lefts: _, ...bare } = row;
  return row.cells.flatMap((text, index) =>
    columnAt(lefts, own[index] ?? 0) === column
      ? [
          {
            ...bare,
            text,
            cells: [text],
            x: own[index] ?? row.x,
            right: 0,
            ...(row.cells.length > 1 ? { moved: true as const } : {}),
          },
        ]
      : [],
  );
};

/** `Training staatssteun (volg ik` over `momenteel)`: a bracket that is open goes on in the next line. */
const withWholeBrackets = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const before = out.at(-1);
    if (before && /\([^()]*$/.test(before.text)) {
      const text = joinLines(before.text, row.text);
      out[out.length - 1] = { ...before, text, cells: [text] };
    } else out.push(row);
  }
  return out;
};

/** Lists that stand beside each other under headings of their own, one after the other. */
export const withParallelSections = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (row === undefined) break;
    const lefts = headsColumns(row, rows[index + 1]) ? leftsOf(row) : undefined;
    const under = lefts ? rowsUnder(rows, index + 1, lefts) : [];
    if (lefts && under.length > 0) {
      for (const column of lefts.keys())
        out.push(...withWholeBrackets([row, ...under].flatMap((each) => cellAt(each, column, lefts))));
    } else out.push(row);
    index += 1 + under.length;
  }
  return out;
};
