import type { Diploma, Facts, Job, MonthRange, Period, Quote } from '../../shared/domain/reading.ts';
import type { CvFacts, EducationFacts, JobFacts } from './facts-file.ts';

/** A range of months in the benchmark's form: a month, a whole year, or from .. to. */
export const whenOf = ({ earliest, latest }: MonthRange): string => {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  return earliest === `${year}-01` && latest === `${year}-12` ? year : `${earliest}/${latest}`;
};

const texts = (quotes: readonly Quote[] = []): string[] => quotes.map(({ text }) => text);

const datesOf = ({ start, end }: Period): Pick<JobFacts, 'start' | 'end'> => ({
  start: whenOf(start),
  end: typeof end === 'string' ? end : whenOf(end),
});

const jobOf = ({ title, employer, period, kind, hoursPerWeek }: Job): JobFacts => ({
  ...(title ? { title: title.text } : {}),
  ...(employer ? { employer: employer.text } : {}),
  ...(period ? datesOf(period) : {}),
  kind,
  ...(hoursPerWeek ? { hoursPerWeek: hoursPerWeek.max } : {}),
});

const educationOf = ({ name, level, institute, status }: Diploma): EducationFacts => ({
  name: name.text,
  ...(level ? { level } : {}),
  ...(institute ? { institute: institute.text } : {}),
  status,
});

const offerOf = ({ rate, availableFrom, hoursPerWeek, engagement }: Facts['statements']): CvFacts['offer'] => ({
  ...(rate ? { rateEur: rate.eur } : {}),
  ...(availableFrom ? { availableFrom: availableFrom.from } : {}),
  ...(hoursPerWeek ? { hoursPerWeek: [hoursPerWeek.min, hoursPerWeek.max] as [number, number] } : {}),
  ...(engagement ? { engagement: engagement.form } : {}),
});

/** Our reader keeps a post-hbo programme with the educations, without a level; the benchmark counts it as a training. */
const isPostgraduate = ({ name, level }: Diploma): boolean =>
  level === undefined && /^post-?\s?(?:hbo|bachelor)/i.test(name.text);

/** What our reader found, in the benchmark's form. */
export const toFactsFile = (facts: Facts): CvFacts => ({
  ...(facts.candidateName ? { name: facts.candidateName.text } : {}),
  emails: texts(facts.contact?.emails),
  phones: texts(facts.contact?.phones),
  ...(facts.language ? { language: facts.language.code } : {}),
  pages: facts.pages.exact ? facts.pages.count : null,
  jobs: facts.jobs.map(jobOf),
  education: facts.education.filter((diploma) => !isPostgraduate(diploma)).map(educationOf),
  trainings: [
    ...(facts.trainings ?? []).map(({ name, kind }) => ({ name: name.text, kind })),
    ...facts.education.filter(isPostgraduate).map(({ name }) => ({ name: name.text, kind: 'training' as const })),
  ],
  systems: (facts.systems ?? []).map(({ name, jobs }) => ({
    name: name.text,
    usedIn: jobs.map((index) => facts.jobs[index]?.title?.text ?? ''),
  })),
  languages: (facts.languages ?? []).map(({ name }) => name).filter((name) => name.length === 2),
  references: {
    named: facts.references.named.map(({ text }) => text),
    onRequest: facts.references.onRequest !== undefined,
  },
  offer: offerOf(facts.statements),
});

/** What a parser that answers nothing is taken to have found. */
export const NOTHING: CvFacts = {
  emails: [],
  phones: [],
  pages: null,
  jobs: [],
  education: [],
  trainings: [],
  systems: [],
  languages: [],
  references: { named: [], onRequest: false },
  offer: {},
};
