import { randomFrom } from '../../samples/random.ts';
import type { JobFacts } from '../facts-file.ts';
import { SENT } from './career.ts';
import { draw } from './draw.ts';
import { agencyHead, employerText, hoursText, TOOLS } from './employer-words.ts';
import type { Entry, EntryView, Job, JobView, Plan } from './model.ts';
import { yearOf } from './month-names.ts';
import { misspelt, periodsOf } from './period-words.ts';
import { lasting, type Worded } from './worded.ts';

/** Work in the words of one CV, with its facts. */
export type WorkWords = {
  readonly entry: (entry: Entry) => { readonly view: EntryView; readonly facts: readonly JobFacts[] };
};

/** The words of one CV for its work: a manner for periods, for places, for hours and for tools. */
export const workWords = (plan: Plan): WorkWords => {
  const random = randomFrom(`words ${plan.id}`);
  const say = periodsOf(plan, random);
  const [hoursManner, placeManner, tools] = [random.below(3), random.below(4), draw(random, TOOLS)];
  const typoAt = plan.at % 27 === 13 && plan.layout !== 'network-profile' ? 1 : -1;
  const onlyLasting = plan.at % 8 === 6 && plan.language === 'nl' && plan.layout !== 'network-profile';
  const saidOf = ({ start, end }: Job): Partial<Worded> & Pick<Worded, 'text'> =>
    onlyLasting && end !== undefined && end < SENT - 150 ? { text: lasting(start, end, 'nl') } : say(start, end);
  let jobAt = -1;
  const one = (job: Job, bare: boolean): { readonly view: JobView; readonly facts: JobFacts } => {
    jobAt += 1;
    const said = saidOf(job);
    const wrong =
      jobAt === typoAt &&
      said.text.includes(String(yearOf(job.start))) &&
      job.end !== undefined &&
      yearOf(job.end) !== yearOf(job.start);
    return {
      view: {
        title: job.title,
        employer: bare ? '' : employerText(job, placeManner),
        period: wrong ? misspelt(said.text, yearOf(job.start), plan.at % 2 === 1) : said.text,
        hours: hoursText(job.hours, hoursManner, plan.language),
        lines: job.tasks,
        tools: job.tools.length === 0 ? '' : `${plan.language === 'nl' ? tools : 'Tools'}: ${job.tools.join(', ')}`,
        months: [job.start, job.end],
      },
      facts: {
        title: job.title,
        employer: job.employer,
        ...(said.start === undefined ? {} : { start: said.start, end: said.end }),
        ...(wrong ? { typo: true as const } : {}),
        kind: job.kind,
        ...(job.hours ? { hoursPerWeek: job.hours } : {}),
      },
    };
  };
  const entry: WorkWords['entry'] = (item) => {
    if (item.type === 'gap') return { view: { ...item, period: say(item.start, item.end).text }, facts: [] };
    if (item.type === 'job') {
      const { view, facts } = one(item.job, false);
      return { view: { type: 'job', job: view }, facts: [facts] };
    }
    const inner = item.jobs.map((job) => one(job, item.by === 'employer'));
    const [last, first] = [item.jobs[0], item.jobs.at(-1)];
    const period =
      first && last && !inner.some(({ facts }) => facts.start === undefined) ? say(first.start, last.end).text : '';
    const head = item.by === 'agency' ? agencyHead(item.name, plan.at) : item.name;
    return {
      view: { type: 'group', by: item.by, head, period, jobs: inner.map(({ view }) => view) },
      facts: inner.map(({ facts }) => facts),
    };
  };
  return { entry };
};
