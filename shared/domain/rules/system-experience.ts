import { shortened } from '../dutch.ts';
import { type CountedJob, type Experience, experienceOf } from '../experience.ts';
import type { Quote } from '../reading.ts';
import type { RuleOf } from '../rule.ts';
import type { System } from '../term.ts';
import type { Evidence } from '../verdict.ts';
import { type Answer, answer, closingMonth, type RuleContext } from './answer.ts';
import { countedJobs, withSystem } from './counted-jobs.ts';
import { judgeMonths } from './months-answer.ts';

/** Months of dated jobs that used a system; `placeNamed`: only those that name the employer or client. */
export const systemExperience = (
  { tender, facts }: RuleContext,
  system: System,
  years: number | undefined,
  placeNamed: boolean,
): Experience => {
  const jobs = countedJobs(facts, [withSystem(system)]);
  return experienceOf(placeNamed ? jobs.filter(isPlaced) : jobs, closingMonth(tender), years);
};

/**
 * Judges the use of a system in dated jobs. Where the place must be named, a job that names no employer or client does not count, but
 * is shown.
 */
export const judgeSystemExperience = (rule: RuleOf<'system-experience'>, { tender, facts }: RuleContext): Answer => {
  const system = tender.systems.find(({ id }) => id === rule.system);
  if (!system) return answer('unclear', `Het systeem ${rule.system} is in deze aanvraag niet beschreven.`);
  const jobs = countedJobs(facts, [withSystem(system)]);
  const placed = jobs.filter(isPlaced);
  const placeless = jobs.filter((counted) => !isPlaced(counted));
  const judged = judgeMonths(rule.placeNamed ? placed : jobs, rule, tender, `met ${system.name}`);
  const places = [...new Set(placed.flatMap(({ job }) => (job.employer ? [shortened(job.employer).text] : [])))];
  const where = places.length > 0 ? ` Genoemd bij: ${places.slice(0, 5).join(', ')}.` : '';
  const [first, ...rest] = judged.evidence;
  return answer(
    judged.outcome,
    `${first.because}${where}`,
    ...rest,
    ...(rule.placeNamed ? placeless.slice(0, 5).flatMap(({ quote }) => (quote ? [unplaced(quote)] : [])) : []),
  );
};

const isPlaced = ({ job }: CountedJob): boolean => job.employer !== undefined;

const unplaced = (quote: Quote): Evidence => ({
  because: 'Telt niet mee: het cv noemt niet bij welke organisatie dit was.',
  quote: shortened(quote),
});
