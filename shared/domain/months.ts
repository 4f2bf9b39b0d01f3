import { type Month, monthNumber } from './calendar.ts';
import type { MonthRange, Period } from './reading.ts';

/** Months in a row as running numbers, both ends included; see `monthNumber`. `from` is at most `to`. */
export type Span = { readonly from: number; readonly to: number };

/** The months that count for a rule. */
export type Window = {
  /** The 12 N months that end with the closing month, or everything up to it. */
  readonly whole: Span;
  /** `whole` with the month before it, which the moment N years before closing cuts in two: it may count or not. */
  readonly wide: Span;
  /** Years of the window; absent where every month counts. */
  readonly years?: number;
};

/** The window of the last `years` years before closing; every month up to the closing month when `years` is absent. */
export const windowOf = (closing: Month, years?: number): Window => {
  const to = monthNumber(closing);
  if (years === undefined) return { whole: { from: 0, to }, wide: { from: 0, to } };
  const from = to - 12 * years + 1;
  return { whole: { from, to }, wide: { from: from - 1, to }, years };
};

/** The part of a span inside another; undefined when they have no month in common. */
export const clip = (span: Span, inside: Span): Span | undefined => {
  const from = Math.max(span.from, inside.from);
  const to = Math.min(span.to, inside.to);
  return from <= to ? { from, to } : undefined;
};

/** Spans in order of time, with those that overlap or touch made one. */
export const unite = (spans: readonly Span[]): readonly Span[] => {
  const united: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = united.at(-1);
    if (last && span.from <= last.to + 1)
      united[united.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else united.push(span);
  }
  return united;
};

/** Months in the spans together; a month in several of them counts once. */
export const monthsIn = (spans: readonly Span[]): number =>
  unite(spans).reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** A period as spans of months. */
export type Extent = {
  /** The months that surely belong to it; absent where the dates are so rough that none is sure. */
  readonly sure?: Span;
  /** The months that may belong to it. */
  readonly widest: Span;
};

const lastMonths = (start: MonthRange, end: Period['end'], closing: Month): MonthRange => {
  if (end === 'unknown') return { earliest: start.earliest, latest: closing };
  return end === 'present' ? { earliest: closing, latest: closing } : end;
};

/**
 * The months of a period, until the closing month at the latest. Undefined when it starts after closing, or ends before it starts:
 * such dates tell nothing.
 */
export const extentOf = ({ start, end }: Period, closing: Month): Extent | undefined => {
  const limit = monthNumber(closing);
  const last = lastMonths(start, end, closing);
  const widest = clip({ from: monthNumber(start.earliest), to: monthNumber(last.latest) }, { from: 0, to: limit });
  if (!widest) return undefined;
  const from = monthNumber(start.latest);
  const to = Math.min(monthNumber(last.earliest), limit);
  return from <= to ? { sure: { from, to }, widest } : { widest };
};

/**
 * The least number of months that spans can stand for when each of them holds at least one month, not known which, besides the
 * months already sure. Taking the last month of the span that ends first, as long as one is left, gives the fewest.
 */
export const fewestMonths = (rough: readonly Span[], sure: readonly Span[]): number => {
  let count = 0;
  let taken = -1;
  for (const span of rough.toSorted((a, b) => a.to - b.to || a.from - b.from)) {
    if (span.from <= taken || sure.some((one) => clip(one, span))) continue;
    taken = span.to;
    count += 1;
  }
  return count;
};
