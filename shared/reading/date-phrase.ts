import type { MonthRange } from '../domain/reading.ts';
import { DATE_FORMS } from './date-form.ts';
import { isPlausible, plausibleYears } from './date-slip.ts';
import { monthNamed } from './month-names.ts';
import { remembered } from './remembered.ts';

/** A date found in a text: its place (UTF-16 offsets), its months, and how it was written. */
export type DatePhrase = {
  readonly to: number;
  readonly months: MonthRange;
  readonly precision: 'day' | 'month' | 'part' | 'year';
  /** Day of the month, for a date with a day. */
  readonly day?: number;
  /** Written so briefly (`09/19`, `'19`) that it is a date only beside another one. */
  readonly weak: boolean;
  /** Cannot be true as it stands (`mei 20199`, `13-2019`): the year as written, of which a slip of the pen makes those of `months`. */
  readonly slip?: string;
};

/** A text that looks like a date but cannot be one in a CV, and that no slip of the pen explains. */
export type UnlikelyDate = { readonly to: number; readonly unlikely: true };

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ voorjaar: [3, 6], lente: [3, 6], spring: [3, 6], zomer: [6, 9], summer: [6, 9], winter: [1, 12] },
  ...{ najaar: [9, 12], herfst: [9, 12], autumn: [9, 12], fall: [9, 12], begin: [1, 4], early: [1, 4] },
  ...{ medio: [5, 8], half: [5, 8], halverwege: [5, 8], mid: [5, 8], eind: [9, 12], einde: [9, 12] },
  ...{ late: [9, 12], 'end of': [9, 12], 'eerste helft': [1, 6], 'tweede helft': [7, 12] },
};
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];

const fullYear = (text: string): number => {
  const digits = text.replace("'", '');
  const year = Number(digits);
  return digits.length === 2 ? year + (year <= 40 ? 2000 : 1900) : year;
};

const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`;

type Groups = Readonly<Record<string, string | undefined>>;

/** First and last month that a part of a year may mean; undefined for words that name none. */
export const monthsOfPart = (part: string): readonly [number, number] | undefined =>
  PARTS[part] ?? PARTS[part.replace(/ van$/, '')];

const monthsWithin = (groups: Groups): readonly [number, number] => {
  if (groups.name !== undefined) return [monthNamed(groups.name), monthNamed(groups.last ?? groups.name)];
  if (groups.month !== undefined) return [Number(groups.month), Number(groups.month)];
  if (groups.part !== undefined) return monthsOfPart(groups.part) ?? [1, 12];
  if (groups.quarter === undefined) return [1, 12];
  const quarter = Number.parseInt(groups.quarter, 10) || ORDINALS.indexOf(groups.quarter) + 1;
  return [quarter * 3 - 2, quarter * 3];
};

const precisionOf = (groups: Groups): DatePhrase['precision'] => {
  if (groups.day !== undefined) return 'day';
  if (groups.last !== undefined) return 'part';
  if (groups.name !== undefined || groups.month !== undefined) return 'month';
  return groups.part !== undefined || groups.quarter !== undefined ? 'part' : 'year';
};

/** A date with a slip in it: of its month and day nothing is kept. */
const slipped = (to: number, weak: boolean, slip: string): DatePhrase | UnlikelyDate => {
  const years = plausibleYears(slip);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { to, unlikely: true };
  return { to, months: { earliest: month(first, 1), latest: month(last, 12) }, precision: 'year', weak, slip };
};

const toDate = (groups: Groups, to: number, weak: boolean): DatePhrase | UnlikelyDate => {
  const year = fullYear(groups.year ?? '');
  const [first, last] = monthsWithin(groups);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  const exists = first >= 1 && last <= 12 && first <= last && (day === undefined || (day >= 1 && day <= 31));
  if (!exists || !isPlausible(year)) return slipped(to, weak, isPlausible(year) ? `${year}` : (groups.year ?? ''));
  const months = { earliest: month(year, first), latest: month(year, last) };
  return { to, months, precision: precisionOf(groups), weak, ...(day === undefined ? {} : { day }) };
};

/**
 * The date that starts at `at` in a text that went through {@link plainText}; undefined if none starts there. The caller sees to
 * it that no letter or digit stands right before.
 */
export const dateAt = (text: string, at: number): DatePhrase | UnlikelyDate | undefined => {
  for (const { pattern, weak, slip } of DATE_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { lastIndex: to } = pattern;
    return slip ? slipped(to, weak === true, match.groups.year ?? '') : toDate(match.groups, to, weak === true);
  }
  return undefined;
};

const PLAIN = /^[ -_a-~]*$/;

/** Lower case, with one sort of dash, apostrophe and space: every character keeps its place. */
export const plainText = remembered((text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return (lower.length === text.length ? lower : text)
    .replace(/[\u2010-\u2015\u2212\u00ad\ufe58\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/[\s\u00a0]/g, ' ');
});
