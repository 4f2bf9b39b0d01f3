import { MONTH_NAME } from './month-names.ts';

const YEAR = '(?:19|20)\\d{2}\\d?(?!\\d)';
const ANY_YEAR = `(?<year>${YEAR}|'\\d{2}(?!\\d))`;
/** A year with a slip in it, which only a month in front of it shows to be one. */
const SLIP = '(?<year>2 0\\d\\d|20 \\d\\d|[12]\\d{3}|\\d{3}|[12il][09o][\\doil]{2})(?![\\p{L}\\p{N}])';

/** Words for a part of a year. */
export const PART_NAMES =
  'voorjaar|lente|zomer|najaar|herfst|winter|begin(?: van)?|medio|half|halverwege|mid|eind(?:e|e van| van)?|eerste helft|tweede helft|spring|summer|autumn|fall|early|late|end of';

const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\\s)?';
const ORDINAL = '[1-4]\\s?e|eerste|tweede|derde|vierde';
const ABOUT = '(?:(?:begin|medio|half|halverwege|eind|einde|ca\\.?|circa|rond|early|mid|late)[\\s-])?';
const END = '(?=\\s?(?:$|[-)|,;>]|t\\/m|tot))';

/** `weak`: a date only beside another one. `slip`: the year cannot be true as it stands. */
export type DateForm = { readonly pattern: RegExp; readonly weak?: true; readonly slip?: true };

const FIRM = [
  `${WEEKDAY}(?<day>\\d{1,2})(?:e|ste|de)?\\.?[- /]?(?<name>${MONTH_NAME})\\.?,?[- /]?${ANY_YEAR}`,
  `${ABOUT}(?<name>${MONTH_NAME})\\.?,?\\s?[-/(]?\\s?(?:van )?${ANY_YEAR}`,
  `(?<name>${MONTH_NAME})\\.?\\s?\\/\\s?(?<last>${MONTH_NAME})\\.?\\s?${ANY_YEAR}`,
  `(?<name>${MONTH_NAME})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s${ANY_YEAR}`,
  `${WEEKDAY}(?<day>\\d{1,2})\\s?(?<sep>[-/.])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>${YEAR}|\\d{2}(?!\\d))`,
  `(?<year>${YEAR})(?<sep>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<day>\\d{1,2})(?!\\d)`,
  `(?<year>${YEAR})\\s?[-/]?\\s?[qk](?<quarter>[1-4])(?!\\d)`,
  '(?<year>(?:19|20)\\d{2})[-/.](?<month>0[1-9]|1[0-2])(?!\\d)',
  `(?<month>\\d{1,2})[-/.]${ANY_YEAR}`,
  `[qk](?<quarter>[1-4])[ ,/-]{0,2}${ANY_YEAR}`,
  `(?<quarter>${ORDINAL})\\s?kwartaal\\s?(?:van )?${ANY_YEAR}`,
  `kwartaal\\s(?<quarter>[1-4])(?: van|,)?\\s${ANY_YEAR}`,
  `(?<part>${PART_NAMES})[\\s-](?:van )?${ANY_YEAR}`,
  `(?<year>(?:19|20)\\d{2})[ ,]\\s?\\(?(?<name>${MONTH_NAME})\\.?\\)?${END}`,
  `(?<year>${YEAR})`,
];
const SLIPPED = [
  `${WEEKDAY}(?<day>\\d{1,2})(?:e|ste|de)?\\.?\\s(?<name>${MONTH_NAME})\\.?,?\\s${SLIP}`,
  `${ABOUT}(?<name>${MONTH_NAME})\\.?,?\\s${SLIP}`,
  `(?<day>\\d{1,2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>${SLIP}`,
  `(?<month>0?[1-9]|1[0-2])[-/]${SLIP}`,
  '(?<year>(?=\\d*[oil])[12il][09o][\\doil]{2}(?![\\p{L}\\p{N}]))',
];
const WEAK = [
  `(?<name>${MONTH_NAME})\\.?[ /-]{1,3}(?<year>\\d{2})(?!\\d)${END}`,
  '(?<month>0?[1-9]|1[0-2])/(?<year>\\d{2})(?!\\d)',
  "(?<year>'\\d{2})(?!\\d)",
];
/** A bare number that is a year only where it stands for one in a period. */
const WEAK_SLIPS = ['(?<year>2 0\\d\\d|2[1-3]0\\d)(?!\\d)'];

const compiled = (sources: readonly string[], more: Omit<DateForm, 'pattern'>): readonly DateForm[] =>
  sources.map((source) => ({ pattern: new RegExp(source, 'yu'), ...more }));

/** Ways to write one date, the most telling first. Groups: day, month (number) or name (to last), year, quarter, part. */
export const DATE_FORMS: readonly DateForm[] = [
  ...compiled(FIRM, {}),
  ...compiled(WEAK, { weak: true }),
  ...compiled(SLIPPED, { slip: true }),
  ...compiled(WEAK_SLIPS, { weak: true, slip: true }),
];
