import { shortened } from '../dutch.ts';
import { experienceOf } from '../experience.ts';
import { mentionIn, weighed } from '../mention.ts';
import type { Quote } from '../reading.ts';
import type { RuleOf } from '../rule.ts';
import { spellingOf } from '../spelling.ts';
import type { Evidence } from '../verdict.ts';
import { type Answer, answer, askedText, closingMonth, foundText, type RuleContext, reaches } from './answer.ts';

/**
 * Judges the use of a system in dated jobs. Where the place must be named, a job that names no employer or client does not count, but
 * is shown.
 */
export const judgeSystemExperience = (rule: RuleOf<'system-experience'>, { tender, facts }: RuleContext): Answer => {
  const system = tender.systems.find(({ id }) => id === rule.system);
  if (!system) return answer('unclear', `Het systeem ${rule.system} is in deze aanvraag niet beschreven.`);
  const spellings = system.spellings.map(spellingOf);
  const jobs = facts.jobs.flatMap((job) => {
    const mention = mentionIn(job, spellings, 'work');
    return mention ? [{ job, quote: mention.quote, ...weighed(mention, job.kind) }] : [];
  });
  const [placed, placeless] = [jobs.filter(({ job }) => job.employer), jobs.filter(({ job }) => !job.employer)];
  const experience = experienceOf(rule.placeNamed ? placed : jobs, closingMonth(tender), rule.windowYears);
  const places = [...new Set(placed.flatMap(({ job }) => (job.employer ? [shortened(job.employer).text] : [])))];
  const where = places.length > 0 ? ` Genoemd bij: ${places.slice(0, 5).join(', ')}.` : '';
  return answer(
    reaches(experience.months, rule.minMonths),
    `${foundText(experience, `met ${system.name}`)}; gevraagd: ${askedText(rule.minMonths)}.${where}`,
    ...experience.evidence,
    ...(rule.placeNamed ? placeless.slice(0, 5).map(({ quote }) => unplaced(quote)) : []),
  );
};

const unplaced = (quote: Quote): Evidence => ({
  because: 'Telt niet mee: het cv noemt niet bij welke organisatie dit was.',
  quote: shortened(quote),
});
