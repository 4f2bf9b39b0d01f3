import type { Random } from '../../samples/random.ts';
import type { EducationFacts } from '../facts-file.ts';
import type { Course, Study } from './banks/field.ts';
import { fieldOf } from './banks/fields.ts';
import { INSTITUTES, PROVIDERS, SECONDARY } from './banks/institutes.ts';
import { COMPLETED, NOT_COMPLETED, ONGOING } from './banks/statuses.ts';
import type { CourseItem, EducationItem, Plan } from './cv.ts';

type Status = EducationFacts['status'];
/** How one CV writes the years of its educations, and whether it says that they were completed. */
type Manner = { readonly years: 'range' | 'slash' | 'months' | 'end'; readonly says: boolean };

const textOf = (random: Random, bank: readonly string[]): string => bank[random.below(bank.length)] ?? '';

const yearsOf = (from: number, to: number | 'present', { years }: Manner, language: Plan['language']): string => {
  const now = { nl: 'heden', en: 'present', de: 'heute' }[language];
  if (years === 'months' && language === 'nl') return `09-${from} - ${to === 'present' ? now : `07-${to}`}`;
  if (years === 'end' && to !== 'present') return `${to}`;
  return to === 'present' ? `${from} - ${now}` : years === 'slash' ? `${from}/${to}` : `${from} - ${to}`;
};

const whenOf = (from: number, to: number | 'present', { years }: Manner, language: Plan['language']) => {
  if (years === 'months' && language === 'nl') return { start: `${from}-09`, end: to === 'present' ? to : `${to}-07` };
  if (years === 'end' && to !== 'present') return { end: `${to}` };
  return { start: `${from}`, end: to === 'present' ? to : `${to}` };
};

/** One education in the words of this CV. Of what was not completed or goes on the words say so; `unclear` has neither years nor words. */
const printStudy = (
  study: Study | readonly [string, 'secondary', 'secondary'],
  from: number,
  length: number,
  status: Status,
  plan: Plan,
  manner: Manner,
  random: Random,
): EducationItem => {
  const [name, level, at] = study;
  const institute = textOf(random, INSTITUTES[at]);
  const { language } = plan;
  const to = status === 'ongoing' ? 'present' : from + length;
  const words = {
    completed: manner.says ? COMPLETED[language] : [''],
    'not-completed': NOT_COMPLETED[language].map((word) =>
      level === 'mbo' ? word.replace('propedeuse behaald', 'zonder diploma') : word,
    ),
    ongoing: ['', ...ONGOING[language]],
    unclear: [''],
  }[status];
  const dated = status !== 'unclear';
  const when = dated ? whenOf(from, to, manner, language) : {};
  return {
    facts: { name, level, institute, status, ...when },
    name,
    institute,
    years: dated ? yearsOf(from, to, manner, language) : '',
    status: textOf(random, words),
  };
};

const LEVELS: readonly Study[1][] = [
  'secondary',
  'mbo',
  'hbo-associate',
  'hbo-bachelor',
  'wo-bachelor',
  'hbo-master',
  'wo-master',
  'doctorate',
];

/** The educations of one plan, newest first. `born`: year of birth. */
export const educationOf = (plan: Plan, born: number, random: Random): readonly EducationItem[] => {
  const manner: Manner = {
    years: random.pick(['range', 'range', 'slash', 'months', 'end']),
    says: random.below(2) === 0,
  };
  const [main, second] = random
    .some<Study>(fieldOf(plan.field).studies, 2)
    .toSorted(([, a], [, b]) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const kind = random.below(12);
  const status: Status = kind === 0 ? 'not-completed' : kind === 1 ? 'unclear' : 'completed';
  const begin = born + 18;
  const items: EducationItem[] = [];
  if (second !== undefined && random.below(3) > 0) {
    const late: Status = random.below(4) === 0 ? 'ongoing' : random.below(5) === 0 ? 'not-completed' : 'completed';
    const from = late === 'ongoing' ? 2023 + random.below(3) : begin + 4 + random.below(3);
    items.push(printStudy(second, from, 2, late, plan, manner, random));
  }
  if (main !== undefined) items.push(printStudy(main, begin, 4, status, plan, manner, random));
  if (plan.language === 'nl' && random.below(5) > 1) {
    const name = SECONDARY[random.below(SECONDARY.length)] ?? 'Havo';
    items.push(printStudy([name, 'secondary', 'secondary'], born + 12, 5, 'completed', plan, manner, random));
  }
  return items;
};

/** Courses, and apart from them certificates and registrations where this CV splits them. */
export const coursesOf = (
  plan: Plan,
  random: Random,
): { readonly trainings: readonly CourseItem[]; readonly certificates: readonly CourseItem[] } => {
  const own = random.some<Course>(fieldOf(plan.field).courses, plan.size === 0 ? 2 : 2 + random.below(4));
  const detail = random.pick(['none', 'year', 'year', 'provider', 'both'] as const);
  const items = own.map(([name, kind]): CourseItem => {
    const year = `${2014 + random.below(11)}`;
    const by = textOf(random, PROVIDERS);
    const texts = { none: '', year, provider: by, both: `${by}, ${year}` };
    return { facts: { name, kind }, name, detail: texts[detail] };
  });
  return random.below(2) === 0
    ? { trainings: items, certificates: [] }
    : {
        trainings: items.filter(({ facts }) => facts.kind === 'training'),
        certificates: items.filter(({ facts }) => facts.kind !== 'training'),
      };
};
