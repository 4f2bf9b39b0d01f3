import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import type { Outcome } from '../../../shared/domain/verdict.ts';
import { facts, offer, tender } from '../builders.ts';

const RULES = {
  met: { kind: 'cv-pages', max: 5 },
  'not-met': { kind: 'cv-pages', max: 1 },
  unclear: { kind: 'declaration', declaration: 'vog' },
} as const;

const judge = (kind: 'any-of' | 'all-of', outcomes: readonly Outcome[]) =>
  judgeRule({ kind, rules: outcomes.map((one) => RULES[one]) }, { tender: tender(), offer: offer(), facts: facts() });

const outcomes = fc.array(fc.constantFrom<Outcome>('met', 'not-met', 'unclear'), { minLength: 2, maxLength: 6 });

describe('Several questions in one', () => {
  it('are met where one of them will do and is met, with its evidence alone', () => {
    expect(judge('any-of', ['not-met', 'met'])).toEqual({
      outcome: 'met',
      evidence: [
        { because: 'Aan een van de mogelijkheden is voldaan.' },
        { because: "Het cv telt 2 pagina's; toegestaan zijn er hoogstens 5." },
      ],
    });
  });

  it('fail where all are asked and one fails', () => {
    expect(judge('all-of', ['met', 'not-met', 'met'])).toEqual({
      outcome: 'not-met',
      evidence: [
        { because: 'Van de 3 onderdelen is er 1 niet aangetoond of niet zeker.' },
        { because: "Het cv telt 2 pagina's; toegestaan zijn er hoogstens 1." },
      ],
    });
  });

  it('follow the strongest and the weakest of their answers, in whatever order', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const order: readonly Outcome[] = ['not-met', 'unclear', 'met'];
        const ranks = given.map((one) => order.indexOf(one));
        expect(judge('any-of', given).outcome).toBe(order[Math.max(...ranks)]);
        expect(judge('all-of', given).outcome).toBe(order[Math.min(...ranks)]);
      }),
    );
  });
});
