const YEAR = /(?:19|20)\d\d|\b\d{1,2}[-/.]\d{2,4}\b|['’]\d\d/;
const NOT_A_DATE =
  /(?:19|20)\d\d|\d{1,2}|\b(?:jan|feb|mrt|maa|mar|mär|apr|mei|may|mai|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez)[a-z]*|\b(?:heden|nu|present|tot|t\/m|van|vanaf|sinds|en|met|to|from|until|since|now|seit|bis|heute|voorjaar|lente|zomer|najaar|herfst|winter|begin|medio|half|eind|einde)\b|\b[qk][1-4]\b|[-–/|.,:()'\s]/gi;

/** True for a text that is a date or a period and nothing else: `2019 – 2021`, `sept. 2020 – heden`. */
export const isDateText = (text: string): boolean =>
  text.length <= 45 && YEAR.test(text) && text.replace(NOT_A_DATE, '') === '';

const DURATION = /[\s,;|(]+(?:ca\. )?\d{1,2}(?:[,.–-]\d{1,2})?\s?(?:uur|u|fte|jaar|jr|maanden|mnd)\b[^\d]{0,16}$/i;

/** A date without what may stand behind it: `, 24 uur per week`, `(3 jaar)`. */
export const withoutDuration = (text: string): string => text.replace(DURATION, '');

const OPEN_END = /(?:[–|-]|t\/m|\b(?:van|vanaf|sinds|tot|en|met|from|to|until|since))$/i;
const OPEN_START = /^(?:[–-]|t\/m|(?:tot|met|en|heden|nu|to|until|present)\b)/i;

const WITHOUT_YEAR = /(?:[–|-]|t\/m|tot|met)\s*(?:(?:\d{1,2}\s)?\p{L}{3,9}\.?|[qk][1-4])$/iu;
/** `1 oktober 2020 – 31`: a day whose month stands below. */
const WITHOUT_MONTH = /(?:[–-]|t\/m|tot|met)\s*\d{1,2}$/i;

/** A period and what goes on with it, as one text: `06-2009 t/m 01-` and `2017` without a space. */
export const joinedPeriod = (first: string, second: string): string =>
  `${first}${/\b\d{1,2}[-/]$/.test(first) && /^(?:19|20)\d{2}\b/.test(second) ? '' : ' '}${second}`;

/** True where the second text goes on with the period that the first one begins: `sept. 2016 –` and `aug. 2019`. */
export const isBrokenPeriod = (first: string, second: string): boolean =>
  isDateText(`${first} ${withoutDuration(second)}`) &&
  (OPEN_END.test(first) ||
    OPEN_START.test(second) ||
    !YEAR.test(first) ||
    (WITHOUT_MONTH.test(first) && /^\p{L}{3,9}\.?(?:\s(?:19|20)\d\d)?$/u.test(second)) ||
    (WITHOUT_YEAR.test(first) && /^(?:19|20)\d\d/.test(second) && !/(?:heden|nu|present)$/i.test(first)));

/** True where the second text is the duration of the period in the first one, or the rest of it: `(24` and `uur)`. */
export const isBrokenDuration = (first: string, second: string): boolean =>
  (/\(\d{1,2}$/.test(first) &&
    isDateText(first.replace(/\s*\(\d{1,2}$/, '')) &&
    /^(?:uur|u|fte|jaar|jr|mnd)\b.{0,16}$/i.test(second)) ||
  (/\(\d{1,2}(?:[–-]\d{1,2})? (?:uur|u)$/.test(first) &&
    isDateText(withoutDuration(first)) &&
    /^(?:per|in de) week\)?$/i.test(second)) ||
  (isDateText(first) && /^\(\d{1,2}(?:[–-]\d{1,2})? (?:uur|u|fte|jaar|jr|mnd)\b[^\p{Lu}]{0,16}\)$/u.test(second));

const ONLY_DURATION =
  /^\(?\d{1,2}(?:[,.]\d)? (?:uur|jaar|jr|mnd|maand|maanden)\b[^\p{Lu}]{0,16}$|^(?:uur )?(?:per|in de|a) week\)?$/u;

/** True for a date or a period with or without its duration, and for a duration or the rest of one: `(4 jaar en 3 mnd)`, `1 mnd)`. */
export const isDateOrDuration = (text: string): boolean =>
  isDateText(withoutDuration(text).replace(/\s*\(\d{0,2}$/, '')) || ONLY_DURATION.test(text);
