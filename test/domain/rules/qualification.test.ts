import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../shared/domain/further-facts.ts';
import type { Facts } from '../../../shared/domain/reading.ts';
import type { RuleOf } from '../../../shared/domain/rule.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { facts, job, offer, quote, tender } from '../builders.ts';

const definition = tender({
  qualifications: [
    { id: 'skj', name: 'een SKJ-registratie', spellings: ['SKJ', 'Kwaliteitsregister Jeugd'] },
    { id: 'vca', name: 'VCA', spellings: ['VCA', 'VCA-VOL'], consider: ['VCU'], validYears: 10 },
    { id: 'rijbewijs', name: 'rijbewijs B', spellings: ['rijbewijs B', 'rijbewijs'] },
  ],
});

const judge = (rule: Partial<RuleOf<'qualification'>>, more: Partial<Facts>) =>
  judgeRule(
    { kind: 'qualification', qualifications: ['skj'], need: 'any', ...rule },
    { tender: definition, offer: offer(), facts: facts(more) },
  );

const line = (text: string, more: Partial<Credential> = {}): Partial<Facts> => ({
  credentials: [{ quote: quote(text), ...more }],
});

const month = (text: string) => ({ earliest: text, latest: text });

describe('A qualification', () => {
  it('is shown by a line that names it', () => {
    expect(judge({ validAt: 'closing' }, line('Geregistreerd bij SKJ (nr. 110012345)'))).toEqual({
      outcome: 'met',
      evidence: [
        { because: 'Het cv toont wat is gevraagd: een SKJ-registratie, geldig in 2025-12.' },
        {
          because: 'Genoemd in het cv, zonder einddatum.',
          quote: { text: 'Geregistreerd bij SKJ (nr. 110012345)', page: 1 },
        },
      ],
    });
  });

  it('is shown by a course or an education of that name as well', () => {
    expect(judge({}, { trainings: [{ name: quote('SKJ'), kind: 'registration' }] }).outcome).toBe('met');
  });

  const trained = tender({
    qualifications: [
      {
        id: 'ow',
        name: 'een training Omgevingswet',
        spellings: ['training Omgevingswet'],
        consider: ['college Omgevingswet'],
      },
    ],
  });
  it.each([
    ['Training Omgevingswet, gevorderden – 2020', {}, 'met'],
    ['Omgevingswet in de praktijk, 2023', {}, 'met'],
    ['Tweedaagse cursus over de Omgevingswet', {}, 'met'],
    ['Workshop Omgevingswet', {}, 'unclear'],
    ['Workshop over de training Omgevingswet', {}, 'unclear'],
    ['Training Omgevingswet, september 2027', { given: month('2027-09') }, 'unclear'],
    ['Lid van de werkgroep Omgevingswet', {}, 'not-met'],
    ['College Omgevingswet', {}, 'unclear'],
    ['Training Omgevingswet, ingepland voor mei', { state: 'pending' }, 'unclear'],
    ['Training Onteigening', {}, 'not-met'],
  ] as const)('that is a course is shown by what stands in a list of courses: %s', (text, more, outcome) => {
    const rule = { kind: 'qualification' as const, qualifications: ['ow'], need: 'any' as const };
    const read = facts({ credentials: [{ quote: quote(text), course: true, ...more }] });
    expect(judgeRule(rule, { tender: trained, offer: offer(), facts: read }).outcome).toBe(outcome);
  });

  it('that is a course is not shown by a line elsewhere that names its subject', () => {
    const rule = { kind: 'qualification' as const, qualifications: ['ow'], need: 'any' as const };
    const read = facts({ credentials: [{ quote: quote('Diploma Omgevingswet') }] });
    expect(judgeRule(rule, { tender: trained, offer: offer(), facts: read }).outcome).toBe('not-met');
  });

  it('is unclear where only a loose line names it', () => {
    expect(judge({}, line('SKJ, Motiverende gespreksvoering', { loose: true })).outcome).toBe('unclear');
    expect(judge({}, line('Excel', { loose: true })).outcome).toBe('not-met');
  });

  it('is for a person to judge where only two lines together name it, as in a narrow column', () => {
    const lines = (...texts: readonly string[]): Partial<Facts> => ({
      credentials: texts.map((text) => ({ quote: quote(text) })),
    });
    expect(judge({}, lines('Lid van het Kwaliteitsregister', 'Jeugd sinds 2019'))).toMatchObject({
      outcome: 'unclear',
      evidence: [{}, { quote: { text: 'Lid van het Kwaliteitsregister', page: 1 } }],
    });
    expect(judge({}, lines('Kwaliteitsregister', 'Presenteren', 'Jeugd')).outcome).toBe('not-met');
  });

  it('is not shown by a CV that does not name it', () => {
    expect(judge({}, line('BHV, 2021')).outcome).toBe('not-met');
  });

  it('is not shown by a sentence that says that it is not there', () => {
    const credentials = ['Een SKJ-registratie heb ik niet', 'Presenteren'].map((text) => ({ quote: quote(text) }));
    expect(judge({}, { credentials }).outcome).toBe('not-met');
  });

  it('is not shown by a line that denies it', () => {
    expect(judge({}, line('Geen SKJ-registratie')).outcome).toBe('not-met');
  });

  it('is unclear while it is applied for', () => {
    expect(judge({}, line('SKJ-registratie aangevraagd', { state: 'pending' })).outcome).toBe('unclear');
  });

  it('has failed where it expired before it must be valid', () => {
    expect(
      judge({ validAt: 'closing' }, line('SKJ, geldig tot juni 2024', { validUntil: month('2024-06') })).outcome,
    ).toBe('not-met');
    expect(judge({ validAt: 'closing' }, line('SKJ (verlopen)', { state: 'expired' })).outcome).toBe('not-met');
  });

  it('holds through the month in which it ends', () => {
    expect(
      judge({ validAt: '2025-12-31' }, line('SKJ t/m december 2025', { validUntil: month('2025-12') })).outcome,
    ).toBe('met');
  });

  it('is unclear where only a year tells until when', () => {
    expect(
      judge(
        { validAt: 'closing' },
        line('SKJ geldig tot 2025', { validUntil: { earliest: '2025-01', latest: '2025-12' } }),
      ).outcome,
    ).toBe('unclear');
  });

  it('is valid for as long as the tender says after it was given', () => {
    const vca = (given?: string) =>
      judge({ qualifications: ['vca'], validAt: 'closing' }, line('VCA-VOL', given ? { given: month(given) } : {}))
        .outcome;
    expect([vca('2016-01'), vca('2015-11'), vca()]).toEqual(['met', 'not-met', 'unclear']);
  });

  it('is for a person to judge where the CV names something that may be it', () => {
    expect(judge({ qualifications: ['vca'] }, line('VCU-certificaat')).outcome).toBe('unclear');
  });

  it('is for a person to judge where only a job names it, or an answer to the very question', () => {
    expect(judge({}, { jobs: [job('Jeugdhulpverlener (SKJ)', '2020-01..heden')] }).outcome).toBe('unclear');
    expect(judge({}, line('SKJ: ja', { claimed: true })).outcome).toBe('unclear');
  });

  it('is asked one of several, or each of them', () => {
    const both = { qualifications: ['skj', 'rijbewijs'] };
    const paper = line('Rijbewijs B, eigen auto');
    expect([judge({ ...both, need: 'any' }, paper).outcome, judge({ ...both, need: 'all' }, paper).outcome]).toEqual([
      'met',
      'not-met',
    ]);
  });
});
