import { apart, byWeight, regular } from './education-groups.ts';
import { isBareLevel, tellsLevel } from './education-level.ts';
import type { Part } from './education-part.ts';
import { type EducationRow, educationRows, endsBelow, has, onlyStatus } from './education-row.ts';
import { statedStatus } from './education-status.ts';
import type { RowPeriod } from './period-part.ts';
import type { Row } from './row.ts';

/** One education on its way: its rows, what they gave, and the date with its row. */
export type EducationDraft = {
  readonly rows: readonly Row[];
  readonly parts: readonly Part[];
  readonly date?: RowPeriod;
  readonly dateRow?: Row;
};

/** A name that tells its level and is more than that level alone. */
const isFullName = ({ kind, text }: Part): boolean => kind === 'name' && tellsLevel(text) && !isBareLevel(text);

/** A row that by itself names an education, where the open one is complete or has such a name as well. */
const isNextByName = (draft: readonly EducationRow[], own: readonly Part[], { parts, date }: EducationRow): boolean => {
  if (!parts.some(isFullName)) return false;
  const dated = draft.some((one) => one.date !== undefined);
  const complete = dated && has(own, 'institute') && (has(own, 'name') || has(own, 'unknown'));
  return complete || (own.some(isFullName) && (has(parts, 'institute') || (date !== undefined && dated)));
};

/** `Na twee jaar gestopt. Propedeuse wel, diploma niet.`: a sentence about the education above. */
const HOW_IT_ENDED =
  /^(?:na\s(?:\S+\s){1,3}(?:jaar|jaren|maanden)|niet|voortijdig|gestopt|zonder|geen|alleen|wegens|vanwege)\b/i;

/** A row opens the next education when it brings again what the open one has: a date, a name, an institute. */
const opensNext = (draft: readonly EducationRow[], next: EducationRow): boolean => {
  const [head] = draft;
  if (!head || onlyStatus(next)) return false;
  const { row, parts, date } = next;
  if (!date && HOW_IT_ENDED.test(row.text) && statedStatus(row.text) !== undefined) return false;
  const own = draft.flatMap((one) => one.parts);
  const dated = draft.some((one) => one.date !== undefined);
  if (endsBelow(next, draft.at(-1))) return false;
  if (date && dated) return true;
  if (!date && /,$/.test(draft.at(-1)?.row.text ?? '')) return false;
  if (isNextByName(draft, own, next)) return true;
  const known = has(own, 'name') || has(own, 'unknown');
  const addsSchool =
    !date && !row.bullet && has(parts, 'institute') && !has(parts, 'unknown') && !has(own, 'institute');
  const name = parts.find(({ kind, text }) => kind === 'name' && !(addsSchool && isBareLevel(text)));
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
  const rows = educationRows(all);
  return (byWeight(rows) ?? regular(rows) ?? apart(rows) ?? oneByOne(rows)).map(toDraft);
};
