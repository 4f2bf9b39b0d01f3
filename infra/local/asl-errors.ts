import { isRecord, type State } from './asl-walk.ts';

const RETRY = [
  'Comment',
  'ErrorEquals',
  'IntervalSeconds',
  'MaxAttempts',
  'BackoffRate',
  'MaxDelaySeconds',
  'JitterStrategy',
];
const CATCH = ['Comment', 'ErrorEquals', 'Next', 'ResultPath'];

/** The reserved names that the local engine raises or understands; the others would never match. */
const RESERVED = ['States.ALL', 'States.TaskFailed', 'States.Timeout'];

const rulesOf = (state: State, field: string): readonly unknown[] => {
  const rules = state[field];
  if (rules === undefined) return [];
  return Array.isArray(rules) ? rules : [rules];
};

const refuseRule = (field: string, rule: unknown, known: readonly string[]): string[] => {
  if (!isRecord(rule)) return [`${field} ${JSON.stringify(rule)}`];
  const errors: readonly unknown[] = Array.isArray(rule.ErrorEquals) ? rule.ErrorEquals : [];
  return [
    ...Object.keys(rule).filter((key) => !known.includes(key)),
    ...errors.filter((error) => String(error).startsWith('States.') && !RESERVED.includes(String(error))).map(String),
    ...(rule.ResultPath === '$' ? ['ResultPath "$": leave it out'] : []),
  ].map((fault) => `${field} ${fault}`);
};

/** Lists what the local engine would ignore of a state's Retry and Catch. */
export const refuseErrors = (state: State): string[] => [
  ...rulesOf(state, 'Retry').flatMap((rule) => refuseRule('Retry', rule, RETRY)),
  ...rulesOf(state, 'Catch').flatMap((rule) => refuseRule('Catch', rule, CATCH)),
];
