import type { Facts, Job, MonthRange, Period, Quote } from '../../shared/domain/reading.ts';
import type { CvFacts, JobFacts } from './facts-file.ts';

const quoted = (text: string): Quote => ({ text, page: 1 });

/** `2019`, `2019-03` or `2018-03/2018-06` as the months that it can be. */
const rangeOf = (when: string): MonthRange => {
  const [first = when, last = first] = when.split('/');
  return {
    earliest: first.length === 4 ? `${first}-01` : first,
    latest: last.length === 4 ? `${last}-12` : last,
  };
};

const endOf = (end: string): Period['end'] => (end === 'present' || end === 'unknown' ? end : rangeOf(end));

const jobOf = ({ title, employer, start, end, kind }: JobFacts, systems: readonly string[]): Job => ({
  ...(title !== undefined && { title: quoted(title) }),
  ...(employer !== undefined && { employer: quoted(employer) }),
  ...(start !== undefined &&
    end !== undefined && { period: { start: rangeOf(start), end: endOf(end), quote: quoted(`${start} - ${end}`) } }),
  kind,
  description: systems.map((name) => quoted(`Gewerkt met ${name}.`)),
});

/** What a document says, as the rules take it: what a reader that makes no mistake would find. */
export const truthFacts = (truth: CvFacts): Facts => ({
  pages: { count: truth.pages ?? 1, exact: truth.pages !== null },
  ...(truth.language !== undefined && { language: { code: truth.language, share: 1 } }),
  jobs: truth.jobs.map((job) =>
    jobOf(
      job,
      truth.systems.filter(({ usedIn }) => usedIn.includes(job.title ?? '')).map(({ name }) => name),
    ),
  ),
  education: truth.education.map(({ name, level, institute, status }) => ({
    name: quoted(name),
    ...(level !== undefined && { level }),
    ...(institute !== undefined && { institute: quoted(institute) }),
    status,
  })),
  trainings: truth.trainings.map(({ name, kind }) => ({ name: quoted(name), kind })),
  references: {
    named: truth.references.named.map(quoted),
    ...(truth.references.onRequest && { onRequest: quoted('Referenties op aanvraag') }),
  },
  statements: {},
  unplaced: 0,
});
