import { plainText } from './date-phrase.ts';
import { findDurations } from './duration.ts';
import { MONTH_NAME } from './month-names.ts';
import { periodPart, type RowPeriod, tidyParts } from './period-part.ts';
import { findPeriods, startsWithPresent } from './period-phrase.ts';
import type { Row } from './row.ts';

/** Whether words may be the rest of a period that broke off, and are none of their own. */
const mayGoOn = (below: string): boolean =>
  !findPeriods(below).some(({ form, from }) => form === 'range' && from === 0) &&
  (/^[-\u2010-\u2015]?\s?(?:\d|')/.test(below) ||
    startsWithPresent(plainText(below.replace(/^[-\u2010-\u2015]\s?/, ''))) ||
    /^(?:[-\u2010-\u2015]\s?)?\p{L}{3,9}\.?\s?[-/]?'?\d{2,4}/u.test(below) ||
    /^(?:tot|t\/m|en met|met)\s/i.test(below));

const YEARLESS = new RegExp(`(?:^|\\s)${MONTH_NAME}\\.?$`, 'u');

/** `per 1 december` over `2024 t/m heden`: the year of the start stands in the row below. */
const lacksYear = (cell: string, below: string): boolean =>
  /^(?:19|20)\d{2}(?!\d)/.test(below) && YEARLESS.test(plainText(cell)) && findPeriods(cell).length === 0;

/** The cells of the next row that may stand under this one: the first, where others are empty, and those of the same column. */
const cellsUnder = (row: Row, index: number, next: Row): readonly number[] => {
  const beside = row.cells.length === next.cells.length ? [index] : [];
  const last = index === row.cells.length - 1 ? [next.cells.length - 1] : [];
  return [...new Set([0, ...beside, ...last])];
};

const isDate = (text: string): boolean => {
  const [first, ...others] = findPeriods(text);
  return first?.form === 'single' && others.length === 0 && first.from === 0 && first.to === text.length;
};

/** Two dates under each other, with no word beside the second: the start and the end. */
const stacked = (cell: string, below: string, next: Row): boolean =>
  next.cells.length === 1 &&
  isDate(cell) &&
  (isDate(below) || (below.length < 12 && startsWithPresent(plainText(below))));

/** What follows the end of a period in the row below, where it is more than how long that was. */
const onlyDuration = (text: string): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(
    findDurations(text).reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), text),
  );

const wrappedTo = (row: Row, index: number, next: Row, under: number): RowPeriod | undefined => {
  const cell = row.cells[index] ?? '';
  const below = next.cells[under] ?? '';
  if (
    cell === '' ||
    below === '' ||
    cell.length > 120 ||
    below.length > 300 ||
    !(mayGoOn(below) || lacksYear(cell, below))
  )
    return undefined;
  // `03-2014 t/m 12-` over `2018`.
  const isInDate = /\b\d{1,2}[-/]$/.test(cell) && /^(?:19|20)\d{2}\b/.test(below);
  const joint = isInDate ? '' : stacked(cell, below, next) ? ' - ' : ' ';
  const text = `${cell}${joint}${below}`;
  const start = cell.length + joint.length;
  const phrase = findPeriods(text).find(({ from, to }) => from < cell.length && to > start);
  if (phrase?.form !== 'range' || (under > 0 && !onlyDuration(text.slice(phrase.to)))) return undefined;
  if (joint === ' - ' && 'doubtful' in phrase) return undefined;
  const end = text.slice(start, phrase.to);
  const apart = next.moved || next.index !== row.index + 1 || next.bullet || index < row.cells.length - 1 || under > 0;
  const words = apart ? cell.slice(phrase.from) : `${cell.slice(phrase.from)} ${end}`;
  const before = [...row.cells.slice(0, index), cell.slice(0, phrase.from), ...row.cells.slice(index + 1)];
  const left = text.slice(phrase.to).trim();
  const nextCells = next.cells.map((part, at) => (at === under ? left : part)).filter((part) => part !== '');
  return { ...periodPart(phrase, words, row), words, single: false, rest: tidyParts(before), nextCells };
};

/** A period that breaks off at the end of a cell and goes on in the next row. */
export const wrapped = (row: Row, index: number, next: Row | undefined): RowPeriod | undefined => {
  for (const under of next ? cellsUnder(row, index, next) : []) {
    const found = next && wrappedTo(row, index, next, under);
    if (found) return found;
  }
  return undefined;
};
