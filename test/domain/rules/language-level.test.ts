import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, offer, quote, tender } from '../builders.ts';

const judge = (language: 'nl' | 'en', level: 'B1' | 'B2' | 'C1', words?: string) =>
  judgeRule(
    { kind: 'language-level', language, level },
    {
      tender: tender(),
      offer: offer(),
      facts: facts(
        words === undefined
          ? {}
          : { languages: [{ name: language, ...(words && { level: words }), quote: quote(`Engels: ${words}`) }] },
      ),
    },
  );

describe('A level of a language', () => {
  it('is what the words can mean, as a range', () => {
    expect(judge('en', 'B2', 'vloeiend')).toEqual({
      outcome: 'met',
      evidence: [
        { because: 'Engels: ‘vloeiend’, dat is niveau C1 tot C2; gevraagd: minstens B2.' },
        { because: 'Dit staat in het cv.', quote: { text: 'Engels: vloeiend', page: 1 } },
      ],
    });
  });

  it.each([
    ['moedertaal', 'C1', 'met'],
    ['goed in woord en geschrift', 'C1', 'unclear'],
    ['zeer goed', 'C1', 'met'],
    ['redelijk', 'C1', 'not-met'],
    ['basis', 'B1', 'not-met'],
    ['B2', 'B2', 'met'],
    ['spreken C1, schrijven B1', 'B2', 'unclear'],
  ] as const)('%s against %s is %s', (words, level, outcome) => {
    expect(judge('en', level, words).outcome).toBe(outcome);
  });

  it('is unclear where the CV names the language without a level', () => {
    expect(judge('en', 'B1', '').outcome).toBe('unclear');
  });

  it('is not shown where the CV does not name the language', () => {
    expect(judge('en', 'B1').outcome).toBe('not-met');
  });

  it('is unclear for the language in which the CV is written', () => {
    expect(judge('nl', 'C1').outcome).toBe('unclear');
  });
});
