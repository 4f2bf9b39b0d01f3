import { type Month, monthNumber, monthOf } from '../../shared/domain/calendar.ts';
import type { Job, When } from './candidate.ts';

/** The month in which the sample tender closes; 'heden' is this month. */
export const CLOSING_MONTH: Month = '2025-12';

/** Least and most, both included. */
export type Span = readonly [min: number, max: number];

type Stretch = readonly [from: number, to: number];

const earliest = (when: When | 'present'): number =>
  monthNumber(when === 'present' ? CLOSING_MONTH : when.length === 4 ? `${when}-01` : when);
const latest = (when: When | 'present'): number =>
  monthNumber(when === 'present' ? CLOSING_MONTH : when.length === 4 ? `${when}-12` : when);

/** Months of these jobs, overlapping ones once; `from`: only months from this one on. Jobs without dates have none. */
export const monthsOf = (jobs: readonly Job[], from: Month = '1900-01'): Span => {
  const dated = jobs.flatMap(({ start, end }) => (start && end ? [{ start, end }] : []));
  const floor = monthNumber(from);
  const least = dated.map(({ start, end }): Stretch => [Math.max(latest(start), floor), earliest(end)]);
  const most = dated.map(({ start, end }): Stretch => [Math.max(earliest(start), floor), latest(end)]);
  return [size(least), size(most)];
};

/** The first month of a window of N years, and the month before it that the closing moment cuts off half. */
export const windowOf = (years: number): { readonly first: Month; readonly half: Month } => {
  const first = monthNumber(CLOSING_MONTH) - years * 12 + 1;
  return { first: monthOf(first), half: monthOf(first - 1) };
};

/** Months within a window: the half month counts for the most, not for the least. */
export const monthsWithin = (sure: readonly Job[], possible: readonly Job[], years: number): Span => {
  const { first, half } = windowOf(years);
  return [monthsOf(sure, first)[0], monthsOf([...sure, ...possible], half)[1]];
};

const size = (stretches: readonly Stretch[]): number =>
  new Set(stretches.flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)))
    .size;
