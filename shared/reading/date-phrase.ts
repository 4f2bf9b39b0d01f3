import type { MonthRange } from '../domain/reading.ts';
import { MONTH_NAME, monthNamed } from './month-names.ts';

/** A date found in a text: its place (UTF-16 offsets), its months, and how it was written. */
export type DatePhrase = {
  readonly to: number;
  readonly months: MonthRange;
  readonly precision: 'day' | 'month' | 'part' | 'year';
  /** Day of the month, for a date with a day. */
  readonly day?: number;
  /** Written so briefly (`09/19`, `'19`) that it is a date only beside another one. */
  readonly weak: boolean;
};

/** A text that looks like a date but cannot be one in a CV: `mei 20199`, `2091`, `13-2019`. */
export type UnlikelyDate = { readonly to: number; readonly unlikely: true };

/** Years in which a CV can place something. There is no clock here: the far end only has to catch slips of the pen. */
const FIRST_YEAR = 1940;
const LAST_YEAR = 2035;

const YEAR = '(?:19|20)\\d{2}\\d?(?!\\d)';
const ANY_YEAR = `(?<year>${YEAR}|'\\d{2}(?!\\d))`;
const PART_NAMES =
  'voorjaar|lente|zomer|najaar|herfst|winter|begin|medio|half|halverwege|eind|einde|eerste helft|tweede helft|spring|summer|autumn';
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ voorjaar: [3, 6], lente: [3, 6], spring: [3, 6], zomer: [6, 9], summer: [6, 9], winter: [1, 12] },
  ...{
    najaar: [9, 12],
    herfst: [9, 12],
    autumn: [9, 12],
    begin: [1, 4],
    medio: [5, 8],
    half: [5, 8],
    halverwege: [5, 8],
  },
  ...{ eind: [9, 12], einde: [9, 12], 'eerste helft': [1, 6], 'tweede helft': [7, 12] },
};
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const END = '(?=\\s?(?:$|[-)|,;]|t\\/m|tot))';

/** Ways to write one date, the most telling first. Groups: day, month (number) or name, year, quarter, part. */
const FORMS: readonly { readonly pattern: RegExp; readonly weak?: true }[] = [
  `(?<day>\\d{1,2})(?:e|ste|de)?\\.?[- /]?(?<name>${MONTH_NAME})\\.?,?[- /]?${ANY_YEAR}`,
  `(?:(?:begin|medio|half|halverwege|eind|einde|ca\\.?|circa|rond)\\s)?(?<name>${MONTH_NAME})\\.?,?\\s?[-/]?\\s?(?:van )?${ANY_YEAR}`,
  `(?<day>\\d{1,2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<year>${YEAR}|\\d{2}(?!\\d))`,
  `(?<year>${YEAR})(?<sep>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<day>\\d{1,2})(?!\\d)`,
  `(?<year>${YEAR})\\s?[-/]?\\s?[qk](?<quarter>[1-4])(?!\\d)`,
  `(?<year>(?:19|20)\\d{2})[-/.](?<month>0[1-9]|1[0-2])(?!\\d)`,
  `(?<month>\\d{1,2})[-/.]${ANY_YEAR}`,
  `[qk](?<quarter>[1-4])[ ,/-]{0,2}${ANY_YEAR}`,
  `(?<quarter>[1-4]e|${ORDINALS.join('|')}) kwartaal (?:van )?${ANY_YEAR}`,
  `(?<part>${PART_NAMES})\\s(?:van )?${ANY_YEAR}`,
  `(?<year>${YEAR})`,
]
  .map((source): { pattern: RegExp; weak?: true } => ({ pattern: new RegExp(source, 'yu') }))
  .concat(
    [
      `(?<name>${MONTH_NAME})\\.?[ /-]{1,3}(?<year>\\d{2})(?!\\d)${END}`,
      `(?<month>0?[1-9]|1[0-2])/(?<year>\\d{2})(?!\\d)`,
      `(?<year>'\\d{2})(?!\\d)`,
    ].map((source) => ({ pattern: new RegExp(source, 'yu'), weak: true })),
  );

const fullYear = (text: string): number => {
  const digits = text.replace("'", '');
  const year = Number(digits);
  return digits.length === 2 ? year + (year <= 40 ? 2000 : 1900) : year;
};

const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`;

type Groups = Readonly<Record<string, string | undefined>>;

const monthsWithin = (groups: Groups): readonly [number, number] => {
  if (groups.name !== undefined) return [monthNamed(groups.name), monthNamed(groups.name)];
  if (groups.month !== undefined) return [Number(groups.month), Number(groups.month)];
  if (groups.part !== undefined) return PARTS[groups.part] ?? [1, 12];
  if (groups.quarter === undefined) return [1, 12];
  const quarter = Number.parseInt(groups.quarter, 10) || ORDINALS.indexOf(groups.quarter) + 1;
  return [quarter * 3 - 2, quarter * 3];
};

const precisionOf = (groups: Groups): DatePhrase['precision'] => {
  if (groups.day !== undefined) return 'day';
  if (groups.name !== undefined || groups.month !== undefined) return 'month';
  return groups.part !== undefined || groups.quarter !== undefined ? 'part' : 'year';
};

const toDate = (groups: Groups, to: number, weak: boolean): DatePhrase | UnlikelyDate => {
  const year = fullYear(groups.year ?? '');
  const [first, last] = monthsWithin(groups);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  const exists = first >= 1 && last <= 12 && (day === undefined || (day >= 1 && day <= 31));
  if (!exists || year < FIRST_YEAR || year > LAST_YEAR) return { to, unlikely: true };
  const months = { earliest: month(year, first), latest: month(year, last) };
  return { to, months, precision: precisionOf(groups), weak, ...(day === undefined ? {} : { day }) };
};

/**
 * The date that starts at `at` in a text that went through {@link plainText}; undefined if none starts there. The caller sees to
 * it that no letter or digit stands right before.
 */
export const dateAt = (text: string, at: number): DatePhrase | UnlikelyDate | undefined => {
  for (const { pattern, weak } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.groups) return toDate(match.groups, pattern.lastIndex, weak === true);
  }
  return undefined;
};

/** Lower case, with one sort of dash, apostrophe and space: every character keeps its place. */
export const plainText = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[\u2010-\u2015\u2212\u00ad\ufe58\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/[\s\u00a0]/g, ' ');
};
