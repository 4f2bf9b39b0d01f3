import type { Bid } from '../../shared/domain/bid.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import { bidIdOf, candidateKeyOf, cvKey } from '../../shared/domain/cv-key.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Facts, Reading } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

/** Closing of {@link smallTender}: 09:00 in Amsterdam. */
export const CLOSING: Instant = '2025-12-15T08:00:00.000Z';
export const BEFORE: Instant = '2025-12-10T12:00:00.000Z';
export const AFTER: Instant = '2025-12-15T10:00:00.000Z';

/** A definition with one requirement (a rate of at most 100 euro) and one criterion (a completed hbo bachelor, 10 points). */
export const smallDefinition = {
  id: 'T1',
  title: 'Adviseur',
  client: 'Gemeente Voorbeeld',
  desk: { name: 'Tenderbureau', email: 'bureau@tiental.example' },
  closing: '2025-12-15T09:00',
  suppliers: [
    { id: 'lev-1', name: 'Leverancier Een', email: 'een@leverancier.example' },
    { id: 'lev-2', name: 'Leverancier Twee', email: 'twee@leverancier.example' },
  ],
  requirements: [{ id: 'R1', title: 'Het uurtarief is hoogstens € 100.', rule: { kind: 'hourly-rate', maxEur: 100 } }],
  criteria: [
    {
      id: 'C1',
      title: 'Een afgeronde hbo-bachelor.',
      award: { kind: 'all-or-nothing', points: 10, rule: { kind: 'education', level: 'hbo-bachelor' } },
    },
  ],
  shortlistSize: 1,
};

/** The parsed {@link smallDefinition}, with changes. */
export const smallTender = (changes: object = {}): TenderDefinition =>
  TenderDefinition.parse({ ...smallDefinition, ...changes });

/** {@link smallTender} as published, with changes to the record. */
export const smallRecord = (changes: Partial<TenderRecord> = {}): TenderRecord => ({
  tender: smallTender(),
  state: 'published',
  closesAt: CLOSING,
  publishedAt: BEFORE,
  ...changes,
});

/** An offer that meets the requirement, with changes. */
export const smallOffer = (changes: Partial<Offer> = {}): Offer => ({
  candidateId: 'k1',
  candidateName: 'Noor Verzonnen',
  candidateEmail: 'noor@kandidaat.example',
  supplierId: 'lev-1',
  hourlyRateEur: 90,
  ...changes,
});

/** The bid of an offer in a slot: open, unless `changes` say otherwise. */
export const smallBid = (offer: Offer = smallOffer(), slot = 1, changes: Partial<Bid> = {}): Bid => {
  const candidateKey = candidateKeyOf('T1', offer.supplierId, offer.candidateId);
  const bidId = bidIdOf(candidateKey, slot);
  return {
    tenderId: 'T1',
    bidId,
    candidateKey,
    slot,
    supplierId: offer.supplierId,
    offer,
    key: cvKey('T1', bidId, 'pdf'),
    openedAt: BEFORE,
    progress: 'open',
    ...changes,
  };
};

/** What a CV says that names no education, with changes. */
export const smallFacts = (changes: Partial<Facts> = {}): Facts => ({
  pages: { count: 2, exact: true },
  language: { code: 'nl', share: 1 },
  jobs: [],
  education: [],
  references: { named: [] },
  statements: {},
  unplaced: 0,
  ...changes,
});

/** A CV with a completed hbo bachelor. */
export const graduate: Reading = {
  state: 'read',
  facts: smallFacts({
    education: [{ name: { text: 'HBO Bachelor Bestuurskunde', page: 1 }, level: 'hbo-bachelor', status: 'completed' }],
  }),
  warnings: [],
};

/** A CV of which it is unclear whether the hbo bachelor was completed. */
export const perhapsGraduate: Reading = {
  state: 'read',
  facts: smallFacts({
    education: [{ name: { text: 'HBO Bachelor Bestuurskunde', page: 1 }, level: 'hbo-bachelor', status: 'unclear' }],
  }),
  warnings: [],
};

/** A CV with no education above mbo. */
export const notGraduate: Reading = {
  state: 'read',
  facts: smallFacts({
    education: [{ name: { text: 'MBO 4 Detailhandel', page: 1 }, level: 'mbo', status: 'completed' }],
  }),
  warnings: [],
};
