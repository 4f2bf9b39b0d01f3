import { isPlaceOnly, isTown, isUnnamed, type Piece, toPieces } from './header-piece.ts';
import { type JobLabel, jobLabel, type LabelledRow, labelledRow } from './job-label.ts';
import type { RowPeriod } from './period-part.ts';
import type { Row } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { wordCount } from './words.ts';

/** A part of a header with its row; `client` and `employer` where a label says so. */
export type Part = Piece & { readonly row: Row; readonly label?: JobLabel };

/** A row of a section with jobs, with all that a header could want of it. */
export type Entry = {
  readonly row: Row;
  readonly period?: RowPeriod;
  readonly label?: JobLabel;
  readonly parts: readonly Part[];
  /** How long it was, from a line of its own. */
  readonly duration?: NonNullable<RowPeriod['duration']> & { readonly row: Row };
  /** Cells too long for a header: description that stands beside it. */
  readonly prose: readonly string[];
};

const MOST_HEADER_WORDS = 14;
const TASK_LABEL =
  /^(?:opdracht|project|functie|rol|periode|data|datum|werkgever|opdrachtgever)\s?(?:\d{1,2})?\s?(?::\s*|$)/i;

/** Jobs may be counted: `1. Adviseur`. */
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\p{L})/u;

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
    : [{ text: headOf(text, pieces), names, joint: 'start', row, label }];
};

/** `Ploegam, aannemer`: what sort of firm it is. */
const isSortOf = ({ text, names }: Piece, whole: string): boolean =>
  names !== 'title' && /^\p{Ll}[\p{Ll}-]+(?:\s[\p{Ll}-]+)?$/u.test(text) && whole.endsWith(`, ${text}`);

