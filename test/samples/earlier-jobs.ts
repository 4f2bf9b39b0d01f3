import { type Month, monthNumber, monthOf } from '../../shared/domain/calendar.ts';
import type { Candidate, Job, Work } from './candidate.ts';
import { type Random, randomFrom } from './random.ts';

type Kind = {
  readonly title: string;
  readonly employers: readonly [string, ...string[]];
  readonly work: readonly Work[];
};

const KINDS: readonly [Kind, ...Kind[]] = [
  {
    title: 'Verkoopmedewerker',
    employers: ['Warenhuis De Linden', 'Bouwmarkt Van Eck', 'Boekhandel Het Paard'],
    work: ['retail'],
  },
  {
    title: 'Administratief medewerker',
    employers: ['Drukkerij Van Toorn', 'Notariskantoor De Waag'],
    work: ['office'],
  },
  { title: 'Medewerker klantenservice', employers: ['Waterbedrijf De Kroon', 'Energiehuis Noord'], work: ['office'] },
  { title: 'Taaltrainer', employers: ['Taalhuis Lingemeer', 'Volksuniversiteit Waalstede'], work: ['adults'] },
  {
    title: 'Medewerker budgetbeheer',
    employers: ['Kredietbank Vlietoever', 'Kredietbank Noordergracht'],
    work: ['debt'],
  },
];

const AGE_OF_FIRST_JOB = 19;

/** The candidate with the jobs before the ones that matter, as far back as the age allows: work that shows nothing that is asked. */
export const withEarlierJobs = (candidate: Candidate): Candidate => {
  const random = randomFrom(`earlier jobs of ${candidate.name}`);
  const firstStart = candidate.jobs
    .flatMap(({ start }) => start ?? [])
    .toSorted()
    .at(0);
  if (firstStart === undefined) return candidate;
  const floor: Month = `${Number(candidate.born) + AGE_OF_FIRST_JOB}-01`;
  return { ...candidate, jobs: [...candidate.jobs, ...jobsBetween(floor, firstStart, random, 2)] };
};

const jobsBetween = (floor: Month, before: string, random: Random, atMost: number): readonly Job[] => {
  const onlyYears = before.length === 4;
  const end = monthNumber(onlyYears ? `${before}-01` : before) - 1 - random.below(3);
  const start = Math.max(monthNumber(floor), end - 18 - random.below(40));
  if (atMost === 0 || end - start < 12) return [];
  const { title, employers, work } = random.pick(KINDS);
  const write = (month: number): string => (onlyYears ? monthOf(month).slice(0, 4) : monthOf(month));
  const span = { start: write(start), end: write(end) };
  const job: Job = { title, employer: random.pick(employers), ...span, kind: 'work', role: 'other', work };
  return [job, ...jobsBetween(floor, span.start, random, atMost - 1)];
};
