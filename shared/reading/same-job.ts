import type { Job, MonthRange, Period } from '../domain/reading.ts';

const plain = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const holds = (outer: MonthRange, inner: MonthRange): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

const holdsEnd = (outer: Period['end'], inner: Period['end']): boolean =>
  typeof outer === 'string' || typeof inner === 'string' ? outer === inner : holds(outer, inner);

/** Whether an overview's line tells of this job: the same work at the same time, put as exactly or less so. */
const tellsOf = (line: Job, job: Job): boolean => {
  if (line === job || line.description.length > 0 || !line.period || !job.period) return false;
  const sameTitle = plain(line.title?.text) === plain(job.title?.text);
  const sameEmployer = !line.employer || plain(line.employer.text) === plain(job.employer?.text);
  return (
    sameTitle && sameEmployer && holds(line.period.start, job.period.start) && holdsEnd(line.period.end, job.period.end)
  );
};

/** Leaves out the lines of an overview (`Loopbaan in het kort`) whose jobs are told in full elsewhere. */
export const withoutOverview = (jobs: readonly Job[]): readonly Job[] => {
  const told = new Map<Job, Job>();
  for (const [index, line] of jobs.entries()) {
    const full = jobs.find((job, at) => tellsOf(line, job) && (job.description.length > 0 || at < index));
    if (full) told.set(line, full);
  }
  return jobs
    .filter((job) => !told.has(job))
    .map((job) => {
      const lines = jobs.filter((line) => told.get(line) === job);
      const kind = [job, ...lines].map((one) => one.kind).find((one) => one !== 'work');
      return kind === undefined || kind === job.kind ? job : { ...job, kind };
    });
};
