import type { CvView, JobView } from '../view.ts';
import { list, page, section, text } from './html.ts';
import { parts, tail } from './parts.ts';

/** Jobs in order, those that follow each other through one agency together. */
export const groupsOf = (jobs: readonly JobView[]): readonly (readonly JobView[])[] => {
  const groups: JobView[][] = [];
  for (const job of jobs) {
    const last = groups.at(-1);
    if (last && job.via !== undefined && last[0]?.via === job.via) last.push(job);
    else groups.push([job]);
  }
  return groups;
};

const one = (job: JobView): string =>
  `<div class="job"><h3>${text(job.title)}</h3><p class="head">${text([job.employer, job.period].filter(Boolean).join(', '))}</p>${list(job.lines)}</div>`;

const group = (jobs: readonly JobView[]): string =>
  jobs[0]?.via === undefined
    ? jobs.map(one).join('')
    : `<div class="via"><p class="head"><b>Gedetacheerd via ${text(jobs[0].via)}</b></p>${jobs
        .map((job) => one({ ...job, employer: `Opdrachtgever: ${job.employer}` }))
        .join('')}</div>`;

/** Assignments under the agency that placed the candidate. */
export const agency = (cv: CvView): string => {
  const { personal, profile, hidden } = parts(cv);
  const css = `h1{color:#7a1f3d}h2{color:#7a1f3d;border-left:4pt solid #7a1f3d;padding-left:6pt}.via{border-left:1.5pt solid #ccc;padding-left:8pt;margin-bottom:8pt}
.job .head{color:#555}`;
  const work = section(cv.headings.work, groupsOf(cv.jobs).map(group).join(''));
  const body = `<h1>${text(cv.name)}</h1><p>${text(cv.headline)}</p>${profile}${hidden}${work}${tail(cv)}${personal}`;
  return page(cv, css, body);
};
