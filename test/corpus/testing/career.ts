import type { Random } from '../../samples/random.ts';
import type { Field } from './bank/field.ts';
import { AGENCIES, EARLY } from './bank/names.ts';
import type { Job, When } from './model.ts';
import { type Style, spansOf, wordsOf } from './spans.ts';

const HOURS = [24, 28, 32, 36, 20];

const employerOf = (text: string): Pick<Job, 'employer' | 'place'> => {
  const [employer = text, place] = text.split('@');
  return { employer, ...(place === undefined ? {} : { place }) };
};

const jobOf = (
  random: Random,
  field: Field,
  title: string,
  employer: string,
  when: When,
  detailed: boolean,
  long: boolean,
): Job => ({
  title,
  ...employerOf(employer),
  when,
  kind: 'work',
  ...(random.below(5) === 0 ? { hours: random.pick(HOURS as [number]) } : {}),
  duties: random.some(field.duties, long ? 5 + random.below(2) : detailed ? 2 + random.below(3) : 1),
  systems: detailed && random.below(2) === 0 ? random.some(field.systems, 1 + random.below(2)) : [],
});

const earlier = (random: Random, when: When): Job => {
  const [title = '', employer = ''] = random.pick(EARLY as unknown as [string]).split(';');
  return { title, employer, when, kind: 'work', duties: [], systems: [] };
};

const INTERN = { nl: 'Stagiair', en: 'Intern', de: 'Praktikantin' } as const;

const last = (
  random: Random,
  style: Style,
  field: Field,
  when: When,
  employer: string,
  usual: string,
): Job | undefined => {
  const kind = random.below(4);
  if (style.language === 'nl' && kind === 0) return earlier(random, when);
  if (kind !== 1) return undefined;
  return {
    title: style.language === 'nl' && random.below(2) === 0 ? usual : INTERN[style.language],
    ...employerOf(employer),
    when,
    kind: 'internship',
    duties: random.some(field.duties, 1),
    systems: [],
  };
};

/** The jobs of one career, newest first, each with another title. */
export const careerOf = (random: Random, style: Style, field: Field): readonly Job[] => {
  const spans = spansOf(random, Math.min(style.jobs, field.titles.length));
  const titles = random.some(field.titles, spans.length);
  const employers = random.some(field.employers, field.employers.length);
  const agency = random.pick(AGENCIES);
  let at = -1;
  return spans.map((span, index) => {
    const within = style.grouped && (index % 4 === 1 || (index % 8 === 2 && index > 0));
    if (!within) at += 1;
    const employer = employers[at % employers.length] ?? '';
    const when = wordsOf(random, style, span, index);
    const job = jobOf(random, field, titles[index] ?? '', employer, when, index < 7, style.long);
    const oldest =
      index === spans.length - 1 && index > 2 && !within
        ? last(random, style, field, when, employer, job.title)
        : undefined;
    return oldest ?? (style.agency && index > 0 && index < 3 ? { ...job, via: agency } : job);
  });
};
