import { type DatePhrase, dateAt, monthsOfPart } from './date-phrase.ts';
import { monthNamed } from './month-names.ts';
import type { PeriodPhrase } from './period-phrase.ts';
import { ofBoth, ofOne, upTo } from './period-range.ts';
import {
  AND,
  LAST_SCHOOL_YEAR,
  MONTH_ALONE,
  MONTH_WITHOUT_YEAR,
  matchAt,
  PART_WITHOUT_YEAR,
  PRESENT,
  SCHOOL_YEAR,
  SEPARATOR,
  SHORT_YEAR,
  YEAR_WITH_MONTHS,
} from './period-words.ts';

const range = (from: number, first: DatePhrase, last: DatePhrase): PeriodPhrase => {
  const months = ofBoth(first, last);
  const { precision } = first;
  return months ? { form: 'range', from, to: last.to, ...months, precision } : { form: 'unlikely', from, to: last.to };
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The months that the words before an end name in its year. */
const namedMonths = (text: string, from: number): readonly [number, number, number] | undefined => {
  const month = matchAt(MONTH_WITHOUT_YEAR, text, from)?.groups?.name;
  if (month !== undefined) return [monthNamed(month), monthNamed(month), MONTH_WITHOUT_YEAR.lastIndex];
  const groups = matchAt(PART_WITHOUT_YEAR, text, from)?.groups;
  if (!groups) return undefined;
  const { quarter, part } = groups;
  const [first, last] = quarter
    ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
    : (monthsOfPart(part ?? '') ?? [1, 12]);
  return [first, last, PART_WITHOUT_YEAR.lastIndex];
};

/** `jan - dec 2019`, `Q1 - Q3 2020`: the start takes the year of the end. */
export const withoutYear = (text: string, from: number): PeriodPhrase | undefined => {
  const named = namedMonths(text, from);
  const separator = named && matchAt(SEPARATOR, text, named[2]);
  const end = separator ? dateAt(text, SEPARATOR.lastIndex) : undefined;
  if (!named || !end || 'unlikely' in end || end.precision === 'year' || end.slip !== undefined) return undefined;
  const year = end.months.latest.slice(0, 4);
  const months = { earliest: `${year}-${two(named[0])}`, latest: `${year}-${two(named[1])}` };
  if (months.earliest > end.months.latest) return { form: 'unlikely', from, to: end.to };
  const precision = named[0] === named[1] ? 'month' : 'part';
  return range(from, { to: named[2], months, precision, weak: false }, upTo(end, separator?.[0] ?? ''));
};

/** `2009 (juli t/m december)`: the months behind the year are both in it. */
export const yearWithMonths = (text: string, from: number): PeriodPhrase | undefined => {
  const { year, first = '', last = '' } = matchAt(YEAR_WITH_MONTHS, text, from)?.groups ?? {};
  if (year === undefined) return undefined;
  const to = YEAR_WITH_MONTHS.lastIndex;
  const [start, end] = [first, last].map((name) => `${year}-${two(monthNamed(name))}`) as [string, string];
  if (start > end) return { form: 'unlikely', from, to };
  const monthOf = (month: string) => ({ earliest: month, latest: month });
  return { form: 'range', from, to, start: monthOf(start), end: monthOf(end), precision: 'month' };
};

/** `schooljaar 2018/2019`: from August or September to June or July; of several, from the first to the last. */
export const schoolYears = (text: string, from: number): PeriodPhrase | undefined => {
  const first = matchAt(SCHOOL_YEAR, text, from)?.groups;
  if (!first) return undefined;
  const last = matchAt(LAST_SCHOOL_YEAR, text, SCHOOL_YEAR.lastIndex)?.groups;
  const to = last ? LAST_SCHOOL_YEAR.lastIndex : SCHOOL_YEAR.lastIndex;
  const begin = Number(first.first);
  const end = Number((last ?? first).first) + 1;
  const words = (last ?? first).last ?? '';
  if (!String(end).endsWith(words.slice(-2)) || end <= begin) return undefined;
  const start = { earliest: `${begin}-08`, latest: `${begin}-09` };
  return { form: 'range', from, to, start, end: { earliest: `${end}-06`, latest: `${end}-07` }, precision: 'part' };
};

const shortYearEnd = (text: string, from: number, first: DatePhrase, index: number): PeriodPhrase | undefined => {
  const short = first.precision === 'year' ? matchAt(SHORT_YEAR, text, index) : null;
  const year = Number(first.months.earliest.slice(0, 2) + (short?.[1] ?? ''));
  if (!short || year < Number(first.months.earliest.slice(0, 4))) return undefined;
  const months = { earliest: `${year}-01`, latest: `${year}-12` };
  return range(from, first, { to: SHORT_YEAR.lastIndex, months, precision: 'year', weak: true });
};

const open = (from: number, to: number, { months, precision, slip }: DatePhrase): PeriodPhrase => ({
  ...{ form: 'open', from, to, start: months, end: 'unknown', precision },
  ...(slip === undefined ? {} : { doubtful: true }),
});

const openEnd = (text: string, from: number, first: DatePhrase, index: number): PeriodPhrase | undefined =>
  /^\s?(?:\.{2,3}|…|\?)?\s?\)?$/.test(text.slice(index, index + 8)) && !/[/|>]\s?$/.test(text.slice(first.to, index))
    ? open(from, text.length, first)
    : undefined;

/** `februari 2019 - september`: the year of the end is missing, or stands where a narrow column ran on. */
const monthAlone = (text: string, from: number, first: DatePhrase, index: number): PeriodPhrase | undefined =>
  matchAt(MONTH_ALONE, text, index) ? open(from, MONTH_ALONE.lastIndex, first) : undefined;

/** A slash parts two dates only where it cannot be part of one. */
const mayPart = (separator: string, first: DatePhrase, end: DatePhrase, words: string): boolean => {
  if (separator.includes('|')) return first.precision === end.precision;
  if (!separator.includes('/') || separator.includes('t/m') || /tot/.test(separator)) return true;
  const years = first.precision === 'year' && end.precision === 'year';
  return years || (first.precision === end.precision && (/^\s\/\s$/.test(separator) || !words.includes('/')));
};

/** The period that a date starts, where an end, or the place of one, follows it. `between`: `tussen` stands before it. */
export const withEnd = (text: string, from: number, first: DatePhrase, between: boolean): PeriodPhrase | undefined => {
  const pattern = between && matchAt(AND, text, first.to) ? AND : SEPARATOR;
  const separator = matchAt(pattern, text, first.to)?.[0];
  if (separator === undefined) return undefined;
  const index = pattern.lastIndex;
  if (matchAt(PRESENT, text, index)) {
    const months = ofOne(first, 'present');
    const to = PRESENT.lastIndex;
    return months ? { form: 'range', from, to, ...months, precision: first.precision } : { form: 'unlikely', from, to };
  }
  const end = dateAt(text, index);
  if (end && 'unlikely' in end) return { form: 'unlikely', from, to: end.to };
  if (end && mayPart(separator, first, end, text.slice(from, first.to)))
    return range(from, first, upTo(end, separator));
  if (!/^\s/.test(separator) && !end) {
    return shortYearEnd(text, from, first, index) ?? openEnd(text, from, first, index);
  }
  const slash = /[/|]/.test(separator) && !separator.includes('t/m');
  return openEnd(text, from, first, index) ?? (slash ? undefined : monthAlone(text, from, first, index));
};
