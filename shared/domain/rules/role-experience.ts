import { listText } from '../dutch.ts';
import { type CountedJob, type Experience, experienceOf } from '../experience.ts';
import type { RuleOf } from '../rule.ts';
import type { Role } from '../term.ts';
import { type Answer, answer, closingMonth, type RuleContext } from './answer.ts';
import { atOrganisation } from './at-organisation.ts';
import { aboutTopics, countedJobs, inRole } from './counted-jobs.ts';
import { judgeMonths } from './months-answer.ts';

/** Months of dated jobs whose title is a role. */
export const roleExperience = ({ tender, facts }: RuleContext, role: Role, years: number | undefined): Experience =>
  experienceOf(countedJobs(facts, [inRole(role)]), closingMonth(tender), years);

/** Judges months of work in a role; where the rule says so only of jobs about topics, or at organisations. */
export const judgeRoleExperience = (rule: RuleOf<'role-experience'>, context: RuleContext): Answer => {
  const { tender, facts } = context;
  const role = tender.roles.find(({ id }) => id === rule.role);
  if (!role) return answer('unclear', `De functie ${rule.role} is in deze aanvraag niet beschreven.`);
  const topics = tender.topics.filter(({ id }) => rule.topics?.includes(id));
  const organisations = tender.organisations.filter(({ id }) => rule.organisations?.includes(id));
  const jobs: readonly CountedJob[] = countedJobs(facts, [
    inRole(role),
    ...(topics.length > 0 ? [aboutTopics(topics)] : []),
    ...(organisations.length > 0 ? [atOrganisation(organisations)] : []),
  ]);
  const about = topics.length > 0 ? ` met ${namesOf(topics)}` : '';
  const at = organisations.length > 0 ? ` bij ${namesOf(organisations)}` : '';
  return judgeMonths(jobs, rule, tender, `als ${role.name}${about}${at}`);
};

const namesOf = (terms: readonly { readonly name: string }[]): string =>
  listText(
    terms.map(({ name }) => name),
    'of',
  );
