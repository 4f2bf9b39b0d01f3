import type { Period, PeriodStyle, Span } from './model.ts';
import { full, iso, lastDay, lasting, monthOf, short, two, year } from './months.ts';

/** The last month of the data: what a duration up to now ends with. */
export const NOW = 2025 * 12 + 10;

type Word = (m: number) => string;

/** Start and end by one word each, to the month. */
export const pair =
  (word: Word, between: string, now: string, since?: string): PeriodStyle =>
  ({ start, end }) => {
    if (end === 'present') {
      const text = since ? `${since} ${word(start)}` : `${word(start)}${between}${now}`;
      return { text, start: iso(start), end };
    }
    const text = start === end ? word(start) : `${word(start)}${between}${word(end)}`;
    return { text, start: iso(start), end: iso(end) };
  };

/** Start and end by the year alone. */
export const years =
  (word: Word, between: string, now: string, since?: string): PeriodStyle =>
  ({ start, end }) => {
    const from = year(start);
    if (end === 'present')
      return { text: since ? `${since} ${word(start)}` : `${word(start)}${between}${now}`, start: from, end };
    const to = year(end);
    return { text: from === to ? word(start) : `${word(start)}${between}${word(end)}`, start: from, end: to };
  };

const day = (m: number, last: boolean, word: (d: number, m: number) => string): string =>
  word(last ? lastDay(m) : 1, m);

/** Days at both ends: the first of a month and its last day. */
export const days =
  (word: (d: number, m: number) => string, between: string, now: string, open = ''): PeriodStyle =>
  ({ start, end }) => ({
    text: `${open}${day(start, false, word)}${between}${end === 'present' ? now : day(end, true, word)}`,
    start: iso(start),
    end: end === 'present' ? end : iso(end),
  });

/** Days in the middle of a month at both ends. */
export const midDays =
  (word: (d: number, m: number) => string, between: string, now: string): PeriodStyle =>
  ({ start, end }) => ({
    text: `${word(15, start)}${between}${end === 'present' ? now : word(14 + (end % 3), end)}`,
    start: iso(start),
    end: end === 'present' ? end : iso(end),
  });

/** `tot 1 juli`: the day after the last. */
export const until =
  (word: (d: number, m: number) => string, open: string): PeriodStyle =>
  ({ start, end }) =>
    end === 'present'
      ? { text: `sinds ${word(1, start)}`, start: iso(start), end }
      : { text: `${open}${word(1, start)} tot ${word(1, end + 1)}`, start: iso(start), end: iso(end) };

/** The year once where both ends lie in it. */
export const sameYear = (word: Word, between: string): PeriodStyle => {
  const plain = pair((m) => `${word(m)} ${year(m)}`, between, 'heden');
  return (span: Span, random): Period => {
    const { start, end } = span;
    return end !== 'present' && end !== start && year(start) === year(end)
      ? { text: `${word(start)}${between}${word(end)} ${year(end)}`, start: iso(start), end: iso(end) }
      : plain(span, random);
  };
};

/** Both months with the duration behind them. */
export const lastingStyle: PeriodStyle = ({ start, end }) => ({
  text: `${full(start)} ${year(start)} – ${end === 'present' ? 'heden' : `${full(end)} ${year(end)}`} (${lasting(start, end === 'present' ? NOW : end)})`,
  start: iso(start),
  end: end === 'present' ? end : iso(end),
});

/** The year of the start, the month of the end. */
export const yearToMonth: PeriodStyle = ({ start, end }) => ({
  text: `${year(start)} – ${end === 'present' ? 'heden' : `${short(end)} ${year(end)}`}`,
  start: year(start),
  end: end === 'present' ? end : iso(end),
});

/** A month by a word, and its year. */
export const my = (word: Word) => (m: number) => `${word(m)} ${year(m)}`;
/** A year by its last two digits. */
export const quote = (m: number) => `’${year(m).slice(2)}`;
/** A day in digits. */
export const dmy = (mark: string) => (d: number, m: number) => `${two(d)}${mark}${two(monthOf(m))}${mark}${year(m)}`;
/** A day in words. */
export const spoken = (d: number, m: number) => `${d} ${full(m)} ${year(m)}`;
