import { wholeDuration } from './duration.ts';
import { isComplete, sameType } from './header-shape.ts';
import { type Entry, isHeaderish, plainEntry, tableEntry } from './job-entry.ts';
import { columnLabels, type JobLabel, jobLabel, labelledRow } from './job-label.ts';
import { OWN_YEAR } from './own-year.ts';
import type { Row } from './row.ts';
import { rowDuration, rowPeriod } from './row-period.ts';
import { titleWordAt } from './title-words.ts';

/** A label on a line of its own, or on two, whose value stands on the next line. */
const labelAlone = (
  rows: readonly Row[],
  index: number,
): { readonly name: JobLabel; readonly last: number } | undefined => {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row || !next || row.bullet || row.text.length > 40 || labelledRow(next)) return undefined;
  const mayBreak = next.text.length <= 30 && next.cells.length === 1 && !/[:\d]/.test(row.text + next.text);
  const both = mayBreak ? jobLabel(`${row.text} ${next.text}`) : undefined;
  if (both && /^\p{Ll}/u.test(next.text)) return { name: both, last: index + 1 };
  const name = row.cells.length === 1 && !jobLabel(next.text) ? jobLabel(row.text) : undefined;
  return name === 'title' || name === 'employer' || name === 'client' || name === 'period'
    ? { name, last: index }
    : undefined;
};

const DURATION_WORDS = new Set(
  'jaar jaren jr maand maanden mnd mnden en year years month months yrs yr mos mo ruim circa ca'.split(' '),
);

/** `(3 jaar en 5 mnd)`, or what is left of it on the next line. */
const isDuration = (text: string): boolean =>
  text.length < 40 &&
  /[a-z]/.test(text) &&
  (text.toLowerCase().match(/[^\s().,·]+/g) ?? []).every((word) => DURATION_WORDS.has(word) || /^\d{1,3}$/.test(word));

/**
 * `ruim drie jaar` over a title in bold, or between an employer and a title that are set larger: how long the job, or the time with the
 * employer, below was, and not the one above.
 */
const headsJob = (row: Row, next: Row | undefined, before: Entry | undefined): boolean =>
  !row.bold &&
  next !== undefined &&
  !next.bullet &&
  (next.bold || (next.size > row.size && (before?.row.size ?? 0) > row.size)) &&
  titleWordAt(next.text) !== -1 &&
  before?.period === undefined;

/** So many rows below a period may say how long it was. */
const NEAR = 3;

/** Adds how long a job was, from a line that says only that, to the row of its period, if one stands near above. */
const addDuration = (entries: Entry[], row: Row): boolean => {
  const found = wholeDuration(row.text);
  const at = entries.findLastIndex(({ period }, index) => period !== undefined && index >= entries.length - NEAR);
  const entry = entries[at];
  if (!entry) return false;
  if (!found || entry.period?.duration) return true;
  const words = row.text.slice(found.from, found.to);
  entries[at] = { ...entry, duration: { min: found.min, max: found.max, words, row } };
  return true;
};

/** Whether a row with how long something was heads a job: no date stands near above, and rows with dates look like it. */
const isDated = (entry: Entry, index: number, entries: readonly Entry[], dated: readonly Entry[]): boolean => {
  const heads = headsJob(entry.row, entries[index + 1]?.row, entries[index - 1]);
  const near =
    !heads && entries.slice(Math.max(0, index - NEAR + 1), index + 2).some(({ period }) => period !== undefined);
  const names = entry.parts.filter((part) => part.names !== 'aside' && !part.aside).length;
  return (!near || names > 1) && dated.some((one) => sameType(one, entry) && Math.abs(one.row.x - entry.row.x) < 4);
};

/** Jobs that tell how long they were instead of when: in a list without any dates, and among rows with dates that look like theirs. */
const withDurations = (entries: readonly Entry[]): readonly Entry[] => {
  const dated = entries.filter(({ period }) => period !== undefined);
  return entries.map((entry, index) => {
    if (entry.period || entry.label === 'tasks') return entry;
    if (!isHeaderish(entry) && !wholeDuration(entry.row.text)) return entry;
    const period = rowDuration(entry.row);
    const full = isComplete(entry.parts) || dated.length === 0 || isDated(entry, index, entries, dated);
    return period && full ? { ...entry, period } : entry;
  });
};

/** The cells besides one that only says how long something was; the title of a column, `Jaren`, says nothing. */
const cellsOf = (cells: readonly string[]): readonly string[] =>
  cells.length < 2 ? cells : cells.filter((cell) => !(isDuration(cell) && /\d/.test(cell)));

