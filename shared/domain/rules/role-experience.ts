import { type Experience, experienceOf } from '../experience.ts';
import { matchTitle } from '../job-title.ts';
import type { Job } from '../reading.ts';
import type { RuleOf } from '../rule.ts';
import type { Role } from '../term.ts';
import { type Answer, answer, askedText, closingMonth, foundText, type RuleContext, reaches } from './answer.ts';

/** Months of dated jobs whose title is a role. Voluntary work is none; an internship counts as the role's `consider` says. */
export const roleExperience = ({ tender, facts }: RuleContext, role: Role, years: number | undefined): Experience => {
  const jobs = facts.jobs.flatMap((job) => {
    const match = job.kind === 'volunteer' ? undefined : matchJob(job, role);
    return match ? [{ job, ...match }] : [];
  });
  return experienceOf(jobs, closingMonth(tender), years);
};

/** Judges months of work in a role. */
export const judgeRoleExperience = (rule: RuleOf<'role-experience'>, context: RuleContext): Answer => {
  const role = context.tender.roles.find(({ id }) => id === rule.role);
  if (!role) return answer('unclear', `De functie ${rule.role} is in deze aanvraag niet beschreven.`);
  const experience = roleExperience(context, role, rule.windowYears);
  const asked = `gevraagd: ${askedText(rule.minMonths)}`;
  return answer(
    reaches(experience.months, rule.minMonths),
    `${foundText(experience, `als ${role.name}`)}; ${asked}.`,
    ...experience.evidence,
  );
};

const matchJob = (job: Job, role: Role) => {
  if (job.title) return matchTitle(job.title.text, role, job.kind === 'internship');
  const line = job.description.find(({ text }) => matchTitle(text, role)?.certainty === 'sure');
  return line
    ? { certainty: 'maybe' as const, quote: line, because: 'deze werkervaring heeft geen duidelijke functietitel' }
    : undefined;
};
