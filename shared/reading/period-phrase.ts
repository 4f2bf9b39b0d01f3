import { monthNumber, monthOf } from '../domain/calendar.ts';
import type { MonthRange, Period } from '../domain/reading.ts';
import { type DatePhrase, dateAt, plainText } from './date-phrase.ts';
import { MONTH_NAME, monthNamed } from './month-names.ts';

/** A period or a date in a text, with its place in it. */
export type PeriodPhrase = { readonly from: number; readonly to: number } & (
  | {
      /** `since`: a start without an end; `open`: a start and an end that breaks off; `single`: one date. */
      readonly form: 'range' | 'since' | 'open' | 'single';
      readonly start: MonthRange;
      readonly end: Period['end'];
      readonly precision: DatePhrase['precision'];
    }
  /** `until`: an end without a start. `unlikely`: the words are a date, but not one that can be true. */
  | { readonly form: 'until' | 'unlikely' }
);

/** Longer texts are prose; a period that counts stands near the start. */
const SEARCHED = 2000;

const START = new RegExp(
  `(?<![\\p{L}\\p{N}€+]|[€#]\\s|\\d[-/.:])(?:['\\d]|[qk][1-4]|${MONTH_NAME}|voorjaar|lente|zomer|najaar|herfst|winter|begin|medio|half|eind|ca\\.|circa|rond|eerste|tweede|derde|vierde|spring|summer|autumn)`,
  'gu',
);
const SEPARATOR =
  /\s?(?:-{1,2}>?|→|>|t\/m|t\.?m\.?(?=\s)|tot\s?(?:en|&)\s?met|tot|till|until|to|through|\/)(?:\s(?=\S))?|\s?(?:-{1,2}|t\/m|tot)\s?$/y;
const PRESENT =
  /(?:(?:tot|op|aan|en met)\s)?(?:het\s)?(?:heden|nu|present|currently|current|now|today|vandaag|ongoing|lopend|to\sdate|date|huidig|dato)(?![\p{L}\p{N}])/uy;
const YEARLESS = new RegExp(
  `(?:(?<day>\\d{1,2})\\s)?(?<name>${MONTH_NAME})\\.?(?=\\s?(?:-|t\\/m|tot|till|to\\s))`,
  'uy',
);
const MONTH_ALONE = new RegExp(`(?:\\d{1,2}\\s)?${MONTH_NAME}(?!\\.?\\s?[\\d'])\\.?`, 'uy');
const SHORT_YEAR = /(\d{2})(?![\d]|[-/.]\d)/y;
const BEFORE = /(?:^|[\s(:])(van|vanaf|sinds|per|from|since|sedert|tot en met|tot|t\/m|until|till)\s(?:ca\.?\s)?$/;
/** `heden – 2019`: the end first. */
const BACKWARDS = /(?<![\p{L}])(?:heden|nu|present)\s?-\s?$/u;
const NO_DATE_BEFORE = /(?:nr|nummer|no|kenmerk|ref|tel|versie|v|art|artikel|iso|nen|kamer|postbus)\.?:?\s?$/;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

type Span = { readonly start: MonthRange; readonly precision: DatePhrase['precision']; readonly to: number };

/** `jan - dec 2019`: the first month takes the year of the second. */
const withoutYear = (text: string, from: number): PeriodPhrase | undefined => {
  const first = at(YEARLESS, text, from);
  if (!first?.groups) return undefined;
  const separator = at(SEPARATOR, text, YEARLESS.lastIndex);
  const end = separator ? dateAt(text, SEPARATOR.lastIndex) : undefined;
  if (!end || 'unlikely' in end || (end.precision !== 'month' && end.precision !== 'day')) return undefined;
  const month = `${end.months.latest.slice(0, 4)}-${String(monthNamed(first.groups.name ?? '')).padStart(2, '0')}`;
  if (month > end.months.latest) return { form: 'unlikely', from, to: end.to };
  const start = { earliest: month, latest: month };
  return { form: 'range', from, to: end.to, start, end: end.months, precision: 'month' };
};

/** `tot 1 juni` ends with May: the day itself is not in it. `t/m 1 juni` and a dash do count June. */
const lastMonths = (end: DatePhrase, separator: string): MonthRange => {
  if (end.day !== 1 || !/(?:^|\s)(?:tot|until|till)\s?$/.test(separator)) return end.months;
  const month = monthOf(monthNumber(end.months.earliest) - 1);
  return { earliest: month, latest: month };
};

const range = (from: number, first: Span, end: MonthRange, to: number): PeriodPhrase =>
  end.latest < first.start.earliest
    ? { form: 'unlikely', from, to }
    : { form: 'range', from, to, start: first.start, end, precision: first.precision };

const shortYearEnd = (text: string, from: number, first: Span, index: number): PeriodPhrase | undefined => {
  const short = first.precision === 'year' ? at(SHORT_YEAR, text, index) : null;
  const year = Number(first.start.earliest.slice(0, 2) + (short?.[1] ?? ''));
  if (!short || year < Number(first.start.earliest.slice(0, 4))) return undefined;
  return range(from, first, { earliest: `${year}-01`, latest: `${year}-12` }, SHORT_YEAR.lastIndex);
};

const withEnd = (text: string, from: number, first: Span): PeriodPhrase | undefined => {
  const separator = at(SEPARATOR, text, first.to);
  if (!separator) return undefined;
  const index = SEPARATOR.lastIndex;
  if (at(PRESENT, text, index)) {
    return {
      form: 'range',
      from,
      to: PRESENT.lastIndex,
      start: first.start,
      end: 'present',
      precision: first.precision,
    };
  }
  const end = dateAt(text, index);
  if (end && 'unlikely' in end) return { form: 'unlikely', from, to: end.to };
  const bothYears = end?.precision === 'year' && first.precision === 'year';
  const slash = separator[0].includes('/') && !separator[0].includes('t/m');
  const sameSort = end?.precision === first.precision && /^\s\/\s$/.test(separator[0]);
  if (end && (bothYears || sameSort || !slash)) {
    return range(from, first, lastMonths(end, separator[0]), end.to);
  }
  if (!/^\s/.test(separator[0]) && !end)
    return shortYearEnd(text, from, first, index) ?? openEnd(text, from, first, index);
  return openEnd(text, from, first, index) ?? (slash ? undefined : monthAlone(text, from, first, index));
};

const openEnd = (text: string, from: number, first: Span, index: number): PeriodPhrase | undefined =>
  /^\s?(?:\.{2,3}|…)?\s?\)?$/.test(text.slice(index, index + 8)) && !/[/>]\s?$/.test(text.slice(first.to, index))
    ? { form: 'open', from, to: text.length, start: first.start, end: 'unknown', precision: first.precision }
    : undefined;

