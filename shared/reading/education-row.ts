import { columnParts, isTitles, type Part, type PartKind, partsOf } from './education-part.ts';
import { statedStatus } from './education-status.ts';
import { joinLines } from './join-lines.ts';
import type { RowPeriod } from './period-part.ts';
import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { wordCount } from './words.ts';
import { joinWrapped } from './wrapped-cell.ts';
import { withWholeRows } from './wrapped-row.ts';

/** A row of a list of educations: its parts, and its date. */
export type EducationRow = { readonly row: Row; readonly parts: readonly Part[]; readonly date?: RowPeriod };

/** Whether there is a part of a kind. */
export const has = (parts: readonly Part[], kind: PartKind): boolean => parts.some((part) => part.kind === kind);

/** Words that say nothing by themselves, under a name that the column is too narrow for. */
const endsName = (row: Row, before: Row): boolean => {
  const [first, ...others] = partsOf(row, rowPeriod(row, undefined, true));
  const plain = first?.kind === 'unknown' && others.length === 0 && !/\d/.test(row.text) && wordCount(row.text) <= 4;
  return plain && partsOf(before, undefined).at(-1)?.kind === 'name' && !/\d{4}/.test(before.text);
};

/** Words after which a name must go on: `Econometrie en Operationele`. */
const OPEN_NAME = /(?:[,&/–-]|\s(?:van|en|of|and|in)|\p{Ll}(?:ele|ale|ische|ieve|aire|ijke|ieke))$/u;

/** Bold words under bold words, in a list that is not bold as a whole: a name, mostly with its institute, on more than one line. */
const goesOnBold = (row: Row, before: Row): boolean => {
  if (/\b(?:afstudeerrichting|richting|specialisatie|variant)$/i.test(before.text)) return row.bold === before.bold;
  if (!row.bold || !before.bold || /\d{4}/.test(row.text) || /\d{4}/.test(before.text)) return false;
  return partsOf(before, undefined).length > 1 || OPEN_NAME.test(before.text) || /^[\p{Ll}/&]/u.test(row.text);
};

/** A name has no more bold lines. */
const MOST_LINES = 3;

/** The numbers of the further lines of names: bold rows without a date, one below the other, over a row that is not bold. */
const linesOfNames = (rows: readonly Row[]): ReadonlySet<number> => {
  const found = new Set<number>();
  let run: Row[] = [];
  for (const row of rows) {
    const last = run.at(-1);
    const goesOn =
      last && row.bold && Math.abs(row.x - last.x) < 2 && row.size === last.size && row.index === last.index + 1;
    if (goesOn) run.push(row);
    else {
      if (!row.bold && run.length <= MOST_LINES && !run.some(({ text }) => /\d{4}/.test(text))) {
        for (const { index } of run.slice(1)) found.add(index);
      }
      run = row.bold ? [row] : [];
    }
  }
  return found;
};

/** `diploma verwacht 2027` over `Universiteit Oost, 2024 – heden`: the year of the diploma, and not when it was followed. */
const isForecast = (row: Row, next: Row | undefined): boolean =>
  /\b(?:verwacht|expected)\b/i.test(row.text) &&
  next !== undefined &&
  rowPeriod(next, undefined, true)?.single === false;

const toRow = (row: Row, next: Row | undefined, titles: readonly string[]): EducationRow => {
  const found = rowPeriod(row, next, true);
  const date = found?.single && isForecast(row, next) ? undefined : found;
  const parts = titles.length === row.cells.length ? columnParts(row, titles, date) : partsOf(row, date);
  return { row, parts, ...(date ? { date } : {}) };
};

/** Words for a sort of institute that need a name behind them. */
const OPEN_INSTITUTE =
  /(?:^|[,–-]\s)(?:Rijksuniversiteit|Scholengemeenschap|Hogeschool|Universiteit|(?:Hogeschool|Universiteit) van)$/;

/** Words that go on in the cell above: the name of an institute that a column cut, or a bracket alone. */
const goesOnAbove = (row: Row, cell: string): boolean =>
  row.cells.length === 1 &&
  !row.bullet &&
  ((OPEN_INSTITUTE.test(cell) && /^\p{Lu}/u.test(row.text)) || /^\([^()]{1,30}\)$/.test(row.text));

/** `Rijksuniversiteit` over `Groningen` is one name. */
const joinCells = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const before = out.at(-1);
    const cell = before?.cells.at(-1) ?? '';
    if (before && goesOnAbove(row, cell)) {
      const cells = [...before.cells.slice(0, -1), joinLines(cell, row.text)];
      out[out.length - 1] = { ...before, cells, text: cells.join(' ') };
    } else out.push(row);
  }
  return out;
};

/** The rows of a list, without those of column titles; a date that runs on to the next row is taken out of that row. */
export const educationRows = (all: readonly Row[]): readonly EducationRow[] => {
  const isLight = all.some(({ bold }) => !bold);
  const inNames = linesOfNames(all);
  const rows = joinWrapped(
    joinCells(withWholeRows(all)),
    (row, before) => endsName(row, before) || (isLight && (goesOnBold(row, before) || inNames.has(row.index))),
  );
  const out: EducationRow[] = [];
  let titles: readonly string[] = [];
  let rest: readonly string[] | undefined;
  for (const [index, original] of rows.entries()) {
    const row = rest ? { ...original, cells: rest, text: rest.join(' '), moved: true as const } : original;
    rest = undefined;
    if (isTitles(row)) titles = row.cells;
    if (row.text === '' || isTitles(row)) continue;
    const prepared = toRow(row, rows[index + 1], titles);
    rest = prepared.date?.nextCells;
    out.push(prepared);
  }
  return out;
};

/** An institute with a word and a date for how it ended, right below a name with a period. */
export const endsBelow = ({ row, parts, date }: EducationRow, before: EducationRow | undefined): boolean =>
  date?.single === true &&
  statedStatus(row.text) !== undefined &&
  parts[0]?.kind === 'institute' &&
  !has(parts, 'name') &&
  before?.date !== undefined &&
  has(before.parts, 'name') &&
  !has(before.parts, 'institute');

/** `diploma behaald in 2012`: a date that says when it ended, and opens nothing. */
export const onlyStatus = ({ parts, date, row }: EducationRow): boolean =>
  date?.single === true && !has(parts, 'name') && !has(parts, 'unknown') && statedStatus(row.text) !== undefined;
