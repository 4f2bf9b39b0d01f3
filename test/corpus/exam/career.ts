import { type Random, randomFrom } from '../../samples/random.ts';
import type { Field } from './bank/field.ts';
import { AGENCIES, INTERNSHIPS, SIDE_JOBS, TOWNS, VOLUNTEER } from './bank/persons.ts';
import { draw } from './draw.ts';
import { withGap } from './gaps.ts';
import type { Entry, Job, Plan } from './model.ts';
import type { Month } from './month-names.ts';

/** The month in which these CVs were sent: November 2025. */
export const SENT: Month = 2025 * 12 + 10;

const hasPlaceInName = (employer: string): boolean =>
  /^(?:Gemeente|Provincie|Regio|City|Municipality|Stadt|Kreis|Omgevingsdienst|Veiligheidsregio|Raad)|University|Maas|Twente|West|Zeeland|Drechtsteden/.test(
    employer,
  );

/** Months that each job takes, from the last to the first, and the months between them. */
const spans = (random: Random, count: number): readonly (readonly [start: Month, end: Month | undefined])[] => {
  const goesOn = random.below(10) < 7;
  let next = goesOn ? SENT : SENT - 1 - random.below(7);
  return Array.from({ length: count }, (_, at) => {
    const end = next;
    const start = end - (count > 8 ? 7 + random.below(24) : 11 + random.below(50));
    next = start - 1 - (random.below(4) === 0 ? 1 + random.below(6) : 0) + (random.below(9) === 0 ? 4 : 0);
    return [start, at === 0 && goesOn ? undefined : end] as const;
  });
};

const taskLists = (random: Random, field: Field, count: number, more: number): readonly (readonly string[])[] => {
  let pool: readonly string[] = [];
  return Array.from({ length: count }, (_, at) => {
    const wanted = more + (at < 3 ? 2 + random.below(4) : 1 + random.below(3));
    const next = pool.length >= wanted ? pool : [...pool, ...random.some(field.tasks, field.tasks.length)];
    pool = next.slice(wanted);
    return [...new Set(next.slice(0, wanted))];
  });
};

const toolsOf = (random: Random, field: Field, at: number): readonly string[] =>
  at < 4 && random.below(3) > 0 ? random.some(field.systems, 1 + random.below(3)) : [];

/** The paid jobs of a career, the last first. */
const jobsOf = (random: Random, field: Field, plan: Plan): readonly Job[] => {
  const count = Math.min(plan.jobs, field.titles.length);
  const drawn = new Set(random.some(field.titles, count));
  const titles = field.titles.filter((title) => drawn.has(title));
  const employers = random.some(field.employers, count);
  const [withHours, withPlace] = [random.below(4) === 0, random.below(2) === 0];
  const tasks = taskLists(random, field, count, plan.at % 29 === 6 ? 6 : 0);
  const hours = [16, 20, 24, 28, 32, 36];
  return spans(random, count).map(([start, end], at): Job => {
    const employer = employers[at % employers.length] ?? '';
    const place = withPlace && !hasPlaceInName(employer) && field.language === 'nl' ? draw(random, TOWNS) : undefined;
    return {
      title: titles[at] ?? '',
      employer,
      ...(place ? { place } : {}),
      start,
      ...(end === undefined ? {} : { end }),
      kind: 'work',
      ...(withHours && random.below(3) > 0 ? { hours: draw(random, hours) } : {}),
      tasks: tasks[at] ?? [],
      tools: toolsOf(random, field, at),
    };
  });
};

const grouped = (random: Random, jobs: readonly Job[], plan: Plan): readonly Entry[] => {
  const single = (job: Job): Entry => ({ type: 'job', job });
  const kind = plan.language !== 'nl' && plan.at % 10 < 3 ? 3 : plan.at % 10;
  if (jobs.length < 3 || kind > 4) return jobs.map(single);
  const from = random.below(jobs.length - 2);
  const size = Math.min(jobs.length - from, 2 + random.below(3));
  const inner = jobs.slice(from, from + size);
  const name = kind < 3 ? draw(random, AGENCIES) : (inner[0]?.employer ?? '');
  const own = kind < 3 ? inner : inner.map(({ place: _, ...job }) => ({ ...job, employer: name }));
  const group: Entry = { type: 'group', by: kind < 3 ? 'agency' : 'employer', name, jobs: own };
  return [...jobs.slice(0, from).map(single), group, ...jobs.slice(from + size).map(single)];
};

const beside = (
  random: Random,
  from: readonly (readonly [string, string])[],
  kind: Job['kind'],
  start: Month,
  length: number,
): Job => {
  const [title, employer] = draw(random, from);
  const end = length > 60 ? {} : { end: Math.min(start + length, SENT - 1) };
  return { title, employer, start, ...end, kind, tasks: [], tools: [] };
};

/** A career: what stands in the list of work, and what stands in lists of its own. */
export const careerOf = (
  plan: Plan,
  field: Field,
): {
  readonly entries: readonly Entry[];
  readonly volunteer: readonly Job[];
  readonly internships: readonly Job[];
  readonly since: Month;
} => {
  const random = randomFrom(`career ${plan.id}`);
  const jobs = jobsOf(random, field, plan);
  const since = jobs.at(-1)?.start ?? SENT;
  const dutch = field.language === 'nl';
  const side = dutch && random.below(4) === 0 ? [beside(random, SIDE_JOBS, 'work', since - 30, 25)] : [];
  const via = random.below(7) === 0 && plan.at % 10 > 4 && dutch ? draw(random, AGENCIES) : undefined;
  const paid = jobs.map((job, at) => (via && at % 2 === 1 ? { ...job, via } : job));
  const entries: readonly Entry[] = [
    ...grouped(random, paid, plan),
    ...side.map((job): Entry => ({ type: 'job', job })),
  ];
  const volunteer =
    dutch && random.below(3) === 0
      ? [beside(random, VOLUNTEER, 'volunteer', SENT - 60 - random.below(80), 24 + random.below(50))]
      : [];
  const internships = dutch && random.below(5) === 0 ? [beside(random, INTERNSHIPS, 'internship', since - 40, 5)] : [];
  return { entries: plan.at % 4 === 1 && dutch ? withGap(entries, random) : entries, volunteer, internships, since };
};
