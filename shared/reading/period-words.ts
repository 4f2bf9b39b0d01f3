import { PART_NAMES } from './date-form.ts';
import { MONTH_NAME } from './month-names.ts';

/** Where a date may start in a text that went through `plainText`. */
export const DATE_START = new RegExp(
  `(?<![\\p{L}\\p{N}€+]|[€#]\\s|\\d[-/.:])(?:['\\d]|[qk][1-4]|${MONTH_NAME}|(?:${PART_NAMES})[\\s-]|ca\\.|circa|rond|eerste|tweede|derde|vierde|kwartaal\\s|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:school|studie|cursus|college)jaar|seizoen|[il][09o][oil\\d]{2})`,
  'gu',
);
/** What may stand between the start and the end of a period, or behind a start whose end is missing. */
export const SEPARATOR =
  /\s?(?:-{1,2}>?|=>|→|[›»>]|~|\.{2,3}(?=\s?[\d'\p{L}])|…|t\/m|t\.?e\.?m\.?(?=\s)|t\.?m\.?(?=\s)|tot\s?(?:en|&|\/)\s?(?:met)?|tot|till|until|through|thru|to|bis|en met|\/|\|)(?:\s(?=\S))?|\s?(?:-{1,2}|t\/m|tot)\s?$/uy;
/** `en`, which parts the years of `tussen 2018 en 2020` only. */
export const AND = /\s(?:en|and)\s/y;
/** Words for an end that is now. */
export const PRESENT =
  /(?:(?:tot|op|aan|en met|t\/m)\s)?(?:(?:het|de)\s)?(?:heden|nu(?:\stoe)?|present|currently|current|now|today|heute|vandaag|ongoing|lopend|to\sdate|date|huidige?(?:\s(?:functie|werkgever|opdracht|baan))?|dato|momenteel|thans|tegenwoordig|doorlopend|dusver|nog\s(?:steeds|lopend))(?![\p{L}\p{N}])(?:\s?\((?:lopend|huidig|heden|current)\))?/uy;
/** What may stand behind a start that has no end, to say that it goes on. */
export const GOING_ON = /\s?[(,]?\s?(?:nog\s)?(?:lopend|heden|huidige?(?:\sfunctie)?|nu|current)(?![\p{L}\p{N}])\)?/uy;
/** A month that takes the year of the end that follows: `jan - dec 2019`. */
export const MONTH_WITHOUT_YEAR = new RegExp(
  `(?:(?<day>\\d{1,2})\\s)?(?<name>${MONTH_NAME})\\.?(?=\\s?(?:-|t\\/m|tot|till|to\\s|until))`,
  'uy',
);
/** `2009 (juli t/m december)`: a year, and behind it the months in it. */
export const YEAR_WITH_MONTHS = new RegExp(
  `(?<year>(?:19|20)\\d{2})\\s?(?:[(:,]\\s?|\\s)(?<first>${MONTH_NAME})\\.?\\s?(?:-|t\\/m|tot en met)\\s?(?<last>${MONTH_NAME})\\.?(?!\\s?'?\\d)\\)?`,
  'uy',
);
/** A quarter or another part of a year that takes the year of the end that follows. */
export const PART_WITHOUT_YEAR = new RegExp(
  `(?:[qk](?<quarter>[1-4])|(?<part>${PART_NAMES}))(?=\\s?(?:-|t\\/m|tot|till|to\\s|until))`,
  'uy',
);
/** A month whose year is missing. */
export const MONTH_ALONE = new RegExp(`(?:\\d{1,2}\\s)?${MONTH_NAME}(?!\\.?\\s?[\\d'])\\.?`, 'uy');
/** The end of `2018-19`. */
export const SHORT_YEAR = /(\d{2})(?![\d]|[-/.]\d)/y;
/** `schooljaar 2018/2019`. */
export const SCHOOL_YEAR =
  /(?:(?:school|studie|cursus|college)jaar|seizoen)\s(?<first>(?:19|20)\d{2})\s?[-/]\s?(?<last>(?:19|20)\d{2}|\d{2})(?!\d)/uy;
/** A further school year that ends a period of some. */
export const LAST_SCHOOL_YEAR =
  /\s?(?:-|t\/m|tot en met|tot|en)\s?(?:(?:school|studie|cursus|college)jaar\s|seizoen\s)?(?<first>(?:19|20)\d{2})\s?[-/]\s?(?<last>(?:19|20)\d{2}|\d{2})(?!\d)/uy;
/** Words right before a date. */
export const BEFORE =
  /(?:^|[\s(:,;|-])(van|vanaf|sinds|seit|per|from|since|sedert|tussen|between|tot en met|tot|t\/m|until|till)\s(?:het\s|ca\.?\s|circa\s)?$/;
/** `heden - 2019`: the end first. */
export const BACKWARDS = /(?<![\p{L}])(?:heden|nu|present)\s?-\s?$/u;
/** Words before a number that is no date. */
export const NO_DATE_BEFORE = /(?:nr|nummer|no|kenmerk|ref|tel|versie|v|art|artikel|iso|nen|kamer|postbus)\.?:?\s?$/;

/** Matches a sticky pattern at one place of a text. */
export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};
