import { experienceOf } from '../experience.ts';
import { mentionIn, weighed } from '../mention.ts';
import type { RuleOf } from '../rule.ts';
import { spellingOf } from '../spelling.ts';
import { type Answer, answer, askedText, closingMonth, foundText, type RuleContext, reaches } from './answer.ts';

/** Judges the use of a system in dated jobs. Where the place must be named, a job without an employer leaves it unclear. */
export const judgeSystemExperience = (rule: RuleOf<'system-experience'>, { tender, facts }: RuleContext): Answer => {
  const system = tender.systems.find(({ id }) => id === rule.system);
  if (!system) return answer('unclear', `Het systeem ${rule.system} is in deze aanvraag niet beschreven.`);
  const spellings = system.spellings.map(spellingOf);
  const jobs = facts.jobs.flatMap((job) => {
    const { employer, ...work } = job;
    const mention = mentionIn(work, spellings);
    if (!mention) return [];
    const weight = weighed(mention, job.kind);
    const placeless = weight.certainty === 'sure' && rule.placeNamed && !employer;
    const doubt = { certainty: 'maybe' as const, because: 'het cv noemt niet bij welke organisatie' };
    return [{ job, quote: mention.quote, ...(placeless ? doubt : weight) }];
  });
  const experience = experienceOf(jobs, closingMonth(tender), rule.windowYears);
  const places = [...new Set(jobs.flatMap(({ job }) => job.employer?.text ?? []))];
  const where = places.length > 0 ? ` Genoemd bij: ${places.slice(0, 5).join(', ')}.` : '';
  return answer(
    reaches(experience.months, rule.minMonths),
    `${foundText(experience, `met ${system.name}`)}; gevraagd: ${askedText(rule.minMonths)}.${where}`,
    ...experience.evidence,
  );
};
