import { expect, test } from 'vitest';
import { receiptLetter } from '../../shared/letters/receipt.ts';
import { failing } from './judged-case.ts';
import { FACTS, READ, RETENTION, SIGNED } from './letter-parts.ts';
import { smallBid, smallFacts, smallTender } from './small-case.ts';

const cv = { type: 'pdf', bytes: 64_000, facts: smallFacts(), assessment: failing } as const;

test('a receipt with trial reading', () => {
  expect(receiptLetter(smallTender(), smallBid(), cv)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Ontvangen: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben het cv en de aanbieding op tijd ontvangen. Het bestand (pdf, 64
kB) kan worden geopend. De inschrijving is compleet.

Proeflezing
-----------

Software heeft het cv gelezen. Hieronder staat wat zij heeft gelezen en
welke minimumeisen het cv en de aanbieding laten zien. Alleen u krijgt deze
proeflezing. Na de sluiting gebruiken wij precies deze lezing. Er staan geen
punten in en niets over andere inschrijvingen.

${READ}

Minimumeisen
------------

- Niet aangetoond: Het uurtarief is hoogstens € 83,95
  Aangeboden is € 90,00.
- Niet duidelijk: Een afgeronde hbo-opleiding
  Het diploma is niet genoemd.
  "HBO SJD" (pagina 2)

Één minimumeis is niet aangetoond. Blijft dat zo, dan valt de inschrijving
af. Één minimumeis is niet duidelijk. Een beoordelaar beslist daarover als
dat voor de uitkomst uitmaakt. Kan het cv of de aanbieding het duidelijker
laten zien? Stuur dan op tijd een nieuwe versie.

Vervangen of intrekken
----------------------

U kunt dit cv vervangen of de inschrijving intrekken tot maandag 15 december
2025, 09.00 uur. Bepalend is het moment waarop het bestand volledig bij ons
binnen is. Een nieuwe upload voor dezelfde kandidaat komt in de plaats van
deze.

${RETENTION}

${SIGNED}`,
  });
});

test('a receipt without trial reading', () => {
  expect(receiptLetter(smallTender({ trialReading: 'off' }), smallBid(), cv)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Ontvangen: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben het cv en de aanbieding op tijd ontvangen. Het bestand (pdf, 64
kB) kan worden geopend. De inschrijving is compleet.

Vervangen of intrekken
----------------------

U kunt dit cv vervangen of de inschrijving intrekken tot maandag 15 december
2025, 09.00 uur. Bepalend is het moment waarop het bestand volledig bij ons
binnen is. Een nieuwe upload voor dezelfde kandidaat komt in de plaats van
deze.

${RETENTION}

${SIGNED}`,
  });
});
