import { isUnnamed, type Piece, toPieces } from './header-piece.ts';
import { columnLabels, type JobLabel, jobLabel, labelledRow } from './job-label.ts';
import { type Row, wordCount } from './row.ts';
import { type RowPeriod, rowPeriod } from './row-period.ts';

/** A part of a header with its row; `client` and `employer` where a label says so. */
export type Part = Piece & { readonly row: Row; readonly label?: JobLabel };

/** A row of a section with jobs, with all that a header could want of it. */
export type Entry = {
  readonly row: Row;
  readonly period?: RowPeriod;
  readonly label?: JobLabel;
  readonly parts: readonly Part[];
  /** Cells too long for a header: description that stands beside it. */
  readonly prose: readonly string[];
};

const MOST_HEADER_WORDS = 14;
const TASK_LABEL =
  /^(?:opdracht|project|functie|rol|periode|data|datum|werkgever|opdrachtgever)\s?(?:\d{1,2})?\s?(?::\s*|$)/i;

const partsOf = (text: string, row: Row, label: JobLabel | undefined): readonly Part[] => {
  if (label === 'aside' || label === 'tasks' || label === 'period') return [];
  const pieces = toPieces(text);
  const [only] = pieces;
  if (label === undefined || only === undefined) return pieces.map((piece) => ({ ...piece, row }));
  if (label !== 'title' && isUnnamed(text)) return [];
  const names = label === 'title' ? 'title' : 'organisation';
  const told = pieces.some(({ joint }) => joint === 'at') && label === 'title';
  return told
    ? pieces.map((piece) => ({ ...piece, row }))
    : [{ text: headOf(text), names, joint: 'start', row, label }];
};

