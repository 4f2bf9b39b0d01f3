import { monthNumber, monthOf } from '../domain/calendar.ts';
import type { MonthRange, Period } from '../domain/reading.ts';
import type { DatePhrase } from './date-phrase.ts';
import { FIRST_YEAR, LAST_YEAR, plausibleYears } from './date-slip.ts';

/** The months from the start to the end of a phrase; `doubtful`: a slip of the pen was seen through, so that a person should know. */
export type Months = { readonly start: MonthRange; readonly end: Period['end']; readonly doubtful?: true };

/** Dates with a slip that leave more months than these open tell nothing. */
const WIDEST = 36;

const yearOf = (month: string): number => Number(month.slice(0, 4));

/** The months of a date with a slip in it, between two others; undefined where no slip of one sort leaves so few open. */
const slipMonths = (slip: string, { earliest, latest }: MonthRange): MonthRange | undefined => {
  const years = plausibleYears(slip, yearOf(earliest), yearOf(latest));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = `${first}-01` < earliest ? earliest : `${first}-01`;
  const to = `${last}-12` > latest ? latest : `${last}-12`;
  return monthNumber(to) - monthNumber(from) < WIDEST ? { earliest: from, latest: to } : undefined;
};

const ALWAYS: MonthRange = { earliest: `${FIRST_YEAR}-01`, latest: `${LAST_YEAR}-12` };

/** The months of one date, on its own or with an end that goes on; undefined where a slip leaves too many open. */
export const ofOne = ({ months, slip }: DatePhrase, end?: 'present'): Months | undefined => {
  if (slip === undefined) return { start: months, end: end ?? months };
  const start = slipMonths(slip, ALWAYS);
  return start && { start, end: end ?? start, doubtful: true };
};

/** Two dates of which the second comes first: each may be any month between them. */
const reversed = (start: MonthRange, end: MonthRange): Months => {
  const between = { earliest: end.earliest, latest: start.latest };
  return { start: between, end: between, doubtful: true };
};

/**
 * The months of a start and an end. A slip in one of them is bounded by the other; an end before its start gives both the months
 * between them. Undefined where a slip leaves too many months open.
 */
export const ofBoth = (first: DatePhrase, last: DatePhrase): Months | undefined => {
  if (first.slip !== undefined && last.slip !== undefined) return undefined;
  if (first.slip !== undefined) {
    const start = slipMonths(first.slip, { ...ALWAYS, latest: last.months.latest });
    return start && { start, end: last.months, doubtful: true };
  }
  if (last.slip !== undefined) {
    const end = slipMonths(last.slip, { ...ALWAYS, earliest: first.months.earliest });
    return end && { start: first.months, end, doubtful: true };
  }
  return last.months.latest < first.months.earliest
    ? reversed(first.months, last.months)
    : { start: first.months, end: last.months };
};

/** `tot 1 juni` ends with May: the day itself is not in it. `t/m 1 juni` and a dash do count June. */
export const upTo = (end: DatePhrase, separator: string): DatePhrase => {
  if (end.day !== 1 || !/(?:^|\s)(?:tot|until|till)\s?$/.test(separator)) return end;
  const month = monthOf(monthNumber(end.months.earliest) - 1);
  return { ...end, months: { earliest: month, latest: month } };
};