/** `februari 2019 - september`: the year of the end is missing, or stands where a narrow column ran on. */
const monthAlone = (text: string, from: number, first: Span, index: number): PeriodPhrase | undefined =>
  at(MONTH_ALONE, text, index)
    ? {
        form: 'open',
        from,
        to: MONTH_ALONE.lastIndex,
        start: first.start,
        end: 'unknown',
        precision: first.precision,
      }
    : undefined;

const alone = (text: string, from: number, date: DatePhrase): PeriodPhrase | undefined => {
  const back = BACKWARDS.exec(text.slice(Math.max(0, from - 14), from));
  if (back) {
    const { months: start, precision, to } = date;
    return { form: 'range', from: from - back[0].length, to, start, end: 'present', precision };
  }
  const word = BEFORE.exec(text.slice(Math.max(0, from - 14), from));
  const begin = word ? from - word[0].trimStart().replace('(', '').length : from;
  const { months, precision, to } = date;
  if (word && /tot|t\/m|until|till/.test(word[1] ?? '')) return { form: 'until', from: begin, to };
  if (word && /sinds|vanaf|since|sedert|from/.test(word[1] ?? '')) {
    return { form: 'since', from: begin, to, start: months, end: 'present', precision };
  }
  return { form: 'single', from, to, start: months, end: months, precision };
};

/** The place after the end that follows an unlikely start, so that no half of the phrase is taken for a name. */
const pastEnd = (text: string, index: number): number => {
  if (!at(SEPARATOR, text, index)) return index;
  const next = SEPARATOR.lastIndex;
  return at(PRESENT, text, next) ? PRESENT.lastIndex : (dateAt(text, next)?.to ?? index);
};

const phraseAt = (text: string, from: number): PeriodPhrase | undefined => {
  const before = text.slice(Math.max(0, from - 14), from);
  if (NO_DATE_BEFORE.test(before)) return undefined;
  const yearless = withoutYear(text, from);
  if (yearless) return yearless;
  const date = dateAt(text, from);
  if (!date) return undefined;
  if ('unlikely' in date) return { form: 'unlikely', from, to: pastEnd(text, date.to) };
  const ended = withEnd(text, from, { start: date.months, precision: date.precision, to: date.to });
  if (ended) {
    const word = BEFORE.exec(before);
    return word ? { ...ended, from: from - word[0].trimStart().replace('(', '').length } : ended;
  }
  return date.weak ? undefined : alone(text, from, date);
};

/** Whether a text starts with `heden`, `nu` or the like. Expects {@link plainText}. */
export const startsWithPresent = (text: string): boolean => at(PRESENT, text, 0) !== null;

/** The periods and dates in a line of text, from left to right. */
export const findPeriods = (original: string): readonly PeriodPhrase[] => {
  const text = plainText(original.slice(0, SEARCHED));
  const found: PeriodPhrase[] = [];
  for (let match = at(START, text, 0); match; match = START.exec(text)) {
    const phrase = phraseAt(text, match.index);
    if (phrase) found.push(phrase);
    START.lastIndex = phrase ? phrase.to : match.index + 1;
  }
  return found;
};
