import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll, spellingOf } from '../../shared/domain/spelling.ts';
import { likeness, wordsOf } from '../../shared/domain/word.ts';

describe('wordsOf', () => {
  test.for([
    ['Zorg & Preventie', ['zorg', 'en', 'preventie']],
    ['Verzuim 18 + (VSV’ers)', ['verzuim', '18+', 'vsvers']],
    ['a.i. coördinator', ['ai', 'coordinator']],
    ['C# en C++', ['c#', 'en', 'c++']],
    ['', []],
  ] as const)('%s', ([text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('likeness', () => {
  test.for([
    ['begeleidster', 'begeleider', 'same'],
    ['consulente', 'consulent', 'same'],
    ['adviseuse', 'adviseur', 'same'],
    ['ambtenaren', 'ambtenaar', 'plural'],
    ['coaches', 'coach', 'plural'],
    ['doorstromcoach', 'doorstroomcoach', 'same'],
    ['doorstroomocach', 'doorstroomcoach', 'same'],
    ['jongerenwerk', 'jongeren*', 'same'],
    ['jongerenwerk', 'jongeren', undefined],
    ['jvs', 'jv', undefined],
    ['coats', 'coach', undefined],
    ['stroomcoach', 'doorstroomcoach', undefined],
  ] as const)('%s for %s', ([written, listed, expected]) => {
    expect(likeness(written, listed)).toBe(expected);
  });
});

describe('findAll', () => {
  const found = (text: string, spelling: string) => findAll(wordsOf(text), spellingOf(spelling)).length;

  test.for([
    ['het Jongerenvolgsysteem', 'Jongeren Volg Systeem', 1],
    ['het jongeren-volg-systeem', 'Jongerenvolgsysteem', 1],
    ['de verzuimmeldingen 18+ en verzuim 18+', 'verzuim* 18+', 2],
    ['MW(D)', 'MWD', 1],
    ['voortijdige schoolverlater', 'voortijdig schoolverlaters', 1],
    ['JVSX', 'JVS', 0],
    ['verzuim tot 18 jaar', 'verzuim* 18+', 0],
  ] as const)('%s has %s', ([text, spelling, count]) => {
    expect(found(text, spelling)).toBe(count);
  });

  test('a spelling that has a word is found in itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 30 }), (text) => {
        fc.pre(spellingOf(text).words.length > 0 && !text.includes('*'));
        expect(found(text, text)).toBeGreaterThan(0);
      }),
    );
  });
});

test('a spelling with a sign apart is that with the sign at its word', () => {
  expect(findAll(wordsOf('begeleiding van verzuim 18+'), spellingOf('verzuim 18 +'))).toHaveLength(1);
});

test('a short word at the end of a spelling is not left out: a licence without its letter is another', () => {
  const words = ['rijbewijs', 'en', 'auto'];
  expect(findAll(words, spellingOf('rijbewijs B'))).toEqual([]);
  expect(findAll(['rijbewijsb'], spellingOf('rijbewijs B'))).toHaveLength(1);
});

test('a long spelling is found whatever one letter but the first slipped', () => {
  const slips = fc
    .record({
      at: fc.integer({ min: 1, max: 12 }),
      letter: fc.constantFrom(...'aeiknrst'),
      kind: fc.constantFrom('other', 'more', 'less', 'swapped'),
    })
    .map(({ at, letter, kind }) => {
      const word = 'doorstroomcoach';
      const rest = word.slice(at + 1);
      if (kind === 'other') return `${word.slice(0, at)}${letter}${rest}`;
      if (kind === 'more') return `${word.slice(0, at)}${letter}${word.slice(at)}`;
      return kind === 'less'
        ? word.slice(0, at) + rest
        : `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    });
  fc.assert(
    fc.property(slips, (slip) => {
      expect(findAll(['als', slip], spellingOf('Doorstroomcoach'))).toHaveLength(1);
    }),
  );
});
