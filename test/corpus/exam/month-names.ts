export type Language = 'nl' | 'en' | 'de';

/** A calendar month as a number: 12 x year + month - 1. */
export type Month = number;

const LONG: Readonly<Record<Language, readonly string[]>> = {
  nl: [
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
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
};
const SHORT: Readonly<Record<Language, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
};

/** The year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12);
/** The number of a month in its year, 1 to 12. */
export const numberOf = (month: Month): number => (month % 12) + 1;
/** A number in two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');
/** A month as ISO text. */
export const iso = (month: Month): string => `${yearOf(month)}-${two(numberOf(month))}`;
/** The name of a month in full. */
export const long = (month: Month, language: Language): string => LONG[language][month % 12] ?? '';
/** The short name of a month, without a stop. */
export const short = (month: Month, language: Language): string => SHORT[language][month % 12] ?? '';
/** The last day of a month. */
export const lastDay = (month: Month): number => new Date(Date.UTC(yearOf(month), numberOf(month), 0)).getUTCDate();
