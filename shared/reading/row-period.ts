import type { Period } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';
import { findPeriods, type PeriodPhrase, startsWithPresent } from './period-phrase.ts';
import { quote, type Row, wordCount } from './row.ts';

/** The period in a row that heads something, and what else the row says. */
export type RowPeriod = {
  /** Absent where the words are a date that cannot be true. */
  readonly period?: Period;
  /** Further periods in the same words: `2018 – 2019 en 2021 – heden`. */
  readonly more?: readonly Period[];
  /** The words of the period. */
  readonly words: string;
  readonly single: boolean;
  /** The cells without the period, split where it stood; never empty texts. */
  readonly rest: readonly string[];
  /** What the next row still holds after the end of a period that ran on to it. */
  readonly nextCells?: readonly string[];
};

const NO_PERIOD =
  /\b(?:geboren|geboorte\w*|geb\.|birth|telefoon|tel\.|mobiel|postcode|kvk|iban|btw-nummer|rijbewijs)\b/i;
const PROSE = /(?:^|\s)(?:ik|mijn|heb|ben|waarin|waarbij|wij|werd|kreeg|had|i|my|we)(?=\s)/i;
const MOST_WORDS = 16;
const MOST_CELLS = 12;
const DURATION =
  /^\s*[,;|–-]?\s*\(?(?:ca\.?\s)?(?:\d{1,2}\s?(?:jaar|jr\.?|years?))?\s?(?:en|,|and)?\s?(?:\d{1,3}\s?(?:maanden|maand|mnd\.?|months?))?\)?/i;

const bounded = (text: string, { from, to, form }: PeriodPhrase, loose: boolean): boolean => {
  const before = text.slice(0, from).trim();
  const after = text.slice(to).trim();
  if (before === '' && after === '') return true;
  if (form !== 'single' && form !== 'unlikely') return true;
  if (loose && (before === '' || after === '' || /^[).]/.test(after))) return true;
  const opened = before === '' || /[,|(:\u2013\u2014-]$/.test(before);
  const closed = after === '' || /^[,|):\u2013\u2014-]/.test(after);
  return opened && closed && !/^\s?[A-Z]{2}\b/.test(text.slice(to));
};

const toPeriod = (phrase: PeriodPhrase, words: string, row: Row): Period | undefined =>
  'start' in phrase ? { start: phrase.start, end: phrase.end, quote: quote(words, row) } : undefined;

/** A date column for the start and one for the end, side by side. */
const twoCells = (row: Row): RowPeriod | undefined => {
  if (row.cells.length < 3) return undefined;
  for (const [index, first] of row.cells.slice(0, MOST_CELLS).entries()) {
    const second = row.cells[index + 1] ?? '';
    if (first.length > 20 || second.length > 20 || second === '') continue;
    const between = `${first} - ${second}`;
    const [phrase] = findPeriods(between);
    if (phrase?.form !== 'range' || phrase.from !== 0 || phrase.to !== between.length) continue;
    const words = `${first} ${second}`;
    const rest = [...row.cells.slice(0, index), ...row.cells.slice(index + 2)];
    return { ...periodPart(phrase, words, row), words, single: false, rest };
  }
  return undefined;
};

const periodPart = (phrase: PeriodPhrase, words: string, row: Row): { readonly period?: Period } => {
  const period = toPeriod(phrase, words, row);
  return period ? { period } : {};
};

