import type { Random } from '../../samples/random.ts';
import { bank, columns } from './bank.ts';
import type { Stay } from './career.ts';
import type { Body, Job } from './model.ts';
import { NOW } from './period-kinds.ts';
import type { Style } from './style.ts';

/** The newer half of a career as assignments through an agency. */
export const withAgency = (stays: readonly Stay[], agency: string): readonly Stay[] =>
  stays.map((stay, at) => (at < Math.ceil(stays.length / 2) && stay.kind === 'work' ? { ...stay, via: agency } : stay));

/** One or two honorary posts, worded as the jobs are. */
export const volunteerOf = (random: Random, style: Style): readonly Job[] => {
  const lines = random.some(bank('people').volunteer ?? [], 1 + random.below(2));
  return lines.map((line) => {
    const [title, employer] = columns(line);
    const end = random.below(2) === 0 ? ('present' as const) : NOW - 20 - random.below(40);
    const span = { start: (end === 'present' ? NOW : end) - 18 - random.below(50), end };
    const { text, ...when } = style.period(span, random);
    const mark = style.volunteer === 'among' ? ' (vrijwillig)' : '';
    const facts = { title, employer, ...when, kind: 'volunteer' as const };
    return {
      facts,
      title: `${title}${mark}`,
      employer,
      house: employer,
      period: text,
      duties: [],
      tools: [],
      notes: [],
    };
  });
};

/** A table that answers the demands of a tender; it repeats jobs and adds none. */
export const claimsOf = (jobs: readonly Job[]): Body => {
  const held = jobs.flatMap(({ facts, period }) =>
    facts === 'gap' || !facts.employer || !period ? [] : [{ ...facts, period }],
  );
  const rows = held
    .slice(0, 3)
    .map((job, at) => [
      at === 0 ? `Minimaal 2 jaar ervaring als ${job.title}` : `Aantoonbare ervaring in de rol van ${job.title}`,
      `Ja. Zie mijn werk bij ${job.employer} (${job.period}).`,
    ]);
  return {
    kind: 'table',
    head: ['Eis', 'Invulling'],
    rows: [...rows, ['Minimaal hbo werk- en denkniveau', 'Ja, zie opleiding.'], ['Beschikt over een VOG', 'Ja']],
  };
};

const MARK = / \((?:afstudeer)?stage\)$/;

/** Jobs, and internships apart under a heading that tells what they are, so that their titles need no mark. */
export const internshipsApart = (
  jobs: readonly Job[],
): readonly [jobs: readonly Job[], internships: readonly Job[]] => {
  const inside = (job: Job): boolean => job.facts !== 'gap' && job.facts.kind === 'internship';
  return [
    jobs.filter((job) => !inside(job)),
    jobs.filter(inside).map((job) => ({ ...job, title: job.title.replace(MARK, '') })),
  ];
};
