import { type Instant, localTimeOf, type Month } from '../domain/calendar.ts';
import { dateText, euroText } from '../domain/dutch.ts';
import type { MonthRange } from '../domain/reading.ts';
import type { Range } from '../domain/verdict.ts';

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const NUMERALS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** `maandag 15 december 2025` for an existing date `YYYY-MM-DD` (what follows the date is left out). */
export const longDate = (date: string): string => {
  const day = date.slice(0, 10);
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dateText(day)}`;
};

/** `09.00 uur` for a local moment `YYYY-MM-DDTHH:MM`. */
export const clockTime = (local: string): string => `${local.slice(11, 16).replace(':', '.')} uur`;

/** `maandag 15 december 2025, 09.00 uur` for a local moment `YYYY-MM-DDTHH:MM`. */
export const localMoment = (local: string): string => `${longDate(local)}, ${clockTime(local)}`;

/** `maandag 15 december 2025, 09.00 uur`: an instant as a clock in the time zone shows it. */
export const moment = (instant: Instant, timeZone: string): string => localMoment(localTimeOf(instant, timeZone));

/** {@link moment} with seconds, `09.00.03 uur`: for what is decided by the second. */
export const exactMoment = (instant: Instant, timeZone: string): string => {
  const local = localTimeOf(instant, timeZone);
  return `${longDate(local)}, ${local.slice(11, 19).replaceAll(':', '.')} uur`;
};

/** `maart 2019` for a month `YYYY-MM`. */
export const longMonth = (month: Month): string => dateText(`${month}-01`).slice(2);

/** A month of a CV, as exact as it was written: `maart 2019`, `2019`, `tussen maart 2019 en mei 2019`. */
export const monthRange = ({ earliest, latest }: MonthRange): string => {
  if (earliest === latest) return longMonth(earliest);
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01` && latest === `${year}-12`) return year;
  return `tussen ${longMonth(earliest)} en ${longMonth(latest)}`;
};

/** A number with a decimal comma, points between thousands, and at most two decimals: `1.234,5`. */
export const decimal = (value: number): string =>
  grouped(String(Math.round((value + Number.EPSILON) * 100) / 100).replace('.', ','));

/** `€ 83,95`, `€ 1.234,50`; more decimals only where the amount has them. */
export const euro = (amount: number): string => grouped(euroText(amount));

/** A number with its noun: `1 maand`, `2 maanden`, `0 maanden`. */
export const counted = (count: number, one: string, more: string): string =>
  `${decimal(count)} ${count === 1 ? one : more}`;

/** `1 punt`, `2,5 punten`. */
export const points = (count: number): string => counted(count, 'punt', 'punten');

/** `15` where the range is firm, else `0 tot en met 15`. */
export const range = ([least, most]: Range): string =>
  least === most ? decimal(least) : `${decimal(least)} tot en met ${decimal(most)}`;

/** `15 punten` where the range is firm, else `0 tot en met 15 punten`. */
export const pointsRange = ([least, most]: Range): string =>
  least === most ? points(least) : `${range([least, most])} punten`;

/** `één` to `twaalf` in words, from 13 on in figures. */
export const numeral = (count: number): string => NUMERALS[count] ?? decimal(count);

/** `1,2 MB`, `640 kB`, `12 bytes`; megabytes of 1,000,000 bytes. */
export const fileSize = (bytes: number): string => {
  if (bytes >= 1_000_000) return `${decimal(Math.round(bytes / 100_000) / 10)} MB`;
  return bytes >= 1000 ? `${decimal(Math.round(bytes / 1000))} kB` : counted(bytes, 'byte', 'bytes');
};

/** Points between the thousands of the digits before the comma. */
const grouped = (text: string): string => {
  const [whole = '', ...fraction] = text.split(',');
  return [whole.replace(/\B(?=(\d{3})+$)/g, '.'), ...fraction].join(',');
};
