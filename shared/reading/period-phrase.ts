import type { MonthRange, Period } from '../domain/reading.ts';
import { type DatePhrase, dateAt, plainText } from './date-phrase.ts';
import { schoolYears, withEnd, withoutYear, yearWithMonths } from './period-end.ts';
import { ofOne } from './period-range.ts';
import {
  BACKWARDS,
  BEFORE,
  DATE_START,
  GOING_ON,
  matchAt,
  NO_DATE_BEFORE,
  PRESENT,
  SEPARATOR,
} from './period-words.ts';
import { remembered } from './remembered.ts';

/** A period or a date in a text, with its place in it. */
export type PeriodPhrase = { readonly from: number; readonly to: number } & (
  | {
      /** `since`: a start without an end; `open`: a start and an end that breaks off; `single`: one date. */
      readonly form: 'range' | 'since' | 'open' | 'single';
      readonly start: MonthRange;
      readonly end: Period['end'];
      readonly precision: DatePhrase['precision'];
      /** The words hold a slip of the pen, seen through as far as it goes: the months are an interval around what was meant. */
      readonly doubtful?: true;
    }
  /** `until`: an end without a start. `unlikely`: the words are a date, but not one that can be true. */
  | { readonly form: 'until' | 'unlikely' }
);

/** Longer texts are prose; a period that counts stands near the start. */
const SEARCHED = 2000;
const LEAD = 22;

/** Where a word that leads to a date begins, without the bracket or comma before it. */
const beginOf = (word: RegExpExecArray, from: number): number => from - word[0].replace(/^[\s(:,;|-]/, '').length;

const alone = (text: string, from: number, date: DatePhrase): PeriodPhrase | undefined => {
  const before = text.slice(Math.max(0, from - LEAD), from);
  const { precision, to } = date;
  const back = BACKWARDS.exec(before);
  const word = BEFORE.exec(before);
  const begin = word ? beginOf(word, from) : from;
  if (!back && word && /tot|t\/m|until|till/.test(word[1] ?? '')) return { form: 'until', from: begin, to };
  const since = word !== null && /sinds|vanaf|since|seit|sedert|from|per/.test(word[1] ?? '');
  const goesOn = matchAt(GOING_ON, text, to) !== null && /[(,]|\blopend/.test(text.slice(to, GOING_ON.lastIndex));
  const months = ofOne(date, back || since || goesOn ? 'present' : undefined);
  if (!months) return { form: 'unlikely', from: begin, to };
  if (back) return { form: 'range', from: from - back[0].length, to, ...months, precision };
  const end = goesOn ? GOING_ON.lastIndex : to;
  return { form: since || goesOn ? 'since' : 'single', from: since ? begin : from, to: end, ...months, precision };
};

/** The place after the end that follows an unlikely start, so that no half of the phrase is taken for a name. */
const pastEnd = (text: string, index: number): number => {
  if (!matchAt(SEPARATOR, text, index)) return index;
  const next = SEPARATOR.lastIndex;
  return matchAt(PRESENT, text, next) ? PRESENT.lastIndex : (dateAt(text, next)?.to ?? index);
};

const phraseAt = (text: string, from: number): PeriodPhrase | undefined => {
  const before = text.slice(Math.max(0, from - LEAD), from);
  if (NO_DATE_BEFORE.test(before)) return undefined;
  const told = schoolYears(text, from) ?? withoutYear(text, from) ?? yearWithMonths(text, from);
  if (told) return told;
  const date = dateAt(text, from);
  if (!date) return undefined;
  if ('unlikely' in date) return { form: 'unlikely', from, to: pastEnd(text, date.to) };
  const word = BEFORE.exec(before);
  const ended = withEnd(text, from, date, /tussen|between/.test(word?.[1] ?? ''));
  if (ended) return word ? { ...ended, from: beginOf(word, from) } : ended;
  return date.weak ? undefined : alone(text, from, date);
};

/** Whether a text starts with `heden`, `nu` or the like. Expects {@link plainText}. */
export const startsWithPresent = (text: string): boolean => matchAt(PRESENT, text, 0) !== null;

/** The periods and dates in a line of text, from left to right. */
export const findPeriods = remembered((original: string): readonly PeriodPhrase[] => {
  const text = plainText(original.slice(0, SEARCHED));
  const found: PeriodPhrase[] = [];
  for (let match = matchAt(DATE_START, text, 0); match; match = DATE_START.exec(text)) {
    const phrase = phraseAt(text, match.index);
    // `2019 - heden - 2019`: a phrase that reaches back into the one before it is none.
    const isApart = phrase !== undefined && phrase.from >= (found.at(-1)?.to ?? 0);
    if (isApart) found.push(phrase);
    DATE_START.lastIndex = phrase ? Math.max(phrase.to, match.index + 1) : match.index + 1;
  }
  return found;
});

/** A text without these phrases of it, given from left to right; what stood around each is one space apart. */
export const withoutPhrases = (text: string, phrases: readonly PeriodPhrase[]): string =>
  phrases.reduceRight((left, { from, to }) => `${left.slice(0, from).trimEnd()} ${left.slice(to).trimStart()}`, text);
