import { isBareLevel, tellsLevel } from './education-level.ts';
import { columnParts, isTitles, type Part, type PartKind, partsOf } from './education-part.ts';
import { statedStatus } from './education-status.ts';
import type { RowPeriod } from './period-part.ts';
import { type Row, wordCount } from './row.ts';
import { rowPeriod } from './row-period.ts';
import { joinWrapped } from './wrapped-cell.ts';

/** A row of a list of educations: its parts, and its date. */
export type EducationRow = { readonly row: Row; readonly parts: readonly Part[]; readonly date?: RowPeriod };

/** One education on its way: its rows, what they gave, and the date with its row. */
export type EducationDraft = {
  readonly rows: readonly Row[];
  readonly parts: readonly Part[];
  readonly date?: RowPeriod;
  readonly dateRow?: Row;
};

const has = (parts: readonly Part[], kind: PartKind): boolean => parts.some((part) => part.kind === kind);

/** Words that say nothing by themselves, under a name that the column is too narrow for. */
const endsName = (row: Row, before: Row): boolean => {
  const [first, ...others] = partsOf(row, rowPeriod(row, undefined, true));
  const plain = first?.kind === 'unknown' && others.length === 0 && !/\d/.test(row.text) && wordCount(row.text) <= 4;
  return plain && partsOf(before, undefined).at(-1)?.kind === 'name' && !/\d{4}/.test(before.text);
};

const toRow = (row: Row, next: Row | undefined, titles: readonly string[]): EducationRow => {
  const date = rowPeriod(row, next, true);
  const parts = titles.length === row.cells.length ? columnParts(row, titles, date) : partsOf(row, date);
  return { row, parts, ...(date ? { date } : {}) };
};

/** The rows of a list, without those of column titles; a date that runs on to the next row is taken out of that row. */
const toRows = (all: readonly Row[]): readonly EducationRow[] => {
  const rows = joinWrapped(all, endsName);
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

/** `diploma behaald in 2012`: a date that says when it ended, and opens nothing. */
const onlyStatus = ({ parts, date, row }: EducationRow): boolean =>
  date?.single === true && !has(parts, 'name') && !has(parts, 'unknown') && statedStatus(row.text) !== undefined;

/** A name that tells its level and is more than that level alone. */
const isFullName = ({ kind, text }: Part): boolean => kind === 'name' && tellsLevel(text) && !isBareLevel(text);

/** A row that by itself names an education, where the open one is complete or has such a name as well. */
const isNextByName = (draft: readonly EducationRow[], own: readonly Part[], { parts, date }: EducationRow): boolean => {
  if (!parts.some(isFullName)) return false;
  const dated = draft.some((one) => one.date !== undefined);
  const complete = dated && has(own, 'institute') && (has(own, 'name') || has(own, 'unknown'));
  return complete || (own.some(isFullName) && (has(parts, 'institute') || (date !== undefined && dated)));
};

/** A row opens the next education when it brings again what the open one has: a date, a name, an institute. */
const opensNext = (draft: readonly EducationRow[], next: EducationRow): boolean => {
  const [head] = draft;
  if (!head || onlyStatus(next)) return false;
  const { row, parts, date } = next;
  const own = draft.flatMap((one) => one.parts);
  const dated = draft.some((one) => one.date !== undefined);
  if (date && dated) return true;
  if (!date && /,$/.test(draft.at(-1)?.row.text ?? '')) return false;
  if (isNextByName(draft, own, next)) return true;
  const known = has(own, 'name') || has(own, 'unknown');
  const name = parts.find(({ kind }) => kind === 'name');
  if (name && has(own, 'name') && (dated || has(own, 'institute') || row.bullet)) return true;
  if (name && has(own, 'name') && row.bold === head.row.bold && !has(own, 'status'))
    return date !== undefined || tellsLevel(name.text);
  if (has(parts, 'institute') && has(own, 'institute') && known) return true;
  if (!date && (row.bullet !== head.row.bullet || row.text.length > 90)) return false;
  const unknown = has(parts, 'unknown') && known && (dated || has(own, 'institute'));
  return unknown && row.bold === head.row.bold && (row.bold || date !== undefined) && parts[0]?.kind !== 'institute';
};

const isBareDate = ({ date, parts }: EducationRow): boolean =>
  date !== undefined && parts.every(({ kind }) => kind === 'aside' || kind === 'status');

/** Row after row. In a list that begins with a date on a line of its own, such a line opens an education. */
const oneByOne = (rows: readonly EducationRow[]): readonly (readonly EducationRow[])[] => {
  const groups: EducationRow[][] = [];
  const dateFirst = rows[0] !== undefined && isBareDate(rows[0]) && !onlyStatus(rows[0]);
  for (const row of rows) {
    const open = groups.at(-1);
    if (!open || opensNext(open, row) || (dateFirst && isBareDate(row) && !onlyStatus(row))) groups.push([row]);
    else open.push(row);
  }
  return groups;
};

const MOST_ABOVE = 3;

/** Whether rows can be one education: no two names that tell a level, no two institutes. */
const isOne = (group: readonly EducationRow[]): boolean => {
  const parts = group.flatMap((row) => row.parts);
  const names = parts.filter(({ kind, text }) => kind === 'name' && tellsLevel(text));
  return names.length <= 1 && parts.filter(({ kind }) => kind === 'institute').length <= 1;
};

/** A list in which each education has one date, as many rows below its start as the first one. Undefined for any other list. */
const regular = (rows: readonly EducationRow[]): readonly (readonly EducationRow[])[] | undefined => {
  const dated = rows.flatMap((row, index) => (row.date && !onlyStatus(row) ? [index] : []));
  const [above] = dated;
  if (above === undefined || dated.length < 2 || above > MOST_ABOVE) return undefined;
  if (dated.some((at, index) => index > 0 && at - above <= (dated[index - 1] ?? 0))) return undefined;
  const groups = dated.map((at, index) => rows.slice(at - above, (dated[index + 1] ?? rows.length + above) - above));
  const full = groups.every(
    (group) => isOne(group) && group.some(({ parts }) => has(parts, 'name') || has(parts, 'unknown')),
  );
  return full ? groups : undefined;
};

const toDraft = (group: readonly EducationRow[]): EducationDraft => {
  const dated = group.find(({ date }) => date !== undefined);
  return {
    rows: group.map(({ row }) => row),
    parts: group.flatMap(({ parts }) => parts),
    ...(dated?.date ? { date: dated.date, dateRow: dated.row } : {}),
  };
};

/** The educations of a list, each with its rows. */
export const toDrafts = (all: readonly Row[]): readonly EducationDraft[] => {
  const rows = toRows(all);
  return (regular(rows) ?? oneByOne(rows)).map(toDraft);
};
