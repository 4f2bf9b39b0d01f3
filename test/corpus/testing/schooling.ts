import type { Random } from '../../samples/random.ts';
import type { EducationFacts } from '../facts-file.ts';
import type { Field } from './bank/field.ts';
import type { Course, Language, Study } from './model.ts';

type Ending = Pick<Study, 'years' | 'note'> & Pick<EducationFacts, 'status' | 'start' | 'end'>;

const NOTES = {
  nl: {
    done: ['diploma behaald', 'afgerond', 'diploma: ja', 'geslaagd'],
    not: ['niet afgerond', 'diploma: nee', 'zonder diploma', 'propedeuse behaald', 'voortijdig gestopt'],
    now: 'heden',
  },
  en: { done: ['graduated', 'degree obtained'], not: ['not completed'], now: 'present' },
  de: { done: ['abgeschlossen'], not: ['nicht abgeschlossen'], now: 'heute' },
} as const;

const endingOf = (
  random: Random,
  language: Language,
  from: number,
  length: number,
  first: boolean,
  level: string,
): Ending => {
  const words = NOTES[language];
  const to = from + length;
  const span = { years: `${from} - ${to}`, start: `${from}`, end: `${to}` };
  const kind = random.below(level === 'secondary' ? 9 : 15);
  if (kind < 4) return { ...span, note: '', status: 'completed' };
  if (kind < 6) return { ...span, note: random.pick(words.done as unknown as [string]), status: 'completed' };
  if (kind < 8) return { years: `${to}`, end: `${to}`, note: '', status: 'completed' };
  if (kind === 8 && first)
    return { years: `2023 - ${words.now}`, start: '2023', end: 'present', note: '', status: 'ongoing' };
  if (kind === 9 || kind > 12) {
    const notes = level === 'mbo' ? words.not.slice(0, 3) : words.not;
    return {
      ...span,
      years: `${from} - ${from + 2}`,
      end: `${from + 2}`,
      note: random.pick(notes as unknown as [string]),
      status: 'not-completed',
    };
  }
  if (kind === 10) return { years: '', note: random.pick(words.done as unknown as [string]), status: 'completed' };
  if (kind > 10) return { years: '', note: '', status: 'unclear' };
  return { ...span, note: '', status: 'completed' };
};

/** The educations of a field, newest first; the last ended before `start`. */
export const studiesOf = (random: Random, field: Field, language: Language, start: number): readonly Study[] => {
  const [main = '', ...others] = field.studies;
  const older = others.filter((study) => /;(?:mbo|secondary);/.test(study));
  const all =
    random.below(3) === 0
      ? [...new Set([...others.slice(0, 1), ...older.slice(-1)])]
      : [main, ...random.some(older, older.length).toSorted(byOrder(field))];
  return all.map((text, index) => {
    const [name = '', level = '', school = ''] = text.split(';');
    const length = level === 'secondary' ? 5 : /master/.test(level) ? 2 : 4;
    const { years, note, ...dates } = endingOf(random, language, start - 5 * (index + 1), length, index === 0, level);
    const institute = level === 'mbo' || level === 'secondary' ? (random.below(3) > 0 ? school : '') : school;
    const facts = { name, level: level as Exclude<EducationFacts['level'], undefined>, ...dates };
    return { facts: institute === '' ? facts : { ...facts, institute }, years, note, institute };
  });
};

const byOrder =
  (field: Field) =>
  (one: string, other: string): number =>
    field.studies.indexOf(one) - field.studies.indexOf(other);

/** Some courses of a field, with the year in all of them or in none. */
export const coursesOf = (random: Random, field: Field): readonly Course[] => {
  const dated = random.below(2) === 0;
  return random.some(field.courses, random.below(6)).map((text, index) => {
    const [name = '', kind = 'training'] = text.split(';');
    return { name, kind: kind as Course['kind'], year: dated ? `${2024 - index * 2 - random.below(2)}` : '' };
  });
};
