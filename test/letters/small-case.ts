import type { Facts } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Assessment } from '../../shared/domain/verdict.ts';
import type { LetterBid } from '../../shared/letters/letter.ts';

/** A small tender: two requirements, two criteria, three places. */
export const smallTender = (changes: Partial<TenderDefinition> = {}): TenderDefinition => ({
  ...TenderDefinition.parse({
    id: '10001',
    title: 'Jongerencoach',
    client: 'Gemeente Waterrijk',
    desk: { name: 'Inkoopteam Waterrijk', email: 'inkoop@waterrijk.example' },
    closing: '2025-12-15T09:00',
    suppliers: [{ id: 'S1', name: 'Bureau Bries', email: 'post@bries.example' }],
    systems: [{ id: 'jvs', name: 'JVS', spellings: ['JVS'] }],
    requirements: [
      { id: 'R1', title: 'Het uurtarief is hoogstens € 83,95', rule: { kind: 'hourly-rate', maxEur: 83.95 } },
      { id: 'R2', title: 'Een afgeronde hbo-opleiding', rule: { kind: 'education', level: 'hbo-bachelor' } },
    ],
    criteria: [
      {
        id: 'C1',
        title: 'Ervaring met JVS',
        award: { kind: 'all-or-nothing', points: 15, rule: { kind: 'system-experience', system: 'jvs' } },
      },
      {
        id: 'C2',
        title: 'Beschikbaar op 5 januari 2026',
        award: {
          kind: 'all-or-nothing',
          points: 10,
          rule: { kind: 'availability', by: '2026-01-05', hoursPerWeek: 24 },
        },
      },
    ],
    shortlistSize: 3,
    planning: { invitationsBy: '2025-12-17', interviewsFrom: '2025-12-18T14:30', interviewsUntil: '2025-12-18T17:00' },
  }),
  ...changes,
});

/** A bid of the small tender, uploaded on 12 December 2025 at 14:05:09 in Amsterdam. */
export const smallBid = (changes: Partial<LetterBid> = {}): LetterBid => ({
  bidId: 'b-001',
  reference: 'BB-7',
  offer: {
    candidateId: 'K1',
    candidateName: 'Noor Vliet',
    candidateEmail: 'noor@vliet.example',
    supplierId: 'S1',
    hourlyRateEur: 82.5,
    availableFrom: '2026-01-05',
    hoursPerWeek: 24,
  },
  uploadedAt: '2025-12-12T13:05:09.000Z',
  supplier: { id: 'S1', name: 'Bureau Bries', email: 'post@bries.example' },
  ...changes,
});

/** An assessment of the small tender: both requirements met, 15 + 0 points. */
export const smallAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  eligible: 'yes',
  requirements: [
    { id: 'R1', outcome: 'met', evidence: [{ because: 'Aangeboden is € 82,50; het maximum is € 83,95.' }] },
    {
      id: 'R2',
      outcome: 'met',
      evidence: [{ because: 'Een hbo-bachelor is afgerond.', quote: { text: 'HBO SJD, diploma 2012', page: 2 } }],
    },
  ],
  scores: [
    {
      id: 'C1',
      points: [15, 15],
      max: 15,
      evidence: [{ because: 'JVS staat bij een functie.', quote: { text: 'Registratie in JVS', page: 1 } }],
    },
    { id: 'C2', points: [0, 0], max: 10, evidence: [{ because: 'Beschikbaar vanaf 1 februari 2026.' }] },
  ],
  total: [15, 15],
  warnings: [],
  ...changes,
});

/** What was read in a CV of one page with one job. */
export const smallFacts = (changes: Partial<Facts> = {}): Facts => ({
  pages: { count: 1, exact: true },
  language: { code: 'nl', share: 1 },
  jobs: [
    {
      title: { text: 'Doorstroomcoach', page: 1 },
      employer: { text: 'Gemeente Duinstad', page: 1 },
      period: {
        start: { earliest: '2019-03', latest: '2019-03' },
        end: 'present',
        quote: { text: '03-2019 – heden', page: 1 },
      },
      kind: 'work',
      description: [],
    },
  ],
  education: [{ name: { text: 'HBO SJD', page: 2 }, level: 'hbo-bachelor', status: 'completed' }],
  references: { named: [{ text: 'A. Bakker', page: 2 }] },
  statements: {},
  unplaced: 0,
  ...changes,
});