/** Whether words may be the rest of a period that broke off, and are none of their own. */
const mayGoOn = (below: string): boolean =>
  !findPeriods(below).some(({ form, from }) => form === 'range' && from === 0) &&
  (/^[-\u2010-\u2015]?\s?(?:\d|')/.test(below) ||
    startsWithPresent(plainText(below.replace(/^[-\u2010-\u2015]\s?/, ''))) ||
    /^\p{L}{3,9}\.?\s\d{4}/u.test(below) ||
    /^(?:tot|t\/m|en met|met)\s/i.test(below));

/** The cells of the next row that may stand under this one: the first, where others are empty, and those of the same column. */
const cellsUnder = (row: Row, index: number, next: Row): readonly number[] => {
  const beside = row.cells.length === next.cells.length ? [index] : [];
  const last = index === row.cells.length - 1 ? [next.cells.length - 1] : [];
  return [...new Set([0, ...beside, ...last])];
};

/** A period that breaks off at the end of a cell and goes on in the next row. */
const wrapped = (row: Row, index: number, next: Row | undefined): RowPeriod | undefined => {
  for (const under of next ? cellsUnder(row, index, next) : []) {
    const found = next && wrappedTo(row, index, next, under);
    if (found) return found;
  }
  return undefined;
};

const wrappedTo = (row: Row, index: number, next: Row, under: number): RowPeriod | undefined => {
  const cell = row.cells[index] ?? '';
  const below = next.cells[under] ?? '';
  if (cell === '' || below === '' || cell.length > 120 || below.length > 300 || !mayGoOn(below)) return undefined;
  const text = `${cell} ${below}`;
  const phrase = findPeriods(text).find(({ from, to }) => from < cell.length && to > cell.length + 1);
  if (phrase?.form !== 'range' || (under > 0 && !/^\W*$/.test(text.slice(phrase.to).replace(DURATION, ''))))
    return undefined;
  const end = text.slice(cell.length + 1, phrase.to);
  const apart = next.moved || next.index !== row.index + 1 || next.bullet || index < row.cells.length - 1 || under > 0;
  const words = apart ? cell.slice(phrase.from) : `${cell.slice(phrase.from)} ${end}`;
  const before = [...row.cells.slice(0, index), cell.slice(0, phrase.from), ...row.cells.slice(index + 1)];
  const left = text.slice(phrase.to).trim();
  const nextCells = next.cells.map((part, at) => (at === under ? left : part)).filter((part) => part !== '');
  return { ...periodPart(phrase, words, row), words, single: false, rest: tidyParts(before), nextCells };
};

const STARTS =
  /^(?:start(?:datum)?|begin(?:datum)?|aanvang|van|vanaf|datum in dienst|in dienst)\s*:?\s+(?=[\p{L}\d'])/iu;
const ENDS = /^(?:eind(?:e|datum)?|einddatum|tot|tot en met|t\/m|datum uit dienst|uit dienst)\s*:?\s+(?=[\p{L}\d'])/iu;

/** `Start: januari 2019` with `Einde: heden` on the next row. */
const labelled = (row: Row, next: Row | undefined): RowPeriod | undefined => {
  if (!next || row.text.length > 60 || next.text.length > 60 || !STARTS.test(row.text) || !ENDS.test(next.text))
    return undefined;
  const between = `${row.text.replace(STARTS, '')} - ${next.text.replace(ENDS, '')}`;
  const [phrase] = findPeriods(between);
  if (phrase?.form !== 'range' || phrase.from !== 0 || phrase.to !== between.length) return undefined;
  return { ...periodPart(phrase, row.text, row), words: row.text, single: false, rest: [], nextCells: [] };
};

const tidyParts = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.replace(/^[\s,;:|)–—-]+|[\s,;:|(–—-]+$/gu, '')).filter((part) => /\p{L}/u.test(part));

/** The ranges that follow on a range with nothing but a comma or `en` between them. */
const furtherPeriods = (cell: string, phrase: PeriodPhrase): readonly PeriodPhrase[] => {
  const more: PeriodPhrase[] = [];
  if (phrase.form !== 'range') return more;
  for (const next of findPeriods(cell).filter(({ from }) => from >= phrase.to)) {
    const between = cell.slice((more.at(-1) ?? phrase).to, next.from);
    const joins = /^\s*(?:[,;&+|/]|,?\s*(?:en|én|and|alsmede|daarna))\s*(?:van\s|weer\s)*$/i.test(between);
    if (!joins || !(next.form === 'range' || next.form === 'since')) break;
    more.push(next);
  }
  return more;
};

/**
 * The period that a row bears in the manner of a header; undefined for prose and for rows without one. `loose`: a year before or
 * after other words counts too, as in a list of diplomas.
 */
export const rowPeriod = (row: Row, next: Row | undefined, loose = false): RowPeriod | undefined => {
  if (!/\d/.test(row.text) || NO_PERIOD.test(row.text)) return undefined;
  const columns = labelled(row, next) ?? twoCells(row);
  if (columns) return columns;
  for (const [index, cell] of row.cells.entries()) {
    if (wordCount(cell.slice(0, 400)) > MOST_WORDS + 6 || cell.length > 200) continue;
    const phrase = findPeriods(cell).find((found) => found.form !== 'until' && bounded(cell, found, loose));
    const across = wrapped(row, index, next);
    if (across && (!phrase || phrase.form === 'open' || phrase.form === 'single')) return across;
    if (!phrase) continue;
    const more = furtherPeriods(cell, phrase);
    const end = more.at(-1)?.to ?? phrase.to;
    const rest = cell.slice(0, phrase.from) + cell.slice(end);
    if (wordCount(rest) > MOST_WORDS || (PROSE.test(` ${rest}`) && wordCount(rest) > 3)) continue;
    const words = cell.slice(phrase.from, phrase.to);
    const after = cell.slice(end).replace(DURATION, '');
    const further = more.flatMap((next) => toPeriod(next, cell.slice(next.from, next.to), row) ?? []);
    const parts = [...row.cells.slice(0, index), cell.slice(0, phrase.from), after, ...row.cells.slice(index + 1)];
    const told = { words, single: phrase.form === 'single', rest: tidyParts(parts) };
    return { ...periodPart(phrase, words, row), ...told, ...(further.length > 0 ? { more: further } : {}) };
  }
  return undefined;
};
