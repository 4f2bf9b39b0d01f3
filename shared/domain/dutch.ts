import type { MonthRange, Quote } from './reading.ts';
import type { Range } from './verdict.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `1 maand`, `24 maanden`. */
export const monthsText = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`);

/** `24 maanden`, or `14 tot 36 maanden` where it is not certain. */
export const monthsRangeText = ([min, max]: Range): string =>
  min === max ? monthsText(min) : `${min} tot ${monthsText(max)}`;

/** `€ 83,95`; more decimals only where the amount has them, so that `€ 83,954` is not shown as `€ 83,95`. */
export const euroText = (eur: number): string => {
  const cents = eur.toFixed(2);
  return `€ ${(Number(cents) === eur ? cents : String(eur)).replace('.', ',')}`;
};

/** A number with a decimal comma: `12,5`. */
export const numberText = (value: number): string => String(value).replace('.', ',');

/** `31 januari 2026` for an ISO date. */
export const dateText = (date: string): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

/** `a, b en c`. */
export const listText = (items: readonly string[], word = 'en'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** A date of a CV as exact as it is: `2019-03`, `2019`, or `2019-03 à 2019-05`. */
export const rangeText = ({ earliest, latest }: MonthRange): string => {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  return earliest === `${year}-01` && latest === `${year}-12` ? year : `${earliest} à ${latest}`;
};

const LONGEST_QUOTE = 300;

/** A quote short enough for a letter; what was cut is shown as `…`. */
export const shortened = ({ text, page }: Quote): Quote => {
  const points = Array.from(text);
  return { text: points.length > LONGEST_QUOTE ? `${points.slice(0, LONGEST_QUOTE).join('')}…` : text, page };
};
