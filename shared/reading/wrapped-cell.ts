import { ENDS_BEFORE_DATE, ENDS_IN_MONTH } from './broken-date.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';

/** Lengths of characters of one size differ, so that a width reckoned from their number is a guess. */
const TOLERANCE = 1.15;
const LONGEST = 120;

const sameColumn = (row: Row, other: Row): boolean =>
  row.page === other.page && Math.abs(row.x - other.x) < 2 && Math.abs(row.size - other.size) < 0.6;

const columnOf = ({ page, x }: Row): string => `${page} ${Math.round(x)}`;

/** `maart 2021` or `2021`. */
const BEGINS_DATE =
  /^(?:\d{1,2}\s)?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?\s(?:19|20)\d{2}\b|^(?:19|20)\d{2}\b/iu;

/** Whether a row goes on where the row before it ran out of room: its first word would not have fitted in the column. */
const isWrapped = (row: Row, before: Row, right: number): boolean => {
  if (!sameColumn(row, before) || row.bold !== before.bold || row.bullet || row.cells.length > 1) return false;
  if (before.cells.length > 1 || before.right === 0 || row.moved || row.index !== before.index + 1) return false;
  if (ENDS_BEFORE_DATE.test(before.text) && BEGINS_DATE.test(row.text)) return row.y - before.y <= 2.2 * row.size;
  if (ENDS_IN_MONTH.test(before.text) && /^(?:19|20)\d{2}\b/.test(row.text)) return row.y - before.y <= 2.2 * row.size;
  if (row.y - before.y > (row.bold ? 1.75 : 1.6) * row.size || /[.;:]$/.test(before.text)) return false;
  const [word = ''] = row.text.split(' ');
  const width = ((row.right - row.x) / Math.max(1, row.text.length)) * (word.length + 1);
  return before.right + width * TOLERANCE > right;
};

/**
 * Joins the lines of one cell that is too narrow for its words, where `mayJoin` allows it. `HBO Sociaal Juridische` and
 * `Dienstverlening` under it are one, where the column ends right behind the first.
 */
export const joinWrapped = (rows: readonly Row[], mayJoin: (row: Row, before: Row) => boolean): readonly Row[] => {
  const joined: Row[] = [];
  const edges = new Map<string, number>();
  for (const row of rows) edges.set(columnOf(row), Math.max(edges.get(columnOf(row)) ?? 0, row.right));
  let last: Row | undefined;
  for (const row of rows) {
    const before = joined.at(-1);
    const right = edges.get(columnOf(row)) ?? 0;
    if (before && last && before.text.length <= LONGEST && isWrapped(row, last, right) && mayJoin(row, before)) {
      const text = joinLines(before.text, row.text);
      joined[joined.length - 1] = { ...before, text, cells: [text], right: Math.max(before.right, row.right) };
    } else joined.push(row);
    last = row;
  }
  return joined;
};
