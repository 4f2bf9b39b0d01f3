import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../shared/domain/reading.ts';
import { Rule } from '../../../shared/domain/rule.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, job, offer, quote, tender } from '../builders.ts';

const ROLE = { kind: 'role-experience', role: 'gis', minMonths: 24, windowYears: 6 };
const SYSTEM = { kind: 'system-experience', system: 'qgis', minMonths: 24, windowYears: 6 };

/** What is answered of a CV in which one job was read and another one was missed. */
const outcome = (rule: Record<string, unknown>, missed: Omit<NonNullable<Facts['missed']>, 'job'>) =>
  judgeRule(Rule.parse(rule), {
    tender: tender(),
    offer: offer(),
    facts: facts({
      jobs: [job('Boekhouder', '2010-01..2012-12')],
      missed: { job: quote('2020 – 2023 West'), ...missed },
    }),
  }).outcome;
const [period] = [job('', '2020-01..2023-12').period].filter((one) => one !== undefined);
const periods = period ? [period] : [];
const elsewhere = (...lines: readonly string[]) => ({ elsewhere: lines.map((line) => quote(line)) });

describe('a job that was missed', () => {
  test.for([
    ['nowhere', ['2020 – 2023 West', 'Rijbewijs B'], 'not-met'],
    ['as a title', ['2020 – 2023 West', 'GIS-specialist'], 'unclear'],
    ['within a sentence', ['2020 – 2023 GIS-specialist bij de gemeente West'], 'unclear'],
    ['over the end of a line', ['2020 – 2023 Senior GIS-', 'specialist bij West'], 'unclear'],
  ] as const)('is no doubt about a role that the CV names nowhere: %s', ([, lines, expected]) => {
    expect(outcome(ROLE, elsewhere(...lines))).toBe(expected);
    expect(outcome(ROLE, { ...elsewhere(...lines), periods })).toBe(expected);
  });

  test('leaves doubt where the other lines of the CV are not known', () => {
    expect(outcome(ROLE, {})).toBe('unclear');
    expect(outcome(ROLE, { periods })).toBe('unclear');
  });

  test('leaves doubt about a system that the CV names elsewhere only', () => {
    expect(outcome(SYSTEM, elsewhere('2020 – 2023 West'))).toBe('not-met');
    expect(outcome(SYSTEM, elsewhere('2020 – 2023 West', 'Kaarten gemaakt in QGIS'))).toBe('unclear');
  });
});
