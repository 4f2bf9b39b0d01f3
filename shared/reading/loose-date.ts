import { plainText } from './date-phrase.ts';
import { findPeriods } from './period-phrase.ts';
import type { Row } from './row.ts';

const LONGEST = 44;
/** So many rows back a date may belong that is drawn in the margin after them. */
const FAR = 25;
/** Rows of one line differ by less than so many points, even where their types do. */
const LEVEL = 5;

const isDates = (text: string): boolean => {
  const found = text.length <= LONGEST && /\d/.test(text) ? findPeriods(text) : [];
  const rest = found.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
  return found.length > 0 && found.every(({ form }) => form !== 'unlikely') && !/[\p{L}\p{N}]/u.test(rest);
};

/** The row that a date in the margin stands level with, drawn before it: the date is to its right, or to its left. */
const levelWith = (rows: readonly Row[], date: Row): number =>
  rows.findLastIndex(
    (row, index) =>
      index >= rows.length - FAR &&
      row.page === date.page &&
      row.right > 0 &&
      Math.abs(row.y - date.y) < LEVEL &&
      (row.right <= date.x || date.right <= row.x) &&
      /\p{L}/u.test(row.text) &&
      findPeriods(row.text.slice(0, 300)).length === 0,
  );

/** Lines of one column follow each other within so many points. */
const NEAR = 30;

const isBelow = (one: Row | undefined, other: Row | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.page === other.page &&
  Math.abs(one.x - other.x) < LEVEL &&
  other.y - one.y >= LEVEL &&
  other.y - one.y < NEAR;

/**
 * Puts a date that is drawn in the margin, after the rows of its job, beside the row that it stands level with. The words of that row stay
 * as they are: the date is a cell of its own.
 */
export const besideTheirRows = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const flows = isBelow(rows[index - 1], row) || isBelow(row, rows[index + 1]);
    const at = row.right > 0 && row.cells.length === 1 && !flows && isDates(row.text) ? levelWith(out, row) : -1;
    const level = out[at];
    if (!level || at === out.length - 1) out.push(row);
    else out[at] = { ...level, cells: row.x > level.x ? [...level.cells, row.text] : [row.text, ...level.cells] };
  }
  return out;
};

/** Lines of one date in a margin, the second of which may be set to the right or to the left. */
const isOneColumn = (one: Row, other: Row): boolean =>
  one.page === other.page &&
  other.y - one.y < 20 &&
  other.y >= one.y &&
  (Math.abs(one.x - other.x) < LEVEL || (one.right > 0 && Math.abs(one.right - other.right) < LEVEL));

const isRange = (text: string): boolean => {
  const [first, ...others] = findPeriods(text);
  return first?.form === 'range' && others.length === 0 && first.from === 0 && first.to === text.length;
};

/** The lines of a period that takes two or three of them in a narrow column, and nothing else. */
const linesOf = (rows: readonly Row[], index: number): readonly Row[] => {
  const [first, second, third] = rows.slice(index, index + 3);
  if (!first || !second || first.cells.length > 1 || first.text.length > LONGEST || isRange(first.text)) return [];
  if (!/\d/.test(first.text) || isRange(second.text)) return [];
  const two = `${first.text} ${second.text}`;
  if (isOneColumn(first, second) && two.length <= LONGEST && isRange(two)) return [first, second];
  const three = third ? `${two} ${third.text}` : '';
  const joins = third && /^(?:t\/?m|tot(?: en met)?|-{1,2}|to|until|bis)$/.test(plainText(second.text));
  return joins && first.page === third.page && three.length <= LONGEST && isRange(three) ? [first, second, third] : [];
};

/** A period under itself in a narrow column (`15-02-2021`, `t/m`, `16-09-2022`) is one row. */
export const joinStackedDates = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const lines = linesOf(rows, index);
    const [first] = lines;
    const row = rows[index];
    if (first) {
      const text = lines.map((line) => line.text).join(' ');
      out.push({ ...first, text, cells: [text], x: Math.min(...lines.map(({ x }) => x)) });
      index += lines.length - 1;
    } else if (row) out.push(row);
  }
  return out;
};
