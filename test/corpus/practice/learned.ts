import type { Random } from '../../samples/random.ts';
import { bank } from './bank.ts';
import type { CareerPlan } from './career.ts';
import { educationBody, educationsOf } from './education.ts';
import { systemBody, trainingBody, trainingItems, trainingsOf } from './lists.ts';
import type { Body, SectionKey } from './model.ts';
import type { Style } from './style.ts';

/** Bodies of sections by what they are about. */
export type Bodies = Partial<Record<SectionKey, Body>>;

/** What was learned: educations, trainings and systems. */
export const learned = (random: Random, career: CareerPlan, lang: 'nl' | 'en' | 'de', style: Style, born: number) => {
  const field = bank(career.fields[0]);
  const educations = educationsOf(random, field, lang, born);
  const trained = trainingsOf(random, field, lang, born);
  const together = style.trainings === 'with-education' && lang === 'nl';
  const listed = random.below(3) === 0 ? [] : random.some(field.systems ?? [], 2 + random.below(4));
  const bodies: Bodies = {
    education: educationBody(educations, style.education, lang, together ? trainingItems(trained) : []),
    ...(together ? {} : { trainings: trainingBody(trained, style.trainings, lang) }),
    ...(listed.length > 0 ? { systems: systemBody(random, listed, style.systems, lang) } : {}),
  };
  return { educations, trained, together, listed, bodies };
};

/** Skills and hobbies, where the CV has them. */
export const personalBodies = (random: Random, lang: 'nl' | 'en' | 'de'): Bodies => {
  const { qualities = [], hobbies = [] } = bank('people');
  const draws = (): boolean => lang === 'nl' && random.below(2) === 0;
  return {
    ...(draws() ? { skills: { kind: 'bullets', lines: random.some(qualities, 4) } } : {}),
    ...(draws() ? { hobbies: { kind: 'lines', lines: random.some(hobbies, 1) } } : {}),
  };
};
