import { isRecord, type State } from './asl-walk.ts';

/** The comparisons that give the same answer as on AWS whatever the value is; the others coerce it as JavaScript does. */
const EXACT = ['StringEquals', 'NumericEquals', 'BooleanEquals'];

/** Right only for numbers: a state that compares so must know that its value is one. */
const NUMERIC = ['NumericGreaterThan', 'NumericGreaterThanEquals', 'NumericLessThan', 'NumericLessThanEquals'];

/** The local engine takes `IsPresent: false` and its kin for a rule that never holds. */
const TESTS = ['IsBoolean', 'IsNull', 'IsNumeric', 'IsPresent', 'IsString'];

const PLAIN = ['Comment', 'Next', 'Variable', ...EXACT, ...NUMERIC];
const ONE_PLACE = /^\$(\.[A-Za-z_][A-Za-z0-9_]*)+$/;

const refuseField = (field: string, value: unknown): string[] => {
  if (field === 'And' || field === 'Or') return Array.isArray(value) ? value.flatMap(refuseRule) : [`Choice ${field}`];
  if (field === 'Not') return refuseRule(value);
  if (field === 'Variable' && !ONE_PLACE.test(String(value))) return [`Choice Variable ${String(value)}`];
  if (TESTS.includes(field)) return value === true ? [] : [`Choice ${field} ${String(value)}: turn it round with Not`];
  return PLAIN.includes(field) ? [] : [`Choice ${field}`];
};

const refuseRule = (rule: unknown): string[] =>
  isRecord(rule)
    ? Object.entries(rule).flatMap(([field, value]) => refuseField(field, value))
    : [`Choice ${JSON.stringify(rule)}`];

/** Lists the rules of a Choice that the local engine would decide otherwise than AWS. */
export const refuseChoice = (state: State): string[] =>
  Array.isArray(state.Choices) ? state.Choices.flatMap(refuseRule) : ['Choice without Choices'];