/** A bold line that ends with a comma, right over a short line of its size: the second half of a header. */
const goesOn = (row: Row, before: Row, above: Row | undefined): boolean =>
  (before.bold || (above?.bold === true && rowPeriod(above, undefined)?.rest.length === 0)) &&
  /,$/.test(before.text) &&
  /^[\p{Lu}']/u.test(row.text) &&
  !/[.;:!?]$/.test(row.text) &&
  before.text.length + row.text.length <= 130 &&
  row.cells.length === 1 &&
  before.cells.length === 1 &&
  !row.bullet &&
  Math.abs(row.x - before.x) < 2 &&
  Math.abs(row.size - before.size) < 0.3 &&
  row.index === before.index + 1;

/** A bold line that fills its column, over the rest of its words and their period: `… – Casemanager` over `Participatiewet (2021 – 2023)`. */
const runsOver = (row: Row, before: Row, right: number): boolean => {
  const isAlike = row.bold && before.bold && Math.abs(row.x - before.x) < 2 && Math.abs(row.size - before.size) < 0.3;
  const areSingle = row.cells.length === 1 && before.cells.length === 1 && !row.bullet;
  if (!isAlike || !areSingle || row.index !== before.index + 1 || before.right === 0) return false;
  if (before.text.length + row.text.length > 160 || !/\d\)?$|heden\)?$|nu\)?$/.test(row.text)) return false;
  const [word = ''] = row.text.split(' ');
  const width = ((row.right - row.x) / Math.max(1, row.text.length)) * (word.length + 1);
  const rest = rowPeriod(row, undefined)?.rest ?? [];
  return before.right + width > right && rest.length > 0 && rowPeriod(before, undefined) === undefined;
};

const wholeHeaders = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  const right = Math.max(...rows.map((row) => row.right));
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const open = out.at(-1);
    if (before && open && (goesOn(row, before, rows[index - 2]) || runsOver(row, before, right))) {
      const text = `${open.text} ${row.text}`;
      out[out.length - 1] = { ...open, text, cells: [text], index: row.index };
    } else out.push(row);
  }
  return out;
};

/** `onder de UAV-GC` and `2005, inclusief ...` below it: the year of a standard or a law that a line breaks from its name. */
const isOwnYear = ({ text }: Row, before: Row | undefined): boolean =>
  /^(?:19|20)\d{2}\b/.test(text) && before !== undefined && OWN_YEAR.test(before.text);

/** `(vanaf sep 2022 2 dagen per week)` below a period by itself: how much of the week it was, and no period. */
const REMARK = /^\([^()]*\b(?:dag(?:en)?|uur|uren|fte)\b[^()]*\)$/i;

const isRemark = (row: Row, before: Entry | undefined): boolean =>
  REMARK.test(row.text) && before?.period !== undefined && before.parts.length === 0;

/** In points: cells of a column begin no further apart. */
const SLACK = 4;

/** The labels of the cells of a row under titled columns: one for each column, or by where the cells of a row with fewer of them begin. */
const labelsOf = (
  { cells, lefts: own }: Row,
  columns: readonly (JobLabel | undefined)[],
  lefts: readonly number[] | undefined,
): readonly (JobLabel | undefined)[] | undefined => {
  if (cells.length === columns.length) return columns;
  if (cells.length < 2 || cells.length > columns.length || own?.length !== cells.length || !lefts) return undefined;
  const places = own.map((left) => lefts.findIndex((x) => Math.abs(x - left) <= SLACK));
  return places.includes(-1) ? undefined : places.map((place) => columns[place]);
};

/** `5.2 Functie` over `a. Organisatie: …`: the number of a job in a form. */
const isNumberOfJob = (row: Row, next: Row | undefined): boolean =>
  row.cells.length === 1 &&
  /^\d{1,2}\.\d{1,2}\.?\s\p{Lu}[\p{L} -]{2,30}$/u.test(row.text) &&
  next !== undefined &&
  labelledRow(next) !== undefined;

/** Prepares the rows of a section. A period that runs on to the next row is taken out of that row. */
export const toEntries = (all: readonly Row[]): readonly Entry[] => {
  const rows = wholeHeaders(all);
  const entries: Entry[] = [];
  let columns: readonly (JobLabel | undefined)[] | undefined;
  let lefts: readonly number[] | undefined;
  let rest: readonly string[] | undefined;
  let label: { readonly name: JobLabel; readonly last: number } | undefined;
  for (const [index, original] of rows.entries()) {
    const cells = cellsOf(rest ?? original.cells);
    const row =
      cells.length === original.cells.length && !rest
        ? original
        : { ...original, cells, text: cells.join(' '), moved: true as const };
    rest = undefined;
    if (label && index <= label.last) continue;
    const above = label?.last === index - 1 ? label.name : undefined;
    label = above ? undefined : labelAlone(rows, index);
    if (label) continue;
    const titles = columnLabels(row);
    if (titles) {
      columns = titles;
      lefts = row.lefts;
    }
    if (titles || row.text === '' || isNumberOfJob(row, rows[index + 1])) continue;
    const before = entries.at(-1);
    if (before && isRemark(row, before)) {
      entries[entries.length - 1] = { ...before, prose: [...before.prose, row.text] };
      continue;
    }
    const isOfAbove = isDuration(row.text) && !headsJob(row, rows[index + 1], before);
    if (isOfAbove && (rest !== undefined || entries.some(({ period }) => period !== undefined))) {
      if (addDuration(entries, row)) continue;
    }
    const labels = columns && labelsOf(row, columns, lefts);
    const read = labels ? tableEntry(row, labels, rows[index + 1]) : plainEntry(row, rows[index + 1], above);
    const entry: Entry = read.period?.single && isOwnYear(row, rows[index - 1]) ? { row, parts: [], prose: [] } : read;
    rest = entry.period?.nextCells;
    entries.push(entry);
  }
  return withDurations(entries);
};
