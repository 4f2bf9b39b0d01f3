import type { JobFacts } from '../facts-file.ts';

type When = NonNullable<JobFacts['start']>;

/** A month as the data has it: `2019-09`. */
export type Ym = string;
/** A moment as it is printed, and what that says. */
export type Printed = { readonly text: string; readonly when: When };
/** Prints a month; `last` where it is the end of a period. */
export type Moment = (ym: Ym, last: boolean) => Printed;

const FULL = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT = 'jan feb mrt apr mei jun jul aug sept okt nov dec'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const yearOf = (ym: Ym): string => ym.slice(0, 4);
const monthOf = (ym: Ym): number => Number(ym.slice(5));
const digits = (ym: Ym): string => ym.slice(5);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lastDay = (ym: Ym): number => new Date(Date.UTC(Number(yearOf(ym)), monthOf(ym), 0)).getUTCDate();

const exact =
  (write: (ym: Ym, last: boolean) => string): Moment =>
  (ym, last) => ({ text: write(ym, last), when: ym });
const named = (names: readonly string[], between = ' '): Moment =>
  exact((ym) => `${names[monthOf(ym) - 1]}${between}${yearOf(ym)}`);
const dotted = SHORT.map((name) => (name === 'mei' ? name : `${name}.`));

/** A part of a year: its words, and the months that they allow. */
const part =
  (parts: readonly (readonly [from: number, words: (year: string) => string, first: string, last: string])[]): Moment =>
  (ym) => {
    const [, words, first, last] = parts.findLast(([from]) => from <= monthOf(ym)) ?? parts[0] ?? fail();
    const year = yearOf(ym);
    return { text: words(year), when: `${year}-${first}/${year}-${last}` };
  };
const fail = (): never => {
  throw new Error('no parts of a year');
};

/** Every way in which these CVs print a moment. */
export const MOMENTS = {
  full: named(FULL),
  capital: named(FULL.map(capital)),
  upper: named(FULL.map((name) => name.toUpperCase())),
  short: named(SHORT),
  dotted: named(dotted),
  capitalShort: named(SHORT.map(capital)),
  slash: exact((ym) => `${digits(ym)}/${yearOf(ym)}`),
  dash: exact((ym) => `${digits(ym)}-${yearOf(ym)}`),
  bare: exact((ym) => `${monthOf(ym)}-${yearOf(ym)}`),
  dot: exact((ym) => `${digits(ym)}.${yearOf(ym)}`),
  iso: exact((ym) => ym),
  isoSlash: exact((ym) => ym.replace('-', '/')),
  day: exact((ym, last) => `${last ? lastDay(ym) : '01'}-${digits(ym)}-${yearOf(ym)}`),
  daySlash: exact((ym, last) => `${last ? lastDay(ym) : '01'}/${digits(ym)}/${yearOf(ym)}`),
  dayName: exact((ym, last) => `${last ? lastDay(ym) : 1} ${FULL[monthOf(ym) - 1]} ${yearOf(ym)}`),
  apostrophe: exact((ym) => `${SHORT[monthOf(ym) - 1]} '${ym.slice(2, 4)}`),
  curly: exact((ym) => `${digits(ym)}-’${ym.slice(2, 4)}`),
  twoDigits: exact((ym) => `${digits(ym)}/${ym.slice(2, 4)}`),
  beginOf: exact((ym, last) => `${last ? 'eind' : 'begin'} ${FULL[monthOf(ym) - 1]} ${yearOf(ym)}`),
  english: named(ENGLISH),
  englishShort: named(ENGLISH.map((name) => name.slice(0, 3))),
  german: named(GERMAN),
  year: (ym: Ym) => ({ text: yearOf(ym), when: yearOf(ym) }),
  shortYear: (ym: Ym) => ({ text: `'${ym.slice(2, 4)}`, when: yearOf(ym) }),
  season: part([
    [1, (year) => `begin ${year}`, '01', '04'],
    [3, (year) => `voorjaar ${year}`, '03', '06'],
    [6, (year) => `zomer ${year}`, '06', '09'],
    [9, (year) => `najaar ${year}`, '09', '12'],
  ]),
  rough: part([
    [1, (year) => `begin ${year}`, '01', '04'],
    [5, (year) => `medio ${year}`, '05', '08'],
    [9, (year) => `eind ${year}`, '09', '12'],
  ]),
  quarter: part([
    [1, (year) => `Q1 ${year}`, '01', '03'],
    [4, (year) => `Q2 ${year}`, '04', '06'],
    [7, (year) => `Q3 ${year}`, '07', '09'],
    [10, (year) => `Q4 ${year}`, '10', '12'],
  ]),
  half: part([
    [1, (year) => `eerste helft ${year}`, '01', '06'],
    [7, (year) => `tweede helft ${year}`, '07', '12'],
  ]),
} as const satisfies Record<string, Moment>;
