import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders } from '../../shared/documents/open-document.ts';
import { openText } from '../../shared/documents/open-text.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Facts } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { asPersona, PERSONAS } from './swapped.ts';

type Document = { readonly id: string; readonly file: string };

const jsonAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const TENDERS = ['../../events/samples/25752.json', '../fixtures/second-tender/definition.json'].map((path) =>
  TenderDefinition.parse(jsonAt(path)),
);

const offerOf = ({ name, email }: (typeof PERSONAS)[number], supplierId: string): Offer => ({
  candidateId: name,
  candidateName: name,
  candidateEmail: email,
  supplierId,
  hourlyRateEur: 80,
  availableFrom: '2026-01-01',
  hoursPerWeek: 28,
  engagement: 'employee',
});

/** Every verdict and point that a CV gets, in every tender; the words of quotes may hold a name. */
const judged = (facts: Facts, offer: Offer) =>
  TENDERS.map((tender) => {
    const { requirements, scores } = assess(tender, offer, { state: 'read', facts, warnings: [] });
    return Object.fromEntries([
      ...requirements.map(({ id, outcome }) => [id, outcome] as const),
      ...scores.map(({ id, points }) => [id, points] as const),
    ]);
  });

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join('\n');

afterAll(closeReaders);

describe.each(['working', 'practice', 'exam', 'testing'])('%s', (set) => {
  const listed = jsonAt(`${set}/corpus.json`) as readonly Document[];
  const documents = listed.filter(({ file }) => /\.(?:pdf|docx|odt)$/.test(file));

  test('no verdict and no point hangs on who the candidate is', async () => {
    const unequal: unknown[] = [];
    let swapped = 0;
    for (const { id, file } of documents) {
      const opened = await openText(new Uint8Array(readFileSync(new URL(`${set}/${file}`, import.meta.url))));
      if ('unreadable' in opened || 'pictures' in opened) continue;
      const name = readFacts(opened).facts.candidateName?.text;
      const both = PERSONAS.map((persona) => asPersona(opened, name, persona));
      const [one, other] = PERSONAS.map((persona, index) =>
        judged(readFacts(both[index] ?? opened).facts, offerOf(persona, `lev-0${index + 1}`)),
      );
      swapped += Number(both.every(({ lines }, index) => textOf(lines).includes(PERSONAS[index]?.name ?? '')));
      if (JSON.stringify(one) !== JSON.stringify(other)) unequal.push({ id, one, other });
    }
    expect(unequal).toEqual([]);
    expect(swapped).toBeGreaterThan(documents.length / 2);
  });
});
