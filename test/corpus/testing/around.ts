import type { Random } from '../../samples/random.ts';
import type { Field } from './bank/field.ts';
import { REFEREES } from './bank/names.ts';
import type { Cv, Job, Language } from './model.ts';
import { coursesOf } from './schooling.ts';
import { ON_REQUEST } from './spoken.ts';

/** Who can tell about someone, by name or on request, or nobody. */
export const refereesOf = (
  random: Random,
  jobs: readonly Job[],
  language: Language,
): Pick<Cv, 'referees' | 'onRequest'> => {
  const kind = random.below(5);
  if (kind === 0 || language === 'de') return { referees: [] };
  if (kind === 1) return { referees: [], onRequest: random.pick(ON_REQUEST[language]) };
  const roles =
    language === 'en'
      ? (['manager', 'director'] as const)
      : (['teamleider', 'afdelingshoofd', 'opdrachtgever'] as const);
  const shape = random.below(3);
  const people = random.some(REFEREES, 1 + random.below(3)).map((name, index) => {
    const employer = jobs[index]?.employer ?? jobs[0]?.employer ?? '';
    const role = random.pick(roles as unknown as [string]);
    return [
      name,
      shape === 0
        ? `${name}, ${role}, ${employer}`
        : shape === 1
          ? `${name} (${role} ${employer})`
          : `${name} - ${role} - ${employer}`,
    ] as const;
  });
  return { referees: people };
};

const GAPS = ['Sabbatical: reis door Latijns-Amerika', 'Zorgverlof', 'Loopbaanpauze wegens mantelzorg'] as const;

/** A time without work, in some of the careers that have room for it. */
export const gapOf = (random: Random, jobs: readonly Job[]): Pick<Cv, 'gap'> => {
  const [newer, older] = [jobs[1]?.when, jobs[2]?.when];
  const from = older?.end?.slice(0, 4);
  if (jobs.length < 4 || jobs[1]?.via || newer?.start === undefined || from === undefined || !/^\d/.test(from))
    return {};
  const years = from === newer.start.slice(0, 4) ? from : `${from} - ${newer.start.slice(0, 4)}`;
  return random.below(4) === 0 ? { gap: { after: 1, text: random.pick(GAPS), years } } : {};
};

const POST = [
  'Post-hbo Verandermanagement;Hogeschool Utrecht',
  'Post-hbo Coachen en begeleiden;Fontys',
  'Post-hbo Contextueel werken;CHE',
] as const;

/** In one of six Dutch CVs a programme after hbo stands under education; it is a training all the same. */
export const learntOf = (
  random: Random,
  field: Field,
  studies: Cv['studies'],
  language: Language,
): Pick<Cv, 'learnt' | 'courses'> => {
  const courses = coursesOf(random, field);
  if (language !== 'nl' || random.below(6) > 0) return { learnt: studies, courses };
  const [name = '', institute = ''] = random.pick(POST).split(';');
  const year = `${2019 + random.below(6)}`;
  const printed = { facts: { name, status: 'completed' }, years: year, note: '', institute } as const;
  return { learnt: [printed, ...studies], courses };
};
