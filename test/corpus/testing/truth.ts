import type { CvFacts, JobFacts } from '../facts-file.ts';
import type { Cv, Job } from './model.ts';

const jobOf = ({ title, employer, when, kind, hours }: Job): JobFacts => {
  const { text: _, ...dates } = when;
  return {
    title,
    ...(employer === undefined ? {} : { employer }),
    ...dates,
    kind,
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
  };
};

const postOf = ({ learnt, studies }: Cv): CvFacts['trainings'] =>
  learnt.filter((study) => !studies.includes(study)).map(({ facts }) => ({ name: facts.name, kind: 'training' }));

/** What the printed CV says, by the conventions of the benchmark. */
export const factsOf = (cv: Cv, pages: number | null): CvFacts => {
  const systems = [...new Set([...cv.systems, ...cv.jobs.flatMap((job) => job.systems)])];
  return {
    name: cv.name,
    emails: [cv.email],
    phones: [cv.phone],
    language: cv.language,
    pages,
    jobs: [...cv.jobs, ...cv.unpaid].map(jobOf),
    education: cv.studies.map(({ facts }) => facts),
    trainings: [...cv.courses, ...postOf(cv)].map(({ name, kind }) => ({ name, kind })),
    systems: systems.map((name) => ({
      name,
      usedIn: cv.jobs.filter((job) => job.systems.includes(name)).map(({ title }) => title),
    })),
    languages: cv.spoken.map(([code]) => code),
    references: { named: cv.referees.map(([name]) => name), onRequest: cv.onRequest !== undefined },
    offer: cv.offer,
  };
};
