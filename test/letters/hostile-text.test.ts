import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateOutcomeLetter } from '../../shared/letters/candidate-outcome.ts';
import { knockedOutLetter } from '../../shared/letters/knocked-out.ts';
import { lateLetter } from '../../shared/letters/late.ts';
import type { Letter } from '../../shared/letters/letter.ts';
import { receiptLetter } from '../../shared/letters/receipt.ts';
import { cut, visible } from '../../shared/letters/visible.ts';
import { judged } from './judged-case.ts';
import { smallAssessment, smallBid, smallFacts, smallTender } from './small-case.ts';

const tender = smallTender();

const lettersFor = (text: string): readonly Letter[] => {
  const named = smallBid();
  const bid = smallBid({ reference: text, candidateName: text, offer: { ...named.offer, candidateName: text } });
  const verdict = { id: 'R2', outcome: 'not-met', evidence: [{ because: text, quote: { text, page: 1 } }] } as const;
  const own = { assessment: smallAssessment({ requirements: [verdict], warnings: [text] }), decisions: [] };
  const facts = smallFacts({ education: [{ name: { text, page: 1 }, status: 'unclear' }] });
  const candidate = candidateOutcomeLetter(tender, bid, { ...own, facts }, { kind: 'knocked-out' });
  return [
    lateLetter(tender, bid),
    knockedOutLetter(tender, bid, own),
    receiptLetter(tender, bid, { type: 'docx', bytes: 1, facts, assessment: own.assessment }),
    ...(candidate === undefined ? [] : [candidate]),
  ];
};

/** Words that would be markup, a header or a mess if they came through. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom('<script>', '"', "'", '&', '</td>', '\r\nBcc: x@x.example', '\u202e', 'a', ' ', '\u0000'), {
      maxLength: 30,
    })
    .map((words) => words.join('')),
);

const tags = (html: string): readonly string[] => html.match(/<[^>]*>?/g) ?? [];

describe('text that somebody else wrote', () => {
  test('leaves no other tags in the HTML than harmless text does', () => {
    const known = new Set(lettersFor('Noor').flatMap(({ html }) => tags(html)));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(lettersFor(text).flatMap(({ html }) => tags(html).filter((tag) => !known.has(tag)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves subjects on one short line and lines of text within 76 characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const letter of lettersFor(text)) {
          expect(letter.subject).toMatch(/^[^\p{Cc}\p{Cf}\u2028\u2029]{1,200}$/u);
          expect(letter.text.split('\n').filter((line) => [...line].length > 76)).toEqual([]);
          expect(letter.text).toMatch(/^[^\p{Cf}\r\0]*$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is cut where it is endless', () => {
    const [late] = lettersFor('x'.repeat(10_000));
    expect(late?.subject).toBe(`Te laat: cv van ${'x'.repeat(99)}… voor Jongerencoach (10001)`);
  });

  test('is not a name where it is a link', () => {
    const [late] = lettersFor('Win nu op https://prijs.example');
    expect(late?.subject).toBe('Te laat: cv van kandidaat K1 voor Jongerencoach (10001)');
  });
});

test.for([
  ['a\r\nb\tc', 'a b c'],
  ['\u202eabc\u202c', 'abc'],
  ['a\u200bb\ufeff', 'ab'],
  ['e\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301'],
  ['\ud800', '\ufffd'],
] as const)('visible text of %j', ([text, expected]) => {
  expect(visible(text)).toBe(expected);
});

test('a cut counts characters, not halves of them', () => {
  expect(cut('😀😀😀😀', 3)).toBe('😀😀…');
});

test('the same input gives the same letter', () => {
  expect(knockedOutLetter(tender, smallBid(), judged)).toEqual(knockedOutLetter(tender, smallBid(), judged));
});
