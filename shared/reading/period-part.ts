import type { Period } from '../domain/reading.ts';
import type { Duration } from './duration.ts';
import type { PeriodPhrase } from './period-phrase.ts';
import { quote, type Row } from './row.ts';

/** The period in a row that heads something, and what else the row says. */
export type RowPeriod = {
  /** Absent where the words are a date that cannot be true, an end without a start, or a duration alone. */
  readonly period?: Period;
  /** The words hold a slip of the pen; see `PeriodPhrase`. */
  readonly doubtful?: true;
  /** Text recognition may have misread a digit or a month of it, so that it is no period. */
  readonly unsure?: true;
  /** Further periods in the same words: `2018 – 2019 en 2021 – heden`. */
  readonly more?: readonly Period[];
  /** The words of the period. */
  readonly words: string;
  readonly single: boolean;
  /** There is an end without a start, or a duration without any date: no period, and no slip of the pen. */
  readonly undated?: true;
  /** How long it was, where the words say that beside the period or instead of it. */
  readonly duration?: Pick<Duration, 'min' | 'max'> & { readonly words: string };
  /** The cells without the period, split where it stood; never empty texts. */
  readonly rest: readonly string[];
  /** What the next row still holds after the end of a period that ran on to it. */
  readonly nextCells?: readonly string[];
};

/** How sure text recognition must be of a date, 0 to 1. */
const LEAST_SURE = 0.75;

/** The period of a phrase, as far as it has one. */
export const periodPart = (
  phrase: PeriodPhrase,
  words: string,
  row: Row,
): Pick<RowPeriod, 'period' | 'doubtful' | 'unsure'> => {
  if (!('start' in phrase)) return {};
  if ((row.sure ?? 1) < LEAST_SURE) return { unsure: true };
  const { start, end, doubtful } = phrase;
  return { period: { start, end, quote: quote(words, row) }, ...(doubtful ? { doubtful } : {}) };
};

/** Words without the joints at their ends; those without a letter are left out. */
export const tidyParts = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.replace(/^[\s,;:|)·–—-]+|[\s,;:|(·–—-]+$/gu, '')).filter((part) => /\p{L}/u.test(part));
