import { isDated, likeness, samePeriod, sameText, withoutLevel } from './agree.ts';
import type { CvFacts, EducationFacts, JobFacts } from './facts-file.ts';
import { type Pair, paired } from './pairs.ts';

/** What is measured, in the order of the report. */
export const FIELDS = [
  'period',
  'title',
  'employer',
  'kind',
  'hours',
  'education',
  'institute',
  'training',
  'system',
  'spoken',
  'references',
  'on request',
  'language',
  'pages',
  'name',
  'contact',
  'offer',
] as const;
export type Field = (typeof FIELDS)[number];

/** One judged field of one document. `false`: found and wrong, or not there; `missed`: there, and wrong or not found. */
export type Outcome = {
  readonly field: Field;
  readonly is: 'right' | 'false' | 'missed' | 'wrong';
  readonly truth?: string;
  readonly found?: string;
};

const outcome = <T>(
  field: Field,
  truth: T | undefined,
  found: T | undefined,
  agree: (truth: T, found: T) => boolean,
  show: (value: T) => string = String,
): readonly Outcome[] => {
  if (truth === undefined && found === undefined) return [];
  const texts = {
    ...(truth === undefined ? {} : { truth: show(truth) }),
    ...(found === undefined ? {} : { found: show(found) }),
  };
  if (truth === undefined) return [{ field, is: 'false', ...texts }];
  if (found === undefined) return [{ field, is: 'missed', ...texts }];
  return [{ field, is: agree(truth, found) ? 'right' : 'wrong', ...texts }];
};

const same = (truth: unknown, found: unknown): boolean => truth === found;

const alike = (truth: string | undefined, found: string | undefined): number =>
  truth === undefined || found === undefined ? 0 : likeness(truth, found);

const jobAgreement = (truth: JobFacts, found: JobFacts): number => {
  const when = isDated(truth) && isDated(found) && samePeriod(truth, found) ? 3 : 0;
  const start = truth.start !== undefined && truth.start === found.start ? 1 : 0;
  return when + start + 2 * alike(truth.title, found.title) + 2 * alike(truth.employer, found.employer);
};

const dates = ({ start, end, typo }: Pick<JobFacts, 'start' | 'end' | 'typo'>): string =>
  `${start ?? ''} .. ${end ?? ''}${typo ? ' (typo)' : ''}`;

const dated = <T extends Pick<JobFacts, 'start' | 'end'>>(item: T | undefined): T | undefined =>
  item && isDated(item) ? item : undefined;

const ofJob = ({ truth, found }: Pair<JobFacts>): readonly Outcome[] => {
  const noPeriodNeeded = truth?.typo === true && dated(found) === undefined;
  return [
    ...(noPeriodNeeded ? [] : outcome('period', dated(truth), dated(found), samePeriod, dates)),
    ...outcome('title', truth?.title, found?.title, sameText),
    ...outcome('employer', truth?.employer, found?.employer, sameText),
    ...(truth && found ? outcome('kind', truth.kind, found.kind, same) : []),
    ...outcome('hours', truth?.hoursPerWeek, found?.hoursPerWeek, same),
  ];
};

const education = ({ name, level, status }: EducationFacts): string => `${name} | ${level ?? '-'} | ${status}`;

const ofEducation = ({ truth, found }: Pair<EducationFacts>): readonly Outcome[] => [
  ...outcome(
    'education',
    truth,
    found,
    (one, other) =>
      sameText(withoutLevel(one.name), withoutLevel(other.name)) &&
      one.level === other.level &&
      one.status === other.status,
    education,
  ),
  ...outcome('institute', truth?.institute, found?.institute, sameText),
];

const named = (truth: { readonly name: string }, found: { readonly name: string }): number => {
  const score = likeness(truth.name, found.name);
  return sameText(truth.name, found.name) ? score : score / 2;
};

const system = ({ name, usedIn }: CvFacts['systems'][number]): string => `${name} in ${usedIn.length} jobs`;

const digits = (phone: string): string =>
  phone
    .replace(/\D/g, '')
    .replace(/^(?:0031|31)/, '0')
    .replace(/^00/, '0');

const contactOf = ({ emails, phones }: CvFacts): readonly string[] => [
  ...emails.map((email) => email.toLowerCase()),
  ...phones.map(digits),
];

const lists = (field: Field, truth: readonly string[], found: readonly string[]): readonly Outcome[] =>
  paired(truth, found, (one, other) => (one === other ? 1 : 0)).flatMap((pair) =>
    outcome(field, pair.truth, pair.found, same),
  );

const offerParts = ({ offer }: CvFacts): readonly string[] =>
  Object.entries(offer).map(([part, value]) => `${part} ${JSON.stringify(value)}`);

/** Compares what was found in one document with its truth, field by field. */
export const outcomesOf = (truth: CvFacts, found: CvFacts): readonly Outcome[] => [
  ...paired(truth.jobs, found.jobs, jobAgreement).flatMap(ofJob),
  ...paired(
    truth.education,
    found.education,
    (one, other) => likeness(withoutLevel(one.name), withoutLevel(other.name)) + alike(one.institute, other.institute),
  ).flatMap(ofEducation),
  ...paired(truth.trainings, found.trainings, named).flatMap((pair) =>
    outcome(
      'training',
      pair.truth,
      pair.found,
      (one, other) => sameText(one.name, other.name),
      ({ name }) => name,
    ),
  ),
  ...paired(truth.systems, found.systems, named).flatMap((pair) =>
    outcome(
      'system',
      pair.truth,
      pair.found,
      (one, other) => sameText(one.name, other.name) && one.usedIn.length === other.usedIn.length,
      system,
    ),
  ),
  ...lists('spoken', truth.languages, found.languages),
  ...outcome(
    'references',
    truth.references.named,
    found.references.named,
    (one, other) => one.length === other.length,
    (all) => all.join(' + '),
  ),
  ...outcome('on request', truth.references.onRequest, found.references.onRequest, same),
  ...outcome('language', truth.language, found.language, same),
  ...outcome('pages', truth.pages ?? 0, found.pages ?? 0, same),
  ...outcome('name', truth.name, found.name, sameText),
  ...lists('contact', contactOf(truth), contactOf(found)),
  ...lists('offer', offerParts(truth), offerParts(found)),
];