/** The value of a label without what follows in brackets. */
const headOf = (text: string): string => {
  const bracket = text.search(/\s\(/);
  return (bracket > 2 ? text.slice(0, bracket) : text).replace(/[\s,;]+$/, '');
};

const ASSIGNMENT = /^(?:opdracht|project|detachering)\s?(?:\d{1,2})?\s?:\s*(?=\S)/i;

/** `Opdracht: Doorstroomcoach bij Gemeente Rijn`: a job of its own, where it names who and where and a period follows or it stands out. */
const withoutAssignment = (row: Row, next: Row | undefined): Row => {
  const match = row.bullet || row.cells.length > 1 || row.text.length > 130 ? null : ASSIGNMENT.exec(row.text);
  const text = row.text.slice(match?.[0].length ?? 0);
  const pieces = match ? toPieces(text) : [];
  const title = pieces[0]?.names === 'title';
  const place = pieces.some(({ joint, names }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));
  const dated = next !== undefined && rowPeriod(next, undefined)?.rest.length === 0;
  return match && title && place && (row.bold || dated) ? { ...row, cells: [text] } : row;
};

const plainEntry = (original: Row, next: Row | undefined, above?: JobLabel): Entry => {
  const row = withoutAssignment(original, next);
  const labelled = above ? { label: above, cells: row.cells } : labelledRow(row);
  const period = rowPeriod(row, next);
  const bare = period ? period.rest : labelled ? labelled.cells : row.cells;
  const label = labelled && !(labelled.label === 'tasks' && period) ? labelled.label : undefined;
  const texts = bare.map((cell) => cell.replace(TASK_LABEL, ''));
  const short = texts.filter((cell) => cell.length <= 160 && wordCount(cell) <= MOST_HEADER_WORDS);
  const parts = short.flatMap((cell) => partsOf(cell, row, label));
  const prose = short.length === texts.length || !period ? [] : texts.filter((cell) => !short.includes(cell));
  const value = label === 'tasks' && labelled ? labelled.cells.join(' ') : '';
  const told = value === '' ? row : { ...row, text: value, cells: [value], moved: true as const };
  return { row: told, parts, prose, ...(period ? { period } : {}), ...(label ? { label } : {}) };
};

/** A row of a table whose columns have titles. */
const tableEntry = (row: Row, labels: readonly (JobLabel | undefined)[], next: Row | undefined): Entry => {
  const period = rowPeriod(row, next);
  const cells = row.cells.map((text, index) => ({ text, label: labels[index] }));
  const value = cells.filter(({ label, text }) => label !== 'period' && !(period && text.includes(period.words)));
  const parts = value.flatMap(({ text, label }) =>
    label === 'tasks' || wordCount(text) > MOST_HEADER_WORDS ? [] : partsOf(text, row, label),
  );
  const prose = value
    .filter(({ label, text }) => label === 'tasks' || wordCount(text) > MOST_HEADER_WORDS)
    .map(({ text }) => text);
  return { row, parts, prose, ...(period ? { period } : {}) };
};

/** A label on a line of its own, or on two, whose value stands on the next line. */
const labelAlone = (
  rows: readonly Row[],
  index: number,
): { readonly name: JobLabel; readonly last: number } | undefined => {
  const row = rows[index];
  const next = rows[index + 1];
  if (!row || !next || row.bullet || row.text.length > 40) return undefined;
  const both = next.text.length <= 30 && next.cells.length === 1 ? jobLabel(`${row.text} ${next.text}`) : undefined;
  if (both && /^\p{Ll}/u.test(next.text)) return { name: both, last: index + 1 };
  const name = row.cells.length === 1 && !jobLabel(next.text) ? jobLabel(row.text) : undefined;
  return name === 'title' || name === 'employer' || name === 'client' || name === 'period'
    ? { name, last: index }
    : undefined;
};

const DURATION_WORDS = new Set(
  'jaar jaren jr maand maanden mnd mnden en year years month months ruim circa ca'.split(' '),
);

/** `(3 jaar en 5 mnd)`, or what is left of it on the next line. */
const isDuration = (text: string): boolean => {
  const words = text
    .slice(0, 60)
    .toLowerCase()
    .split(/[\s().,]+/)
    .filter((word) => word !== '');
  return (
    text.length < 40 && /[a-z]/.test(text) && words.every((word) => DURATION_WORDS.has(word) || /^\d{1,3}$/.test(word))
  );
};

/** Prepares the rows of a section. A period that runs on to the next row is taken out of that row. */
export const toEntries = (rows: readonly Row[]): readonly Entry[] => {
  const entries: Entry[] = [];
  let columns: readonly (JobLabel | undefined)[] | undefined;
  let rest: readonly string[] | undefined;
  let label: { readonly name: JobLabel; readonly last: number } | undefined;
  for (const [index, original] of rows.entries()) {
    const cells = (rest ?? original.cells).filter((cell) => !isDuration(cell));
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
    if (titles) columns = titles;
    if (titles || row.text === '' || isDuration(row.text)) continue;
    const fits = columns !== undefined && row.cells.length === columns.length;
    const entry = fits && columns ? tableEntry(row, columns, rows[index + 1]) : plainEntry(row, rows[index + 1], above);
    rest = entry.period?.nextCells;
    entries.push(entry);
  }
  return entries;
};

/** Whether a row has the build of a header: short, no item of a list, no sentence. */
export const isHeaderish = ({ row, label }: Entry): boolean =>
  !row.bullet &&
  label !== 'tasks' &&
  row.text.length <= 130 &&
  wordCount(row.text) <= MOST_HEADER_WORDS + 2 &&
  /^[^\p{L}]*[\p{Lu}\d']/u.test(row.text) &&
  (!/[.;:!?,]$/.test(row.text) || /\b(?:b\.v|n\.v|v\.o\.f|a\.i|e\.o|nr)\.$/i.test(row.text));

/** Whether some part of the entry names this. */
export const namesA = ({ parts }: Entry, names: Piece['names']): boolean => parts.some((part) => part.names === names);
