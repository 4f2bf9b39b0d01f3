import { plainText } from './date-phrase.ts';
import { periodPart, type RowPeriod } from './period-part.ts';
import { findPeriods, type PeriodPhrase, startsWithPresent } from './period-phrase.ts';
import type { Row } from './row.ts';

const MOST_CELLS = 12;
const LONGEST = 60;

const wholeRange = (between: string): PeriodPhrase | undefined => {
  const [phrase] = findPeriods(between);
  return phrase?.form === 'range' && phrase.from === 0 && phrase.to === between.length ? phrase : undefined;
};

/** A date column for the start and one for the end, side by side. */
const twoCells = (row: Row): RowPeriod | undefined => {
  for (const [index, first] of row.cells.slice(0, MOST_CELLS).entries()) {
    const second = row.cells[index + 1] ?? '';
    if (first.length > 24 || second.length > 24 || second === '' || !/\d/.test(first)) continue;
    const phrase = wholeRange(`${first.replace(/^van\s/i, '')} - ${second.replace(/^(?:[-–—]|tot|t\/m)\s?/i, '')}`);
    if (!phrase) continue;
    const words = `${first} ${second}`;
    const rest = [...row.cells.slice(0, index), ...row.cells.slice(index + 2)];
    return { ...periodPart(phrase, words, row), words, single: false, rest };
  }
  return undefined;
};

const STARTS =
  /^(?:start(?:datum)?|begin(?:datum)?|aanvang|van|vanaf|datum in dienst|in dienst|from|start date)\s*:?\s+(?=[\p{L}\d'])/iu;
const ENDS =
  /^(?:eind(?:e|datum)?|einddatum|tot|tot en met|t\/m|datum uit dienst|uit dienst|to|until|end(?: date)?)\s*:?\s+(?=[\p{L}\d'])/iu;

/** `Start: januari 2019` with `Einde: heden` on the next row. */
const labelled = (row: Row, next: Row | undefined): RowPeriod | undefined => {
  const short = next && row.text.length <= LONGEST && next.text.length <= LONGEST;
  if (!short || !STARTS.test(row.text) || !ENDS.test(next.text)) return undefined;
  const phrase = wholeRange(`${row.text.replace(STARTS, '')} - ${next.text.replace(ENDS, '')}`);
  return phrase
    ? { ...periodPart(phrase, row.text, row), words: row.text, single: false, rest: [], nextCells: [] }
    : undefined;
};

/** A start and an end that stand in cells or rows of their own. */
export const sideBySide = (row: Row, next: Row | undefined): RowPeriod | undefined =>
  labelled(row, next) ?? twoCells(row);

/** Where a second date follows on the first with nothing but a space between them. */
const gapIn = (cell: string, found: readonly PeriodPhrase[]): number | undefined => {
  const [first, second] = found;
  if (first?.form !== 'single' || first.from !== 0) return undefined;
  if (second?.form === 'single' && second.to === cell.length && /^\s+$/.test(cell.slice(first.to, second.from)))
    return first.to;
  const rest = cell.slice(first.to);
  return /^\s+\S{2,9}$/.test(rest) && startsWithPresent(plainText(rest.trim())) ? first.to : undefined;
};

/** `Mei 2018 Juni 2019`, where the dash between two columns of dates is missing: the period that the whole cell is. */
export const spaced = (cell: string): PeriodPhrase | undefined => {
  if (cell.length > 40 || !/\d\s+\S/.test(cell)) return undefined;
  const gap = gapIn(cell, findPeriods(cell));
  const phrase = gap === undefined ? undefined : wholeRange(`${cell.slice(0, gap)} - ${cell.slice(gap).trim()}`);
  return phrase && !('doubtful' in phrase) ? { ...phrase, from: 0, to: cell.length } : undefined;
};
