import { listText } from '../dutch.ts';
import { type Experience, experienceOf } from '../experience.ts';
import type { RuleOf } from '../rule.ts';
import type { Organisation } from '../term.ts';
import { type Answer, answer, closingMonth, type RuleContext } from './answer.ts';
import { atOrganisation } from './at-organisation.ts';
import { countedJobs } from './counted-jobs.ts';
import { judgeMonths } from './months-answer.ts';

/** Months of dated jobs at any of the organisations. */
export const organisationExperience = (
  { tender, facts }: RuleContext,
  organisations: readonly Organisation[],
  years: number | undefined,
): Experience => experienceOf(countedJobs(facts, [atOrganisation(organisations)]), closingMonth(tender), years);

/** Judges months of work in a type of organisation. */
export const judgeOrganisationExperience = (
  rule: RuleOf<'organisation-experience'>,
  { tender, facts }: RuleContext,
): Answer => {
  const organisations = tender.organisations.filter(({ id }) => rule.organisations.includes(id));
  if (organisations.length === 0)
    return answer('unclear', 'De gevraagde organisaties zijn in deze aanvraag niet beschreven.');
  const names = organisations.map(({ name }) => name);
  return judgeMonths(countedJobs(facts, [atOrganisation(organisations)]), rule, tender, `bij ${listText(names, 'of')}`);
};
