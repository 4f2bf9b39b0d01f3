import { type Random, randomFrom } from '../../samples/random.ts';
import { gapOf, learntOf, refereesOf } from './around.ts';
import { ENGLISH, GERMAN } from './bank/abroad.ts';
import type { Field } from './bank/field.ts';
import { AGENCIES, nameOf, PLACES } from './bank/names.ts';
import { OFFICE } from './bank/office.ts';
import { SOCIAL } from './bank/social.ts';
import { SPACE } from './bank/space.ts';
import { careerOf } from './career.ts';
import { headings } from './headings.ts';
import type { Cv, Job, Language } from './model.ts';
import { offer } from './offer.ts';
import { studiesOf } from './schooling.ts';
import { type Style, unpaidOf } from './spans.ts';
import { HOBBIES, spoken } from './spoken.ts';

const FIELDS: readonly Field[] = [SOCIAL, OFFICE, SPACE].flatMap((group) => Object.values(group));
const ABROAD: Readonly<Record<number, Language>> = { 6: 'en', 21: 'en', 33: 'en', 47: 'en', 59: 'en', 66: 'de' };

const fieldOf = (number: number, language: Language): Field => {
  if (language === 'de') return GERMAN;
  if (language === 'en') return ENGLISH[number % ENGLISH.length] ?? ENGLISH[0];
  return FIELDS[(number * 7) % FIELDS.length] ?? SOCIAL.youth;
};

const COUNTS = [4, 6, 3, 5, 8, 2, 7, 5, 10, 4, 6, 12];

const styleOf = (number: number, random: Random, layout: string): Style => ({
  language: ABROAD[number] ?? 'nl',
  form: number * 4 + random.below(2),
  jobs: COUNTS[(number * 7) % COUNTS.length] ?? 5,
  grouped: layout === 'f-netwerk' || random.below(4) === 0,
  agency: !(number in ABROAD) && /f-dossier|f-regels|f-rechts/.test(layout) && random.below(2) === 0,
  typo: number % 9 === 4,
  long: number % 8 === 3,
});

const claimsOf = (jobs: readonly Job[]): Cv['claims'] => [
  ['Opleiding op het gevraagde niveau', 'Zie onder de opleidingen'],
  ['Minimaal drie jaar ervaring in een vergelijkbare rol', `Ruimschoots, onder meer bij ${jobs[0]?.employer ?? ''}`],
  ['Goede beheersing van de Nederlandse taal', 'Ja'],
];

/** Has all systems that a job names in the list, and some that only the list names. */
const systemsOf = (random: Random, field: Field, jobs: readonly Job[]): readonly string[] =>
  random.below(4) === 0 ? [] : [...new Set([...jobs.flatMap((job) => job.systems), ...random.some(field.systems, 2)])];

const bornOf = (random: Random, language: Language, year: number): string => {
  const [day, month] = [1 + random.below(28), 1 + random.below(12)];
  return language === 'nl' ? `Geboren: ${day}-${month}-${year - 24 - random.below(5)}` : '';
};

const yearOf = (jobs: readonly Job[]): number =>
  Number(jobs.findLast(({ when }) => when.start !== undefined)?.when.start?.slice(0, 4) ?? 2005);

/** The CV with this number, as it is worded for a layout. The same number and layout give the same CV. */
export const cvOf = (number: number, layout: string): Cv => {
  const random = randomFrom(`f-${number}-${layout}`);
  const style = styleOf(number, random, layout);
  const { language } = style;
  const field = fieldOf(number, language);
  const jobs = careerOf(random, style, field);
  const name = nameOf(number);
  const studies = studiesOf(random, field, language, yearOf(jobs));
  const offered = offer(random, language, random.pick(AGENCIES));
  return {
    id: `f-${String(number + 1).padStart(3, '0')}`,
    language,
    ...contactOf(name, number),
    headline: jobs[0]?.title ?? '',
    profile: [random.pick(field.profile as unknown as [string])],
    words: headings(random, language),
    jobs,
    unpaid: unpaidOf(random, style),
    ...(language === 'nl' ? gapOf(random, jobs) : {}),
    studies,
    ...learntOf(random, field, studies, language),
    systems: systemsOf(random, field, jobs),
    spoken: random.below(5) === 0 ? [] : spoken(random, language),
    ...refereesOf(random, jobs, language),
    ...offered,
    hobbies: random.below(3) === 0 ? '' : random.pick(HOBBIES[language]),
    born: bornOf(random, language, yearOf(jobs)),
    claims: language === 'nl' ? claimsOf(jobs) : [],
  };
};

const contactOf = (name: string, number: number): Pick<Cv, 'name' | 'email' | 'phone' | 'place'> => {
  const mail = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|'/gu, '')
    .replace(/\s+/g, '.');
  return {
    name,
    email: `${mail}@mail.example`,
    phone: `06-${String(11000000 + number * 730193).slice(0, 8)}`,
    place: PLACES[number % PLACES.length] ?? '',
  };
};