/** The value of a label without what follows in brackets, and without the town of an organisation. */
const headOf = (text: string, pieces: readonly Piece[]): string => {
  const [first, second] = pieces;
  if (pieces.length === 2 && first && second?.aside && text === `${first.text}, ${second.text}`) return first.text;
  if (pieces.length === 2 && first && second && isSortOf(second, text)) return first.text;
  if (pieces.length === 2 && first && second && isTown(second) && /\s[–-]\s/.test(text)) return first.text;
  const end = text.search(/\s\(|\ste\s(?=\p{Lu}|'[st])|[,;]\s\d{1,2}\s?(?:uur|u\b|fte)/u);
  return (end > 2 ? text.slice(0, end) : text).replace(/[\s,;]+$/, '');
};

const ASSIGNMENT = /^(?:opdracht|project|detachering)\s?(?:\d{1,2})?\s?:\s*(?=\S)/i;

/** A date alone, or the client of an assignment with its date: what stands below the name of an assignment. */
const isDatedBelow = (next: Row): boolean => {
  const period = rowPeriod(next, undefined);
  return period !== undefined && (period.rest.length === 0 || labelledRow(next)?.label === 'client');
};

/** `Opdracht 2: Bode` above the client of the assignment. */
const countedAssignment = (row: Row, next: Row | undefined): LabelledRow | undefined => {
  const text =
    row.cells.length === 2 && /^opdracht(?:\s?\d{1,2})?$/i.test(row.cells[0] ?? '') ? row.cells.join(': ') : row.text;
  const match = row.bullet || text.length > 130 ? null : /^opdracht\s?(\d{0,2})\s?[:.]\s*(\S.*)$/i.exec(text);
  const [, counted, title] = match ?? [];
  if (title === undefined || !next || labelledRow(next)?.label !== 'client') return undefined;
  return counted !== '' || toPieces(title)[0]?.names === 'title' ? { label: 'title', cells: [title] } : undefined;
};

/** `Opdracht: Doorstroomcoach bij Gemeente Rijn`: a job of its own, where it names who and where and a period follows or it stands out. */
const withoutAssignment = (row: Row, next: Row | undefined): Row => {
  const match = row.bullet || row.cells.length > 1 || row.text.length > 130 ? null : ASSIGNMENT.exec(row.text);
  const text = row.text.slice(match?.[0].length ?? 0);
  const pieces = match ? toPieces(text) : [];
  const title = pieces[0]?.names === 'title';
  const place = pieces.some(({ joint, names }) => names === 'organisation' || (joint === 'at' && names === 'unknown'));
  const dated = next !== undefined && isDatedBelow(next);
  return match && title && place && (row.bold || dated) ? { ...row, cells: [text] } : row;
};

/** `Werkzaamheden` on a line of its own. */
const tasksAlone = ({ text }: Row): LabelledRow | undefined =>
  jobLabel(text) === 'tasks' ? { label: 'tasks', cells: [] } : undefined;

/** `2019 – 2020 · Zwolle`: a town that stands alone with the date names no employer as long as another row does. */
const withTownAside = (parts: readonly Part[]): readonly Part[] => {
  const [only] = parts;
  return parts.length === 1 && only && only.label === undefined && only.joint !== 'at' && isTown(only)
    ? [{ ...only, aside: true }]
    : parts;
};

/** `2017–2020. Weekly conversation class.`: behind the date of a header its first sentence may follow. */
const BEGINS_SENTENCE = /^\.\s+\p{Lu}/u;

/** A sentence that the line breaks off at a comma keeps that comma. */
const withItsEnd = (cell: string, { text }: Row): string => (text.endsWith(`${cell},`) ? `${cell},` : cell);

/** `Project: …` and `Opdracht: …` name what was done; other labels of tasks only tell of it. */
const NAMED_TASK = /^(?:[a-z][.)]\s)?(?:opdracht|project|situatie)/i;

/** A row that is no row of a table with titled columns; `above`: the label on the line before it. */
export const plainEntry = (original: Row, next: Row | undefined, above?: JobLabel): Entry => {
  const row = withoutAssignment(original, next);
  const labelled = above
    ? { label: above, cells: row.cells }
    : (countedAssignment(original, next) ?? labelledRow(row) ?? tasksAlone(row));
  const isTasks = labelled?.label === 'tasks' && !NAMED_TASK.test(row.text);
  const period = isTasks ? undefined : rowPeriod(row, next);
  const all = period ? period.rest : labelled ? labelled.cells : row.cells;
  const bare = all.filter((cell) => !BEGINS_SENTENCE.test(cell));
  const label =
    labelled && !(labelled.label === 'tasks' && period && NAMED_TASK.test(row.text)) ? labelled.label : undefined;
  const texts = bare.map((cell) => cell.replace(NUMBERED, '').replace(TASK_LABEL, ''));
  const short = texts.filter((cell) => cell.length <= 160 && wordCount(cell) <= MOST_HEADER_WORDS);
  const parts = short
    .filter((cell) => label !== undefined || !isPlaceOnly(cell))
    .flatMap((cell) => partsOf(cell, row, label));
  const placed = period ? withTownAside(parts) : parts;
  const long = short.length === texts.length || !period ? [] : texts.filter((cell) => !short.includes(cell));
  const begun = all.filter((cell) => !bare.includes(cell)).map((cell) => cell.replace(/^\.\s+/, ''));
  const prose = [...long, ...begun.map((cell) => withItsEnd(cell, row))];
  const value = label === 'tasks' && labelled ? labelled.cells.join(' ') : '';
  const told = value === '' ? row : { ...row, text: value, cells: [value], moved: true as const };
  return { row: told, parts: placed, prose, ...(period ? { period } : {}), ...(label ? { label } : {}) };
};

/** `Tekenaar civiel (werkte in AutoCAD)`: what stands in brackets behind a title, where it is more than a word or two. */
const inBrackets = (text: string): readonly string[] =>
  [...text.matchAll(/\(([^()]+)\)/g)].flatMap(([, words = '']) => (wordCount(words) > 2 ? [words] : []));

/** A row of a table whose columns have titles. */
export const tableEntry = (row: Row, labels: readonly (JobLabel | undefined)[], next: Row | undefined): Entry => {
  const period = rowPeriod(row, next);
  const cells = row.cells.map((text, index) => ({ text, label: labels[index] }));
  const value = cells.filter(({ label, text }) => label !== 'period' && !(period && text.includes(period.words)));
  const parts = value.flatMap(({ text, label }) =>
    label === 'tasks' || wordCount(text) > MOST_HEADER_WORDS ? [] : partsOf(text, row, label),
  );
  const prose = value.flatMap(({ label, text }) =>
    label === 'tasks' || wordCount(text) > MOST_HEADER_WORDS ? [text] : label === 'title' ? inBrackets(text) : [],
  );
  return { row, parts, prose, ...(period ? { period } : {}) };
};

/** `gemeente Rijnstede`: names that many write with a small letter. */
const LOWER_CASE_NAME =
  /^(?:gemeente|provincie|ministerie|waterschap|stichting|omgevingsdienst|universiteit|hogeschool)\s(?:van\s|de\s|voor\s){0,2}\p{Lu}/u;

/** Whether a row has the build of a header: short, no item of a list, no sentence. */
export const isHeaderish = ({ row, label }: Entry): boolean =>
  !row.bullet &&
  label !== 'tasks' &&
  row.text.length <= 130 &&
  wordCount(row.text) <= MOST_HEADER_WORDS + 2 &&
  (/^(?:[a-z][.)]\s)?[^\p{L}]*[\p{Lu}\d']/u.test(row.text) || LOWER_CASE_NAME.test(row.text)) &&
  (!/[.;:!?,]$/.test(row.text) || /\b(?:b\.v|n\.v|v\.o\.f|a\.i|e\.o|nr)\.$/i.test(row.text));

/** Whether some part of the entry names this. */
export const namesA = ({ parts }: Entry, names: Piece['names']): boolean =>
  parts.some((part) => part.names === names && (names === 'unknown' || !part.aside));
