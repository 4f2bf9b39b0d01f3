import { type CountedJob, experienceOf } from '../experience.ts';
import type { TenderDefinition } from '../tender.ts';
import { type Answer, allOf, answer, askedText, closingMonth, foundText, reaches } from './answer.ts';

/** What a rule asks of months of experience. */
export type MonthsAsked = {
  readonly minMonths: number;
  readonly windowYears?: number | undefined;
  readonly recentYears?: number | undefined;
};

/** Whether jobs bear out the months that a rule asks, and lie recently enough. `what`: `als Doorstroomcoach`. */
export const judgeMonths = (
  jobs: readonly CountedJob[],
  { minMonths, windowYears, recentYears }: MonthsAsked,
  tender: TenderDefinition,
  what: string,
): Answer => {
  const experience = experienceOf(jobs, closingMonth(tender), windowYears);
  const months = reaches(experience.months, minMonths);
  const asked = `${foundText(experience, what)}; gevraagd: ${askedText(minMonths)}.`;
  if (recentYears === undefined) return answer(months, asked, ...experience.evidence);
  const recent = experienceOf(jobs, closingMonth(tender), recentYears);
  const outcome = reaches(recent.months, 1);
  return answer(allOf([months, outcome]), `${asked} ${RECENT[outcome](recentYears)}`, ...recent.evidence);
};

const lastYears = (years: number): string => (years === 1 ? 'het laatste jaar' : `de laatste ${years} jaar`);

const RECENT: Readonly<Record<Answer['outcome'], (years: number) => string>> = {
  met: (years) => `Een deel daarvan ligt in ${lastYears(years)}, zoals gevraagd.`,
  'not-met': (years) => `Maar niets daarvan ligt in ${lastYears(years)}, en dat is wel gevraagd.`,
  unclear: (years) => `Het is niet zeker dat een deel daarvan in ${lastYears(years)} ligt, zoals gevraagd.`,
};
