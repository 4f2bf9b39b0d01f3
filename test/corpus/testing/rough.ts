import { at, exact, type Form, MONTHS, type Month, named, yearOf } from './months.ts';

const SEASONS = [
  'begin',
  'begin',
  'voorjaar',
  'voorjaar',
  'voorjaar',
  'zomer',
  'zomer',
  'zomer',
  'najaar',
  'najaar',
  'najaar',
  'eind',
];
const SPAN: Readonly<Record<string, string>> = {
  begin: '01/04',
  voorjaar: '03/06',
  zomer: '06/09',
  najaar: '09/12',
  medio: '05/08',
  eind: '09/12',
  'eerste helft': '01/06',
  'tweede helft': '07/12',
  Q1: '01/03',
  Q2: '04/06',
  Q3: '07/09',
  Q4: '10/12',
};
const rough =
  (word: (month: Month) => string, between: string): Form =>
  (start, end = start) => {
    const span = (month: Month): string => {
      const [from, to] = (SPAN[word(month)] ?? '').split('/');
      return `${yearOf(month)}-${from}/${yearOf(month)}-${to}`;
    };
    return {
      start: span(start),
      end: span(end),
      text: `${word(start)} ${yearOf(start)}${between}${word(end)} ${yearOf(end)}`,
    };
  };

/** How single jobs that have ended, and lasted at least two years, may be written instead. */
export const ROUGH: readonly Form[] = [
  rough((m) => SEASONS[at(m)] ?? 'begin', ' – '),
  rough((m) => (at(m) < 4 ? 'begin' : at(m) < 8 ? 'medio' : 'eind'), ' tot '),
  rough((m) => (at(m) < 6 ? 'eerste helft' : 'tweede helft'), ' – '),
  rough((m) => `Q${Math.floor(at(m) / 3) + 1}`, ' t/m '),
];

/** A year that cannot be meant: one digit too many. Right is what was meant. */
export const misspelt: Form = (start, end = start) => ({
  ...exact(start, end),
  typo: true,
  text: `${named(MONTHS)(start)} – ${MONTHS[at(end)]} ${yearOf(end)}${yearOf(end) % 10}`,
});

/** Two months of the same year with the year once. */
export const sameYear: Form = (start, end = start) => ({
  ...exact(start, end),
  text: `${MONTHS[at(start)]} t/m ${MONTHS[at(end)]} ${yearOf(end)}`,
});
