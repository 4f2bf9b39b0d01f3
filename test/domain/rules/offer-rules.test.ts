import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../shared/domain/offer.ts';
import type { Statements } from '../../../shared/domain/reading.ts';
import { Rule } from '../../../shared/domain/rule.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, offer, quote, tender } from '../builders.ts';

const judge = (rule: Record<string, unknown>, given: Partial<Offer>, statements: Statements = {}) =>
  judgeRule(Rule.parse(rule), { tender: tender(), offer: offer(given), facts: facts({ statements }) });

const rate = (eur: number, excludesTravel = false): Statements => ({
  rate: { eur, excludesTravel, quote: quote('tarief') },
});
const from = (date: string): Statements => ({ availableFrom: { from: date, quote: quote('beschikbaar') } });
const hours = (min: number, max = min): Statements => ({ hoursPerWeek: { min, max, quote: quote('uren') } });
const form = (value: 'zzp' | 'employee'): Statements => ({ engagement: { form: value, quote: quote('vorm') } });

describe('hourly-rate', () => {
  const rule = { kind: 'hourly-rate', maxEur: 83.95 };

  test.for([
    ['at the limit', { hourlyRateEur: 83.95 }, {}, 'met', 'Aangeboden is € 83,95 per uur; het maximum is € 83,95.'],
    [
      'a fraction of a cent over it',
      { hourlyRateEur: 83.954 },
      {},
      'not-met',
      'Aangeboden is € 83,954 per uur; het maximum is € 83,95.',
    ],
    [
      'not filled in, though the CV has one',
      {},
      rate(70),
      'unclear',
      'In de aanbieding is geen uurtarief ingevuld; het maximum is € 83,95.',
    ],
    [
      'the CV has a higher one that meets as well',
      { hourlyRateEur: 80 },
      rate(82),
      'met',
      'Aangeboden is € 80,00 per uur; het maximum is € 83,95.',
    ],
    [
      'the CV has one over the limit',
      { hourlyRateEur: 80 },
      rate(90),
      'unclear',
      'Aangeboden is € 80,00 per uur en het maximum is € 83,95, maar het cv noemt een hoger tarief, € 90,00.',
    ],
    [
      'the CV excludes travel',
      { hourlyRateEur: 80 },
      rate(80, true),
      'unclear',
      'Aangeboden is € 80,00 per uur en het maximum is € 83,95, maar volgens het cv komen er nog kosten bij het tarief.',
    ],
    [
      'the form itself fails',
      { hourlyRateEur: 90 },
      rate(80),
      'not-met',
      'Aangeboden is € 90,00 per uur; het maximum is € 83,95.',
    ],
  ] as const)('%s', ([, given, stated, outcome, because]) => {
    const judged = judge(rule, given, stated);
    expect([judged.outcome, judged.evidence[0]]).toEqual([outcome, { because }]);
  });
});

describe('availability', () => {
  const rule = { kind: 'availability', by: '2026-01-31', hoursPerWeek: 24 };
  const good = { availableFrom: '2026-01-31', hoursPerWeek: 24 };

  test.for([
    ['both at the limit', good, {}, 'met'],
    ['a day late', { ...good, availableFrom: '2026-02-01' }, {}, 'not-met'],
    ['an hour short', { ...good, hoursPerWeek: 23 }, {}, 'not-met'],
    ['no date, and the CV silent', { hoursPerWeek: 24 }, {}, 'unclear'],
    ['no date, the CV at once', { hoursPerWeek: 24 }, from('at-once'), 'met'],
    ['no date, the CV late', { hoursPerWeek: 24 }, from('2026-03-01'), 'not-met'],
    ['a text for a date, and the CV silent', { ...good, availableFrom: 'per direct' }, {}, 'unclear'],
    ['a text for a date, the CV good', { ...good, availableFrom: '2026-02-30' }, from('2026-01-01'), 'met'],
    ['no hours, and the CV silent', { availableFrom: '2026-01-05' }, {}, 'unclear'],
    ['no hours, the CV enough', { availableFrom: '2026-01-05' }, hours(24, 32), 'met'],
    ['no hours, the CV too few', { availableFrom: '2026-01-05' }, hours(16, 20), 'not-met'],
    ['no hours, the CV perhaps enough', { availableFrom: '2026-01-05' }, hours(16, 24), 'unclear'],
    ['the CV contradicts the date', good, from('2026-03-01'), 'unclear'],
    ['the CV contradicts the hours', good, hours(16), 'unclear'],
    ['the CV agrees', good, { ...from('at-once'), ...hours(36) }, 'met'],
    ['the form fails, whatever the CV says', { ...good, hoursPerWeek: 16 }, hours(36), 'not-met'],
    ['nothing anywhere', {}, {}, 'unclear'],
  ] as const)('%s', ([, given, stated, outcome]) => {
    expect(judge(rule, given, stated).outcome).toBe(outcome);
  });

  test('the answer tells what was found where, and what is asked', () => {
    expect(judge(rule, good, hours(16))).toEqual({
      outcome: 'unclear',
      evidence: [
        {
          because:
            'Beschikbaar per 31 januari 2026 volgens de aanbieding; 24 uur per week volgens de aanbieding, maar 16 uur per week volgens het cv; gevraagd: uiterlijk 31 januari 2026, minstens 24 uur per week.',
        },
        { because: 'Dit staat in het cv.', quote: quote('uren') },
      ],
    });
  });
});

describe('engagement', () => {
  const rule = { kind: 'engagement', notAllowed: ['zzp'] };

  test.for([
    ['employee', { engagement: 'employee' }, {}, 'met'],
    ['zzp', { engagement: 'zzp' }, {}, 'not-met'],
    ['zzp, whatever the CV says', { engagement: 'zzp' }, form('employee'), 'not-met'],
    ['employee, but zzp in the CV', { engagement: 'employee' }, form('zzp'), 'unclear'],
    ['not filled in, zzp in the CV', {}, form('zzp'), 'not-met'],
    ['not filled in, employee in the CV', {}, form('employee'), 'met'],
    ['nothing anywhere', {}, {}, 'unclear'],
  ] as const)('%s', ([, given, stated, outcome]) => {
    expect(judge(rule, given, stated).outcome).toBe(outcome);
  });
});

describe('declaration', () => {
  test.for([
    ['given', { vog: true }, 'met', 'De aanbieding bevat de verklaring ‘De kandidaat kan een VOG overleggen’.'],
    [
      'refused',
      { vog: false },
      'not-met',
      'De verklaring ‘De kandidaat kan een VOG overleggen’ is in de aanbieding met nee beantwoord.',
    ],
    [
      'another one given',
      { waadi: true },
      'unclear',
      'De verklaring ‘De kandidaat kan een VOG overleggen’ is in de aanbieding niet ingevuld.',
    ],
  ] as const)('%s', ([, declarations, outcome, because]) => {
    expect(judge({ kind: 'declaration', declaration: 'vog' }, { declarations })).toEqual({
      outcome,
      evidence: [{ because }],
    });
  });
});
