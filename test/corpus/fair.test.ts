import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders } from '../../shared/documents/open-document.ts';
import { openText } from '../../shared/documents/open-text.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { asPersona, PERSONAS } from './swapped.ts';
import { jsonAt, verdictsOf } from './verdicts-of.ts';

type Document = { readonly id: string; readonly file: string };

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

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join('\n');

afterAll(closeReaders);

describe.each(['working', 'practice', 'exam', 'further', 'testing'])('%s', (set) => {
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
        verdictsOf(readFacts(both[index] ?? opened).facts, offerOf(persona, `lev-0${index + 1}`)),
      );
      swapped += Number(both.every(({ lines }, index) => textOf(lines).includes(PERSONAS[index]?.name ?? '')));
      if (JSON.stringify(one) !== JSON.stringify(other)) unequal.push({ id, one, other });
    }
    expect(unequal).toEqual([]);
    expect(swapped).toBeGreaterThan(documents.length / 2);
  });
});
