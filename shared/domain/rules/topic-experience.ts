import { listText } from '../dutch.ts';
import { type Experience, experienceOf } from '../experience.ts';
import type { RuleOf } from '../rule.ts';
import type { Topic } from '../term.ts';
import { type Answer, allOf, answer, closingMonth, type RuleContext } from './answer.ts';
import { atOrganisation } from './at-organisation.ts';
import { aboutTopics, countedJobs } from './counted-jobs.ts';
import { judgeMonths } from './months-answer.ts';

/** Months of dated jobs whose title or description names any of the topics. */
export const topicExperience = (
  { tender, facts }: RuleContext,
  topics: readonly Topic[],
  years: number | undefined,
): Experience => experienceOf(countedJobs(facts, [aboutTopics(topics)]), closingMonth(tender), years);

/** Judges months of work with topics: with any of them together, or with each by itself. */
export const judgeTopicExperience = (rule: RuleOf<'topic-experience'>, context: RuleContext): Answer => {
  const topics = context.tender.topics.filter(({ id }) => rule.topics.includes(id));
  if (topics.length === 0) return answer('unclear', 'De gevraagde onderwerpen zijn in deze aanvraag niet beschreven.');
  return rule.need === 'all' && topics.length > 1 ? judgeAll(rule, context, topics) : judgeAny(rule, context, topics);
};

const judgeAny = (
  rule: RuleOf<'topic-experience'>,
  { tender, facts }: RuleContext,
  topics: readonly Topic[],
): Answer => {
  const organisations = tender.organisations.filter(({ id }) => rule.organisations?.includes(id));
  const jobs = countedJobs(facts, [
    aboutTopics(topics),
    ...(organisations.length > 0 ? [atOrganisation(organisations)] : []),
  ]);
  const at = organisations.length > 0 ? ` bij ${namesOf(organisations)}` : '';
  return judgeMonths(jobs, rule, tender, `met ${namesOf(topics)}${at}`);
};

const namesOf = (terms: readonly { readonly name: string }[]): string =>
  listText(
    terms.map(({ name }) => name),
    'of',
  );

const judgeAll = (rule: RuleOf<'topic-experience'>, context: RuleContext, topics: readonly Topic[]): Answer => {
  const each = topics.map((topic) => ({ topic, answer: judgeAny(rule, context, [topic]) }));
  const named = (outcome: Answer['outcome']) =>
    each.filter((one) => one.answer.outcome === outcome).map(({ topic }) => topic.name);
  const parts = [
    ...(named('met').length > 0 ? [`aangetoond: ${listText(named('met'))}`] : []),
    ...(named('unclear').length > 0 ? [`niet zeker: ${listText(named('unclear'))}`] : []),
    ...(named('not-met').length > 0 ? [`niet aangetoond: ${listText(named('not-met'))}`] : []),
  ];
  return answer(
    allOf(each.map((one) => one.answer.outcome)),
    `Gevraagd is werkervaring met elk van deze onderwerpen; ${parts.join('; ')}.`,
    ...each.flatMap((one) => one.answer.evidence),
  );
};
