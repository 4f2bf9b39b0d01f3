import { describe, expect, test } from 'vitest';
import { applyDecisions, type Decision } from '../../shared/domain/decision.ts';
import { UNREADABLE_REASONS } from '../../shared/domain/reading.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { candidateOutcomeLetter } from '../../shared/letters/candidate-outcome.ts';
import { knockedOutLetter } from '../../shared/letters/knocked-out.ts';
import { lateLetter } from '../../shared/letters/late.ts';
import { receiptLetter } from '../../shared/letters/receipt.ts';
import { unreadableLetter } from '../../shared/letters/unreadable.ts';
import { decision, judged, tooDear, unclearDegree } from './judged-case.ts';
import { smallAssessment, smallBid, smallFacts, smallTender } from './small-case.ts';

const tender = smallTender();
const bid = smallBid();
const assessment = smallAssessment();
const facts = smallFacts();
const cv = { type: 'pdf', bytes: 64_000, facts, assessment } as const;

describe('what letters keep to themselves', () => {
  test('a receipt holds no points', () => {
    expect(receiptLetter(tender, bid, cv).text).not.toMatch(/\d+ punt|C1|JVS/);
  });

  test('a receipt without trial reading says nothing of what was read', () => {
    expect(receiptLetter(smallTender({ trialReading: 'off' }), bid, cv).text).not.toMatch(/Duinstad|hbo|Aangetoond/i);
  });

  test.for([
    ['the supplier', knockedOutLetter(tender, bid, judged)],
    ['the candidate', candidateOutcomeLetter(tender, bid, judged, { kind: 'knocked-out' })],
    ['a supplier whose letter lacks the decision', knockedOutLetter(tender, bid, { ...judged, decisions: [] })],
  ] as const)('the name of who decided stays from %s', ([, letter]) => {
    expect(`${letter?.text}${letter?.html}`).not.toContain('Besluiter');
  });

  test('the offered rate stays from the candidate', () => {
    const rateDecision: Decision = { ...decision, item: 'R1', reason: 'Met reiskosten is het € 99,00.' };
    const open = smallAssessment({ requirements: [{ ...tooDear, outcome: 'unclear' }, unclearDegree] });
    const own = { assessment: applyDecisions(open, [rateDecision], []), decisions: [rateDecision] };
    const letter = candidateOutcomeLetter(tender, bid, own, { kind: 'knocked-out' });
    expect(letter?.text).not.toMatch(/90,00|99,00/);
  });

  test('a knocked-out bid hears no points', () => {
    expect(knockedOutLetter(tender, bid, judged).text).not.toMatch(/\d+ van \d+ punt/);
  });
});

describe('who gets a letter', () => {
  test('a supplier is written to at the address in the register', () => {
    const typed = smallBid({ offer: { ...bid.offer, supplierEmail: 'elders@typed.example' } });
    expect(lateLetter(tender, typed).to).toEqual({ name: 'Bureau Bries', email: 'post@bries.example' });
  });

  test.for([
    ['none', undefined],
    ['two addresses', 'a@a.example, b@b.example'],
    ['a header', 'a@a.example\r\nBcc: b@b.example'],
    ['a name with it', 'Noor <noor@vliet.example>'],
  ] as const)('a candidate without a plain address gets none: %s', ([, candidateEmail]) => {
    const { candidateEmail: _, ...offer } = bid.offer;
    const without = smallBid({ offer: candidateEmail === undefined ? offer : { ...offer, candidateEmail } });
    expect(candidateOutcomeLetter(tender, without, judged, { kind: 'knocked-out' })).toBeUndefined();
  });
});

test('a rejection without a failing requirement never leaves', () => {
  expect(() => knockedOutLetter(tender, bid, { assessment, decisions: [] })).toThrow('Bid b-001 fails no requirement');
});

test.for(UNREADABLE_REASONS)('a CV that is %s is explained, and a person looks after the closing', (reason) => {
  const { text } = unreadableLetter(tender, bid, { reason, at: '2025-12-15T08:00:00.000Z' });
  expect(text).toContain('een nieuw');
  expect(text).toContain(reason === 'infected' ? 'Een medewerker besluit' : 'Een medewerker bekijkt het bestand.');
});

test('a letter shows twelve pieces of evidence and counts the rest', () => {
  const evidence = Array.from({ length: 13 }, (_, index) => ({ because: `Reden ${index}.` }));
  const many: Verdict = { ...tooDear, evidence: [{ because: 'Reden.' }, ...evidence] };
  const { text } = knockedOutLetter(tender, bid, {
    assessment: smallAssessment({ requirements: [many] }),
    decisions: [],
  });
  expect(text.match(/ {2}(Reden 10\.|Reden 11\.|En nog .*)/g)).toEqual([
    '  Reden 10.',
    '  En nog 2 vermeldingen in het cv.',
  ]);
});
