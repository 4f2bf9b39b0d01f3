import { type Bid, CRITERIA, type CriterionId, REQUIREMENTS, type RequirementId } from './bid.ts';
import { type Candidate, type Job, type Work, YOUTH_WORK } from './candidate.ts';
import { monthsOf, monthsWithin, type Span } from './months.ts';

/** What a requirement comes to. */
export type Passed = 'pass' | 'fail' | 'review';

/** What follows from the facts of one bid by the rules of the sample tender, written here apart from the product's own. */
export type Judged = {
  readonly requirements: Readonly<Record<RequirementId, Passed>>;
  readonly scores: Readonly<Record<CriterionId, number | 'review'>>;
  readonly eligible: 'yes' | 'no' | 'review';
  /** Null while a score is open. */
  readonly total: number | null;
  readonly totalRange: Span;
};

const MAX_RATE = 83.95;
const has =
  (work: Work) =>
  (job: Job): boolean =>
    job.work.includes(work);
const isYouth = (job: Job): boolean => YOUTH_WORK.some((work) => has(work)(job));
const isAtLeast = ([least, most]: Span, months: number): Passed =>
  least >= months ? 'pass' : most < months ? 'fail' : 'review';

const engagement = ({ terms, candidate: { says } }: Bid): Passed => {
  if (terms.engagement === 'zzp') return 'fail';
  if (terms.engagement === undefined)
    return says?.engagement ? (says.engagement === 'zzp' ? 'fail' : 'pass') : 'review';
  return says?.engagement === 'zzp' ? 'review' : 'pass';
};

const rate = ({ terms, candidate: { says } }: Bid): Passed => {
  if (terms.hourlyRateEur === undefined) return 'review';
  if (terms.hourlyRateEur > MAX_RATE) return 'fail';
  return says?.rate && (says.rate.excludesTravel || says.rate.eur > MAX_RATE) ? 'review' : 'pass';
};

const HBO = ['hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master'];

const bachelor = ({ education }: Candidate): Passed => {
  const high = education.filter(({ level }) => HBO.includes(level));
  if (high.some(({ completed }) => completed === 'yes')) return 'pass';
  return high.some(({ completed }) => completed === 'unclear') ? 'review' : 'fail';
};

type Limit = { readonly by: string; readonly hours: number };

const dateMeets = (from: string | undefined, by: string): Passed => {
  if (from === undefined) return 'review';
  if (from === 'at-once') return 'pass';
  return /^\d{4}-\d{2}-\d{2}$/.test(from) ? (from <= by ? 'pass' : 'fail') : 'review';
};

const both = (first: Passed, second: Passed): Passed =>
  first === 'fail' || second === 'fail' ? 'fail' : first === 'review' || second === 'review' ? 'review' : 'pass';

const available = ({ terms, candidate: { says } }: Bid, { by, hours }: Limit): Passed => {
  const hoursMeet = (given: number | undefined): Passed =>
    given === undefined ? 'review' : given >= hours ? 'pass' : 'fail';
  const form = both(
    dateMeets(terms.availableFrom ?? says?.availableFrom, by),
    hoursMeet(terms.hoursPerWeek ?? says?.hoursPerWeek),
  );
  const contradicted = both(
    says?.availableFrom === undefined ? 'pass' : dateMeets(says.availableFrom, by),
    says?.hoursPerWeek === undefined ? 'pass' : hoursMeet(says.hoursPerWeek),
  );
  return form === 'pass' && contradicted === 'fail' ? 'review' : form;
};

const references = ({ referees, onRequest }: Candidate): Passed =>
  referees.length >= 2 ? 'pass' : onRequest ? 'review' : 'fail';

const ROLE_BANDS = [
  [96, 25],
  [72, 15],
  [48, 5],
] as const;
const band = (months: number): number => ROLE_BANDS.find(([from]) => months >= from)?.[1] ?? 0;

type PartOfJobs = { readonly sure: readonly Job[]; readonly possible: readonly Job[] };

const coaching = ({ jobs }: Candidate): PartOfJobs => ({
  sure: jobs.filter(({ role }) => role === 'coach'),
  possible: jobs.filter(({ role }) => role === 'may-be'),
});

