import type { Random } from '../../samples/random.ts';
import { INTERNSHIPS, SIDE_JOBS, VOLUNTEERING } from './banks/side.ts';
import type { Plan } from './cv.ts';
import { monthsOf, ymOf } from './periods.ts';
import { employerOf, NOW, type Spell } from './spells.ts';

/** Internships, jobs beside the studies and volunteering of one plan, by kind; empty where it has none. */
export const sideSpellsOf = (plan: Plan, career: readonly Spell[], random: Random) => {
  const oldest = career.at(-1);
  const first = oldest === undefined ? NOW : monthsOf(oldest.dates.start);
  const field = oldest?.field ?? fail();
  const spell = (title: string, employer: string, place: string, start: number, end: number, kind: Spell['kind']) => ({
    title,
    employer,
    place,
    dates: { start: ymOf(start), end: end > NOW ? ('present' as const) : ymOf(end) },
    field,
    kind,
  });
  const internships = random.some(INTERNSHIPS, 1 + random.below(2)).map((title, at) => {
    const { employer, place } = employerOf(field.sectors[0], random);
    const start = first - 9 - at * 14 - random.below(3);
    return spell(title, employer, place, start, start + 4, 'internship');
  });
  const sideJobs = random.some(SIDE_JOBS, 1 + random.below(2)).map(([title, sector], at) => {
    const { employer, place } = employerOf(sector, random);
    const start = first - 40 - at * 20 - random.below(9);
    return spell(title, employer, place, start, start + 13 + random.below(8), 'work');
  });
  const volunteering = random.some(VOLUNTEERING, 1 + random.below(2)).map(([title, employer], at) => {
    const start = NOW - 30 - random.below(40) - at * 50;
    return spell(title, employer, '', start, at === 0 ? NOW + 1 : start + 26, 'volunteer');
  });
  return {
    internships: plan.quirks.has('internship') ? internships : [],
    sideJobs: plan.quirks.has('side-job') ? sideJobs : [],
    volunteering: plan.quirks.has('volunteer') ? volunteering : [],
  };
};

const fail = (): never => {
  throw new Error('a career without a job');
};
