import type { Period, PeriodStyle } from './model.ts';
import { full, iso, monthOf, within, year } from './months.ts';

/** A printed moment with what its words allow. */
type Moment = readonly [text: string, when: string];

const season = (m: number): Moment => {
  const [month, y] = [monthOf(m), year(m)];
  if (month <= 2) return [`begin ${y}`, within(y, 1, 4)];
  if (month <= 5) return [`voorjaar ${y}`, within(y, 3, 6)];
  if (month <= 8) return [`zomer ${y}`, within(y, 6, 9)];
  return [`najaar ${y}`, within(y, 9, 12)];
};

const part = (m: number): Moment => {
  const [month, y] = [monthOf(m), year(m)];
  if (month <= 4) return [`begin ${y}`, within(y, 1, 4)];
  if (month <= 8) return [`medio ${y}`, within(y, 5, 8)];
  return [`eind ${y}`, within(y, 9, 12)];
};

const quarterOf = (m: number): number => Math.ceil(monthOf(m) / 3);
const quarter =
  (word: (n: number) => string) =>
  (m: number): Moment => {
    const n = quarterOf(m);
    return [`${word(n)} ${year(m)}`, within(year(m), 3 * n - 2, 3 * n)];
  };

const half = (m: number): Moment =>
  monthOf(m) <= 6
    ? [`eerste helft ${year(m)}`, within(year(m), 1, 6)]
    : [`tweede helft ${year(m)}`, within(year(m), 7, 12)];

const inMonth = (m: number): Moment => [`${monthOf(m) % 2 ? 'begin' : 'eind'} ${full(m)} ${year(m)}`, iso(m)];

const moments =
  (word: (m: number) => Moment, between: string, now: string): PeriodStyle =>
  ({ start, end }): Period => {
    const [from, begun] = word(start);
    if (end === 'present') return { text: `${from}${between}${now}`, start: begun, end };
    const [to, ended] = word(end);
    return { text: from === to ? from : `${from}${between}${to}`, start: begun, end: ended };
  };

const winter: PeriodStyle = ({ start }) => ({ text: `winter ${year(start)}`, start: year(start), end: year(start) });

/** Manners that leave some months open, by name. */
export const VAGUE: Readonly<Record<string, PeriodStyle>> = {
  seasons: moments(season, ' – ', 'heden'),
  seasonsThrough: moments(season, ' tot ', 'nu'),
  parts: moments(part, ' – ', 'heden'),
  partsThrough: moments(part, ' t/m ', 'heden'),
  quarters: moments(
    quarter((n) => `Q${n}`),
    ' – ',
    'heden',
  ),
  quartersSpoken: moments(
    quarter((n) => `${n}e kwartaal`),
    ' t/m ',
    'heden',
  ),
  halves: moments(half, ' – ', 'heden'),
  inMonths: moments(inMonth, ' tot ', 'heden'),
  winter,
};

/** A year misspelt in an otherwise good period: a digit doubled, or two exchanged. */
export const misspelt = (period: Period, doubled: boolean): Period | undefined => {
  const found = /20[0-2]\d/.exec(period.text);
  if (!found) return undefined;
  const [y] = found;
  const wrong = doubled ? `${y}${y[3]}` : `2${y[2]}${y[1]}${y[3]}`;
  return wrong === y ? undefined : { ...period, text: period.text.replace(y, wrong), typo: true };
};
