import { describe, expect, it } from 'vitest';
import type { Diploma, Facts } from '../../../shared/domain/reading.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { diploma, facts, offer, quote, tender } from '../builders.ts';

const judge = (name: string, institute: string, more: Partial<Diploma> = {}, read: Partial<Facts> = {}) =>
  judgeRule(
    { kind: 'education', level: 'hbo-bachelor', consider: [] },
    {
      tender: tender(),
      offer: offer(),
      facts: facts({ education: [diploma(name, { institute: quote(institute), ...more })], ...read }),
    },
  );

describe('A diploma from abroad', () => {
  it('is unclear where the CV does not say how it was valued', () => {
    expect(judge('Bachelor Civiele techniek', 'Universiteit van Damascus')).toEqual({
      outcome: 'unclear',
      evidence: [
        { because: 'Het is niet zeker dat het cv een afgeronde opleiding op minstens het niveau hbo-bachelor toont.' },
        {
          because: 'Telt misschien: het is een buitenlands diploma, en het cv zegt niet hoe het is gewaardeerd.',
          quote: { text: 'Bachelor Civiele techniek', page: 1 },
        },
      ],
    });
  });

  it('is not valued by a line that values the candidate', () => {
    const praise = { credentials: [{ quote: quote('Diploma’s aan de muur; wordt gewaardeerd om haar kalmte.') }] };
    expect(
      judge(
        'Bachelor Design',
        'University of Leeds',
        {},
        { credentials: [{ quote: quote('gewaardeerd om haar kalmte.') }] },
      ).outcome,
    ).toBe('unclear');
    expect(judge('Bachelor Design', 'Hogeschool Oost', {}, praise).outcome).toBe('met');
  });

  it('counts at the level at which it was valued', () => {
    const valued = (text: string) =>
      judge(
        'Civiele techniek',
        'University of Warsaw',
        { level: 'wo-master' },
        { credentials: [{ quote: quote(text) }] },
      ).outcome;
    expect(valued('Diplomawaardering IDW: gelijk aan een Nederlandse hbo-bachelor')).toBe('met');
    expect(valued('Diplomawaardering IDW: gelijk aan mbo niveau 4')).toBe('not-met');
  });

  it('stays unclear while the valuation is applied for', () => {
    expect(
      judge(
        'Bachelor Rechten',
        'Universidad de Granada',
        {},
        {
          credentials: [{ quote: quote('Nuffic-waardering aangevraagd'), state: 'pending' }],
        },
      ).outcome,
    ).toBe('unclear');
  });

  it('needs no valuation from Flanders', () => {
    expect(judge('Bachelor Sociaal werk', 'Hogeschool Gent, België').outcome).toBe('met');
  });

  it('is not one that was taken in the Netherlands with a part abroad', () => {
    expect(judge('HBO Bouwkunde, minor in Barcelona', 'Hogeschool Rotterdam').outcome).toBe('met');
    expect(judge('Bachelor Sociologie', 'University of Amsterdam').outcome).toBe('met');
  });
});
