import type { RuleOf } from '../rule.ts';
import type { Outcome } from '../verdict.ts';
import { type Answer, allOf, answer, type RuleContext } from './answer.ts';

/** The function that judges one of the questions. */
type Judge = (rule: RuleOf<'any-of'>['rules'][number], context: RuleContext) => Answer;

/** Judges whether one of several questions is met. */
export const judgeAnyOf = ({ rules }: RuleOf<'any-of'>, context: RuleContext, judge: Judge): Answer => {
  const answers = rules.map((rule) => judge(rule, context));
  const met = answers.filter(({ outcome }) => outcome === 'met');
  const outcome = anyOf(answers.map((one) => one.outcome));
  const shown = met.length > 0 ? met : answers;
  return answer(outcome, ANY[outcome](rules.length), ...shown.flatMap(({ evidence }) => evidence));
};

/** Judges whether each of several questions is met. */
export const judgeAllOf = ({ rules }: RuleOf<'all-of'>, context: RuleContext, judge: Judge): Answer => {
  const answers = rules.map((rule) => judge(rule, context));
  const outcome = allOf(answers.map((one) => one.outcome));
  const shown = outcome === 'met' ? answers : answers.filter((one) => one.outcome !== 'met');
  return answer(outcome, ALL[outcome](shown.length, rules.length), ...shown.flatMap(({ evidence }) => evidence));
};

/** The most favourable of several outcomes. */
const anyOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('met') ? 'met' : outcomes.includes('unclear') ? 'unclear' : 'not-met';

const ANY: Readonly<Record<Outcome, (count: number) => string>> = {
  met: () => 'Aan een van de mogelijkheden is voldaan.',
  'not-met': (count) => `Aan geen van de ${count} mogelijkheden is voldaan.`,
  unclear: (count) => `Van de ${count} mogelijkheden staat er geen vast, maar minstens een kan vervuld zijn.`,
};

const ALL: Readonly<Record<Outcome, (open: number, count: number) => string>> = {
  met: (_, count) => `Aan alle ${count} onderdelen is voldaan.`,
  'not-met': (open, count) =>
    `Van de ${count} onderdelen ${open === 1 ? 'is er 1' : `zijn er ${open}`} niet aangetoond of niet zeker.`,
  unclear: (open, count) => `Van de ${count} onderdelen ${open === 1 ? 'is er 1' : `zijn er ${open}`} niet zeker.`,
};
