import { randomFrom } from '../../samples/random.ts';
import type { Field, Level } from './bank/field.ts';
import { draw } from './draw.ts';
import { levelsIn, toldBy } from './levels.ts';
import type { Education, Plan, Training } from './model.ts';
import { type Month, yearOf } from './month-names.ts';
import { goingOn, type Status, statusOf } from './school-status.ts';

const SCHOOLS = [
  ['HAVO', 'Griftland College'],
  ['VWO', 'Praedinius Gymnasium'],
  ['MAVO', 'De Nieuwe Veste'],
  ['Atheneum', 'Sint-Maartenscollege'],
  ['HAVO', 'Lyceum Schravenlant'],
] as const;

const one = (
  name: string,
  level: Level,
  institute: string,
  printed: string,
  { status, when, note, start, end }: Status,
): Education => ({
  facts: { name, level, institute, status, ...(start ? { start } : {}), ...(end ? { end } : {}) },
  row: {
    when,
    main: printed,
    detail: institute,
    note: level === 'mbo' && note.startsWith('propedeuse') ? 'niet afgerond' : note,
  },
});

/** The educations of a person, the last first. */
export const educationsOf = (plan: Plan, field: Field, since: Month): readonly Education[] => {
  const random = randomFrom(`school ${plan.id}`);
  const dutch = plan.language === 'nl';
  const style = random.below(6);
  const manner = random.below(5);
  const drawn = random.some(field.educations, 1 + random.below(dutch ? 3 : 2));
  const rank: readonly Level[] = [
    'doctorate',
    'wo-master',
    'hbo-master',
    'wo-bachelor',
    'hbo-bachelor',
    'hbo-associate',
    'mbo',
    'secondary',
  ];
  const chosen = drawn.toSorted((a, b) => rank.indexOf(a[1]) - rank.indexOf(b[1]));
  let to = Math.min(yearOf(since), 2021);
  const higher = chosen.map(([name, level, institute], at): Education => {
    const levels = levelsIn(plan, level);
    const bare = dutch && manner === 4 && toldBy(institute, level);
    const printed = bare ? name : (levels[manner % levels.length] ?? levels[0])(name);
    if (dutch && at === 0 && random.below(9) === 0) return one(name, level, institute, printed, goingOn(2023, random));
    const [from, end] = [to - 4, to];
    to = from - random.below(2);
    return one(name, level, institute, printed, statusOf(random, style, from, end, dutch));
  });
  if (!dutch || random.below(2) === 0) return higher;
  const [school, institute] = draw(random, SCHOOLS);
  const last = statusOf(random, style, to - 5, to, dutch);
  const safe =
    last.status === 'not-completed' && last.note.startsWith('propedeuse') ? { ...last, note: 'niet afgerond' } : last;
  return [...higher, one(school, 'secondary', institute, school, safe)];
};

/** Trainings, certificates and registers, and when each was. */
export const trainingsOf = (plan: Plan, field: Field): readonly Training[] => {
  const random = randomFrom(`training ${plan.id}`);
  const withYears = random.below(3);
  return random.some(field.trainings, 2 + random.below(5)).map(([name, kind]) => ({
    facts: { name, kind },
    row: {
      when: withYears > 0 && kind !== 'registration' ? String(2012 + random.below(13)) : '',
      main: kind === 'certificate' && plan.language === 'nl' && random.below(2) === 0 ? `${name} (certificaat)` : name,
      detail: '',
      note: '',
    },
  }));
};
