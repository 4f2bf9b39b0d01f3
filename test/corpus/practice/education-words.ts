import type { z } from 'zod';
import type { Random } from '../../samples/random.ts';
import type { EducationFacts } from '../facts-file.ts';

/** An education as the truth has it. */
export type Facts = z.infer<typeof EducationFacts>;

const WORDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  mbo: ['mbo', 'mbo niveau 4', 'MBO-4'],
  'hbo-associate': ['Associate degree', 'Ad'],
  'hbo-bachelor': ['hbo', 'HBO bachelor', 'hbo-bachelor'],
  'wo-bachelor': ['BSc', 'wo-bachelor', 'universitaire bachelor'],
  'hbo-master': ['hbo-master'],
  doctorate: ['PhD', 'promotie'],
  'wo-master': ['MSc', 'wo-master', 'drs.'],
};
const DONE = [
  'diploma behaald',
  'afgerond',
  'met diploma',
  'diploma: ja',
  'geslaagd',
  'getuigschrift behaald',
  'cum laude afgestudeerd',
  'bul behaald',
] as const;
const NOT_DONE = [
  'niet afgerond',
  'propedeuse behaald',
  'diploma: nee',
  'voortijdig gestopt',
  'zonder diploma',
  'niet voltooid',
  'na twee jaar gestaakt',
] as const;
const GOING = ['lopend', 'nog bezig', 'afronding verwacht in 2027', 'thans bezig met de studie'] as const;
const EN = { done: 'degree obtained', notDone: 'not completed', going: 'in progress' };
/** Invented secondary schools. */
export const SCHOOLS = [
  'Erasmiaans Gymnasium',
  'Christelijk College Noordwijk',
  'Dr. Nassau College',
  'Scholengemeenschap De Rietlanden',
];
/** Secondary diplomas. */
export const SECONDARY = ['HAVO', 'VWO', 'MAVO', 'VMBO-T', 'Atheneum'] as const;

/** How an education stands in a CV: by its years, one year, words, or nothing. */
export type Case = 'years' | 'year' | 'done' | 'not-done' | 'going' | 'bare';
/** What each case says. */
export const STATUS: Readonly<Record<Case, Facts['status']>> = {
  years: 'completed',
  year: 'completed',
  done: 'completed',
  'not-done': 'not-completed',
  going: 'ongoing',
  bare: 'unclear',
};

/** The words for how it ended; none where years tell it. */
export const remarkOf = (random: Random, kind: Case, lang: string, level: string): string => {
  if (lang === 'en')
    return kind === 'not-done' ? EN.notDone : kind === 'going' ? EN.going : kind === 'done' ? EN.done : '';
  if (lang === 'de') return kind === 'done' ? 'mit Abschluss' : '';
  if (kind === 'not-done')
    return random.pick(
      level.startsWith('hbo')
        ? NOT_DONE
        : (NOT_DONE.filter((said) => said !== 'propedeuse behaald') as unknown as typeof NOT_DONE),
    );
  if (kind === 'done')
    return random.pick(level.startsWith('wo') ? DONE : (DONE.slice(0, -1) as unknown as typeof DONE));
  return kind === 'going' ? random.pick(GOING) : '';
};

/** The years as printed and as facts. */
export const datesOf = (
  kind: Case,
  end: number,
  years: number,
  now: string,
  mark: string,
): Pick<Facts, 'start' | 'end'> & { readonly date: string } => {
  if (kind === 'bare') return { date: '' };
  if (kind === 'going') return { date: `2024 ${mark} ${now}`, start: '2024', end: 'present' };
  if (kind === 'year') return { date: String(end), end: String(end) };
  return { date: `${end - years} ${mark} ${end}`, start: String(end - years), end: String(end) };
};

/** Whether the institute alone tells the level, so that a writer may leave the word out. */
const tells = (level: string, institute: string): boolean =>
  (level === 'hbo-bachelor' && /hogeschool/i.test(institute)) || (level === 'mbo' && /^ROC|College$/.test(institute));

/** The name with a word for its level, where the institute does not tell it. */
export const nameOf = (random: Random, level: string, name: string, institute: string, lang: string): string => {
  const word = lang === 'nl' ? random.pick(WORDS[level] ?? ['']) : level.endsWith('master') ? 'MSc' : 'BSc';
  if (lang === 'nl' && tells(level, institute) && random.below(2) === 0) return name;
  return random.below(2) === 0 || name.split(' ').length < 2 * word.split(/[ -]/).length
    ? `${name} (${word})`
    : `${word} ${name}`;
};
