import { readFileSync } from 'node:fs';
import { assess } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Facts } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';

/** A JSON file at a path beside this one. */
export const jsonAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const TENDERS = ['../../events/samples/25752.json', '../fixtures/second-tender/definition.json'].map((path) =>
  TenderDefinition.parse(jsonAt(path)),
);

/** Every verdict and point that a CV gets, in two tenders; without the quotes, whose words may hold a name. */
export const verdictsOf = (facts: Facts, offer: Offer) =>
  TENDERS.map((tender) => {
    const { requirements, scores } = assess(tender, offer, { state: 'read', facts, warnings: [] });
    return Object.fromEntries([
      ...requirements.map(({ id, outcome }) => [id, outcome] as const),
      ...scores.map(({ id, points }) => [id, points] as const),
    ]);
  });
