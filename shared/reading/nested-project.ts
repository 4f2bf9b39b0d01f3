import { type Draft, within } from './job-draft.ts';
import { prominence } from './row-type.ts';

/** In points of size: what a reader sees as smaller. */
const LESS = 0.9;

const rowOf = ({ names, entries }: Draft) => names.title?.row ?? entries[0]?.row;

const hasTitle = ({ names }: Draft): boolean => names.title?.names === 'title';

/** Whether a draft names a project and no function, in the time of the job before it and set less prominently than that. */
const isProjectOf = (job: Draft, draft: Draft): boolean => {
  const [above, row] = [rowOf(job), rowOf(draft)];
  const { title, employer } = draft.names;
  if (title === undefined || title.names !== 'unknown' || employer?.names === 'organisation') return false;
  if (above === undefined || row === undefined) return false;
  // A date beside a title may be set light, and then the whole row counts as light.
  if (prominence(row) > prominence(above) - LESS && row.size > above.size - LESS) return false;
  return row.x >= above.x - 2 && within(draft.period, job.period);
};

/** `Graan voor Visch (2023 – nu)` in small type below a job: one of its projects, which is told as part of the job. */
export const withoutProjects = (drafts: readonly Draft[]): readonly Draft[] => {
  const jobs: Draft[] = [];
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (last !== undefined && isProjectOf(last, draft)) continue;
    jobs.push(draft);
    if (hasTitle(draft) && draft.period) last = draft;
  }
  return jobs;
};
