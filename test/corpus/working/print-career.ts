import type { Random } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import type { JobItem, Plan } from './cv.ts';
import { dealer, type Manner, type Odd, printGap, printJob } from './jobs.ts';
import { monthsOf, printPeriod } from './periods.ts';
import type { Spell } from './spells.ts';

const MARKED = /\[\[(.+?)\]\]/g;
const plain = (text: string): string => text.replaceAll(MARKED, '$1');
/** A job without the marks of its systems. */
export const unmarked = (job: JobItem): JobItem => ({ ...job, lines: job.lines.map(plain) });

const oddOf = (plan: Plan, at: number, count: number): Odd | undefined => {
  if (plan.quirks.has('typo') && at === Math.min(1, count - 1)) return 'typo';
  if (plan.quirks.has('broken') && at === 2 && count > 3) return 'broken';
  return plan.quirks.has('duration') && at === count - 1 && count > 2 ? 'duration' : undefined;
};

/** What stands above jobs that belong together, with the whole of their time in some CVs. */
const underOf = (spell: Spell, career: readonly Spell[], plan: Plan, total: boolean): Pick<JobItem, 'under'> => {
  const { under } = spell;
  if (under === undefined) return {};
  const together = career.filter((other) => other.under?.name === under.name).map(({ dates }) => dates);
  const [newest, oldest] = [together.at(0), together.at(-1)];
  const dates = { start: oldest?.start ?? '', end: newest?.end ?? 'present' } as const;
  return { under: { ...under, period: total ? printPeriod(dates, plan.style).text : '' } };
};

/** Drops a result that an earlier job already had. */
export const withoutRepeats = (jobs: readonly JobItem[]): readonly JobItem[] => {
  const seen = new Set<string>();
  const fresh = (text: string): boolean => !seen.has(text) && seen.add(text) !== undefined;
  return jobs.map(({ result, lines, ...job }) => ({
    ...job,
    lines: lines.filter((line) => !line.startsWith('Resultaat: ') || fresh(line)),
    ...(result !== undefined && fresh(result) ? { result } : {}),
  }));
};

/** The career as it is printed, with its gaps. */
export const printCareer = (
  career: readonly Spell[],
  plan: Plan,
  manner: Manner,
  random: Random,
): readonly JobItem[] => {
  const deal = dealer(plan, random);
  const total = random.below(2) === 0;
  const hours = random.pick([24, 28, 32, 36]);
  return career.flatMap((spell, at) => {
    const size = [1 + random.below(2), 2 + random.below(3), 3 + random.below(3), 5 + random.below(3)][plan.size] ?? 2;
    const timed = plan.quirks.has('hours') && at % 2 === 0 && spell.hours === undefined ? { ...spell, hours } : spell;
    const job = printJob(timed, plan, manner, deal(spell.field, size), oddOf(plan, at, career.length), random);
    const before = career[at + 1];
    const gap =
      plan.quirks.has('gap') &&
      before !== undefined &&
      before.dates.end !== 'present' &&
      monthsOf(spell.dates.start) - monthsOf(before.dates.end) > 7 &&
      random.below(2) === 0;
    return [
      { ...job, ...underOf(spell, career, plan, total) },
      ...(gap && before ? [printGap(before, spell, plan, random)] : []),
    ];
  });
};

/** Systems of the list and of the jobs, each with the jobs that name it. */
export const systemsOf = (listed: readonly string[], jobs: readonly JobItem[]): CvFacts['systems'] => {
  const used = jobs.flatMap(({ facts, lines }) =>
    lines.flatMap((line) => [...line.matchAll(MARKED)].map(([, name]) => ({ name, title: facts?.title ?? '' }))),
  );
  const names = [...new Set([...listed, ...used.flatMap(({ name }) => name ?? [])])];
  return names.map((name) => ({
    name,
    usedIn: [...new Set(used.filter((use) => use.name === name).map(({ title }) => title))],
  }));
};
