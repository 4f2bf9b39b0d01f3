import { describe, expect, test } from 'vitest';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Facts, Reading } from '../../shared/domain/reading.ts';
import { type MarkedBid, marksOf, sameCandidates } from '../../shared/domain/same-candidate.ts';
import { facts, job } from './builders.ts';

const read = (found: Partial<Facts> = {}): Reading => ({ state: 'read', facts: facts(found), warnings: [] });
const quoted = (text: string) => ({ text, page: 1 });
const contact = (email: string, phone: string) => ({
  contact: { emails: [quoted(email)], phones: [quoted(phone)] },
});

const bid = (supplierId: string, changes: Partial<Offer>, file: string, reading = read()): MarkedBid => {
  const offer = { supplierId, candidateId: file, ...changes };
  return { bidId: `${supplierId} ${file} ${changes.candidateName}`, supplierId, marks: marksOf(offer, file, reading) };
};

const noticed = (one: MarkedBid, two: MarkedBid): boolean => {
  const alike = sameCandidates([one, two]);
  expect([alike(one), alike(two)]).toEqual(alike(one).length > 0 ? [[two], [one]] : [[], []]);
  return alike(one).length > 0;
};

const ANNA = { candidateName: 'Anna de Wit', candidateEmail: 'anna@post.example' };
const BEN = { candidateName: 'Ben Stam', candidateEmail: 'ben@post.example' };

describe('the same candidate twice, by what the offers say,', () => {
  test.for([
    [
      'is noticed by the name, whatever its accents, case and spaces',
      { ...BEN, candidateName: ' ÁNNA  de wit' },
      'e2',
      true,
    ],
    ['is noticed by the e-mail address', { ...BEN, candidateEmail: 'Anna@Post.example' }, 'e2', true],
    ['is noticed by the very same file', BEN, 'e1', true],
    ['is not noticed by a first name alone', { ...BEN, candidateName: 'Anna' }, 'e2', false],
    ['is not noticed by what is absent from both', { candidateName: undefined, candidateEmail: '' }, 'e2', false],
  ] as const)('%s', ([, other, file, expected]) => {
    expect(noticed(bid('lev-1', ANNA, 'e1'), bid('lev-2', other, file))).toBe(expected);
    expect(noticed(bid('lev-1', ANNA, 'e1'), bid('lev-1', other, file))).toBe(expected);
  });

  test('is noticed by the id that one supplier gave it, and not by the same id of another', () => {
    const offers = [bid('lev-1', { candidateId: 'k7' }, 'e1'), bid('lev-1', { candidateId: 'k7' }, 'e2')] as const;
    expect(noticed(...offers)).toBe(true);
    expect(noticed(offers[0], bid('lev-2', { candidateId: 'k7' }, 'e3'))).toBe(false);
  });
});

const CAREER = [job('Adviseur', '2019-03..heden'), job('Coach', '2016-01..2019-02'), job('Docent', '2012-09..2015-12')];

describe('the same candidate twice, by what the CVs say,', () => {
  test('is noticed by the name where the offers have none', () => {
    const named = (text: string) => read({ candidateName: quoted(text) });
    expect(noticed(bid('lev-1', {}, 'e1', named('Anna de Wit')), bid('lev-2', {}, 'e2', named('ANNA DE WIT')))).toBe(
      true,
    );
  });

  test('is noticed by a telephone number, however it is written', () => {
    const one = bid('lev-1', ANNA, 'e1', read(contact('a@post.example', '06 - 1234 56 78')));
    expect(noticed(one, bid('lev-2', BEN, 'e2', read(contact('b@post.example', '+31 (0)612345678'))))).toBe(true);
  });

  test('is noticed by an address in the one CV that the other offer names', () => {
    const one = bid('lev-1', BEN, 'e1', read(contact('ANNA@post.example', '0612345678')));
    expect(noticed(one, bid('lev-2', ANNA, 'e2'))).toBe(true);
  });

  test('is not noticed by a number in two CVs of one supplier: it may be its own', () => {
    const office = read(contact('bureau@post.example', '030 123 45 67'));
    expect(noticed(bid('lev-1', ANNA, 'e1', office), bid('lev-1', BEN, 'e2', office))).toBe(false);
  });

  test('is noticed by the months of three jobs or more, in whatever order', () => {
    const one = bid('lev-1', ANNA, 'e1', read({ jobs: CAREER }));
    expect(noticed(one, bid('lev-2', BEN, 'e2', read({ jobs: CAREER.toReversed() })))).toBe(true);
  });

  test.for([
    ['two jobs', CAREER.slice(0, 2)],
    ['jobs of which one tells years only', [...CAREER, job('Stage', '2010..2011')]],
    ['jobs without dates', CAREER.map(({ period, ...undated }) => undated)],
  ] as const)('is not noticed by %s', ([, jobs]) => {
    expect(noticed(bid('lev-1', ANNA, 'e1', read({ jobs })), bid('lev-2', BEN, 'e2', read({ jobs })))).toBe(false);
  });

  test('names nobody in its marks', () => {
    const { marks } = bid('lev-1', ANNA, 'e1', read({ jobs: CAREER, ...contact('a@post.example', '0612345678') }));
    expect(marks).toHaveLength(8);
    expect(marks.every((mark) => /^@?[\w-]{10}$/.test(mark))).toBe(true);
  });
});