const rolePoints = (candidate: Candidate): Span => {
  const { sure, possible } = coaching(candidate);
  const recent = isAtLeast(monthsWithin(sure, possible, 5), 1);
  const months: Span = [monthsOf(sure)[0], monthsOf([...sure, ...possible])[1]];
  return [recent === 'pass' ? band(months[0]) : 0, recent === 'fail' ? 0 : band(months[1])];
};

const PROCESSES: readonly Work[] = ['vsv', 'verzuim', 'zorg'];

const fieldOfStudy = ({ education }: Candidate): Passed => {
  const right = education.filter(({ field, completed }) => field !== 'other' && completed !== 'no');
  if (right.some(({ field, completed }) => field === 'asked' && completed === 'yes')) return 'pass';
  return right.length > 0 ? 'review' : 'fail';
};

const system = ({ jobs }: Candidate): Passed =>
  isAtLeast(
    monthsWithin(
      jobs.filter((job) => has('jvs')(job) && job.employer !== undefined),
      [],
      5,
    ),
    1,
  );

const range = (passed: Passed, points: number): Span => [
  passed === 'pass' ? points : 0,
  passed === 'fail' ? 0 : points,
];

const pointsOf = (bid: Bid): Record<CriterionId, Span> => {
  const { candidate } = bid;
  const processes = PROCESSES.every((process) => candidate.jobs.some(has(process)));
  return {
    C7: rolePoints(candidate),
    C8: range(isAtLeast(monthsOf(candidate.jobs.filter(isYouth)), 24), 20),
    C9: range(processes ? 'pass' : 'fail', 15),
    C10: range(fieldOfStudy(candidate), 15),
    C11: range(system(candidate), 15),
    C12: range(available(bid, { by: '2026-01-05', hours: 24 }), 10),
  };
};

const requirementsOf = (bid: Bid, pages: number): Record<RequirementId, Passed> => {
  const { sure, possible } = coaching(bid.candidate);
  return {
    R1: engagement(bid),
    R2: rate(bid),
    R3: isAtLeast(monthsWithin(sure, possible, 6), 24),
    R4: bachelor(bid.candidate),
    R5: isAtLeast(monthsOf(bid.candidate.jobs.filter(isYouth)), 1),
    R6: available(bid, { by: '2026-01-31', hours: 24 }),
    CV_pages: pages <= 5 ? 'pass' : 'fail',
    CV_language: bid.language === 'en' ? 'fail' : 'pass',
    CV_references: references(bid.candidate),
  };
};

/** Whether the machine can read the document at all; what it cannot read is open on every item. */
export const isReadable = ({ trick }: Bid): boolean =>
  trick === undefined || trick === 'hidden-text' || trick === 'scanned';

/** What the rules make of a bid whose document a person can read, scanned or not; `pages` as counted in the finished document. */
export const judged = (bid: Bid, pages: number): Judged => {
  const requirements = requirementsOf(bid, pages);
  const points = pointsOf(bid);
  const spans = CRITERIA.map((id) => points[id]);
  const totalRange: Span = [spans.reduce((sum, [min]) => sum + min, 0), spans.reduce((sum, [, max]) => sum + max, 0)];
  const outcomes = REQUIREMENTS.map((id) => requirements[id]);
  return {
    requirements,
    scores: mapOf(CRITERIA, (id) => (points[id][0] === points[id][1] ? points[id][0] : 'review')),
    eligible: outcomes.includes('fail') ? 'no' : outcomes.includes('review') ? 'review' : 'yes',
    total: totalRange[0] === totalRange[1] ? totalRange[0] : null,
    totalRange,
  };
};

/** What the machine is expected to say of a bid: `judged`, or everything open where it cannot read the document. */
export const expected = (bid: Bid, pages: number): Judged =>
  isReadable(bid)
    ? judged(bid, pages)
    : {
        requirements: mapOf(REQUIREMENTS, () => 'review' as const),
        scores: mapOf(CRITERIA, () => 'review' as const),
        eligible: 'review',
        total: null,
        totalRange: [0, 100],
      };

const mapOf = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
