import { expect, test } from 'vitest';
import type { TenderChange } from '../../shared/domain/tender-change.ts';
import { amendedLetter } from '../../shared/letters/amended.ts';
import { answersLetter } from '../../shared/letters/answers.ts';
import { cancelledLetter } from '../../shared/letters/cancelled.ts';
import { lateLetter } from '../../shared/letters/late.ts';
import { replacedLetter } from '../../shared/letters/replaced.ts';
import { unreadableLetter } from '../../shared/letters/unreadable.ts';
import { withdrawnLetter } from '../../shared/letters/withdrawn.ts';
import { FACTS, RETENTION, SIGNED } from './letter-parts.ts';
import { smallBid, smallTender } from './small-case.ts';

const tender = smallTender();
const bid = smallBid();

test('a replaced upload', () => {
  expect(replacedLetter(tender, bid)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Vervangen: eerder cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Het cv dat u eerder stuurde (vrijdag 12 december 2025, 14.05.09 uur) telt
niet meer mee. Het is vervangen door een latere upload van u voor dezelfde
kandidaat, waarvan u een eigen ontvangstbevestiging krijgt. Alleen het cv en
de aanbieding van de laatste upload worden beoordeeld.

Was dit niet uw bedoeling? Beantwoord dan deze e-mail.

${SIGNED}`,
  });
});

test('a withdrawn bid', () => {
  expect(withdrawnLetter(tender, bid, '2025-12-14T13:05:09.000Z')).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Ingetrokken: inschrijving met Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

U hebt deze inschrijving ingetrokken op zondag 14 december 2025, 14.05.09
uur. Het cv en de aanbieding worden niet beoordeeld. U kunt de kandidaat
opnieuw aanbieden tot maandag 15 december 2025, 09.00 uur.

${RETENTION}

${SIGNED}`,
  });
});

test('a CV that arrived at the closing moment', () => {
  expect(lateLetter(tender, smallBid({ uploadedAt: '2025-12-15T08:00:00.000Z' }))).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Te laat: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

Aanvraag:      Jongerencoach (10001)
Opdrachtgever: Gemeente Waterrijk
Kandidaat:     Noor Vliet
Cv ontvangen:  maandag 15 december 2025, 09.00 uur
Uw kenmerk:    BB-7
Ons kenmerk:   b-001

Helaas kwam dit cv te laat binnen. Het doet niet mee in deze procedure. De
inschrijving sloot op maandag 15 december 2025, 09.00 uur. Op tijd is wat
vóór dat moment volledig bij ons binnen is. Dit cv was binnen op maandag 15
december 2025, 09.00.00 uur.

Wij hebben het cv apart gezet en niet gelezen. Had u voor deze kandidaat al
op tijd een cv gestuurd, dan verandert daar niets aan. Het cv, de gegevens
daaruit en de aanbieding verwijderen wij 4 weken na het einde van de
procedure.

Klopt het tijdstip volgens u niet? Beantwoord dan deze e-mail. Een
medewerker zoekt het uit.

${SIGNED}`,
  });
});

test('a CV without text, while bids are open', () => {
  expect(unreadableLetter(tender, bid, { reason: 'no-text', at: '2025-12-15T07:59:59.999Z' })).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Niet leesbaar: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben uw bestand ontvangen, maar onze software kan het niet lezen. Er
staat geen tekst in die de software kan lezen. Misschien is het een foto of
een onduidelijke scan van het cv. Sla het cv op vanuit het programma waarin
het is gemaakt.

U kunt een nieuw bestand uploaden tot maandag 15 december 2025, 09.00 uur.
Het vervangt dit bestand. Stuurt u geen nieuw bestand, dan bekijkt een
medewerker dit bestand na de sluiting. Uw inschrijving is niet afgewezen.

${SIGNED}`,
  });
});

test('a damaged CV, at the closing moment', () => {
  expect(unreadableLetter(tender, bid, { reason: 'damaged', at: '2025-12-15T08:00:00.000Z' })).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Niet leesbaar: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben uw bestand ontvangen, maar onze software kan het niet lezen. Het
bestand is beschadigd. Open het op uw computer, sla het opnieuw op en
controleer of het nog goed opent.

De inschrijving is gesloten, dus een nieuw bestand uploaden kan niet meer.
Een medewerker bekijkt het bestand. Uw inschrijving is niet afgewezen; u
hoort van ons wat de uitkomst is.

${SIGNED}`,
  });
});

test('a CV in which malware was found, while bids are open', () => {
  expect(unreadableLetter(tender, bid, { reason: 'infected', at: '2025-12-12T14:00:00.000Z' })).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Niet geopend: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben uw bestand ontvangen, maar niet geopend. Onze controle vond er
schadelijke software in, zoals een virus. Laat uw computer nakijken en sla
het cv opnieuw op als een gewone pdf, zonder macro’s en bijlagen.

U kunt een nieuw bestand uploaden tot maandag 15 december 2025, 09.00 uur.
Het vervangt dit bestand. Stuurt u geen nieuw bestand, dan besluit een
medewerker na de sluiting hoe het verder gaat. Uw inschrijving is niet
afgewezen.

${SIGNED}`,
  });
});

test('a CV that cannot be searched for malware, at the closing moment', () => {
  expect(unreadableLetter(tender, bid, { reason: 'unscannable', at: '2025-12-15T08:00:00.000Z' })).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Niet geopend: cv van Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Wij hebben uw bestand ontvangen, maar niet geopend. Wij kunnen niet
controleren of er schadelijke software in zit, bijvoorbeeld omdat het met
een wachtwoord is beveiligd. Sla het cv op als een gewone pdf, zonder
beveiliging en bijlagen.

De inschrijving is gesloten, dus een nieuw bestand uploaden kan niet meer.
Een medewerker bekijkt het bestand. Uw inschrijving is niet afgewezen; u
hoort van ons wat de uitkomst is.

${SIGNED}`,
  });
});

const change = (what: TenderChange['what'], reason: string): TenderChange => ({
  at: '2025-12-13T09:00:00.000Z',
  what,
  by: 'Ans de Vries',
  reason,
  before: tender,
});

test('an extended tender', () => {
  const extended = smallTender({ closing: '2025-12-19T12:00' });
  expect(amendedLetter(extended, change('extended', 'De vragen zijn later beantwoord.'), bid)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Verlengd: aanvraag Jongerencoach (10001) – Noor Vliet',
    text: `Beste Bureau Bries,

${FACTS}

De termijn om in te schrijven is verlengd. De inschrijving sluit nu op
vrijdag 19 december 2025, 12.00 uur. Eerder was dat maandag 15 december
2025, 09.00 uur.

Waarom: De vragen zijn later beantwoord.

Uw inschrijving blijft staan; u hoeft niets te doen. Wilt u de inschrijving
aanpassen of intrekken? Dat kan tot de sluiting.

${SIGNED}`,
  });
});

test('a rectified tender, with each requirement and criterion that is another one', () => {
  const [rate] = tender.requirements;
  const [system] = tender.criteria;
  if (rate === undefined || system === undefined) throw new Error('The small tender has these.');
  const rectified = smallTender({
    requirements: [{ ...rate, title: 'Het uurtarief is hoogstens € 90', rule: { kind: 'hourly-rate', maxEur: 90 } }],
    criteria: [...tender.criteria, { ...system, id: 'C3', title: 'Ervaring met JVS op school' }],
  });
  expect(amendedLetter(rectified, change('rectified', 'Het hoogste tarief\nklopte niet.'), bid)).toMatchObject({
    subject: 'Gewijzigd: aanvraag Jongerencoach (10001) – Noor Vliet',
    text: `Beste Bureau Bries,

${FACTS}

Deze aanvraag is gewijzigd. Lees de gewijzigde aanvraag goed door. De
inschrijving sluit nog steeds op maandag 15 december 2025, 09.00 uur.

Waarom: Het hoogste tarief klopte niet.

Wat is gewijzigd
----------------

- Eis R1 (gewijzigd): Het uurtarief is hoogstens € 90
- Eis R2 (vervallen): Een afgeronde hbo-opleiding
- Gunningscriterium C3 (nieuw): Ervaring met JVS op school

Uw inschrijving
---------------

Uw inschrijving blijft staan; u hoeft niets te doen. Zij wordt beoordeeld
naar de gewijzigde aanvraag. Wat wij u bij ontvangst over de eisen schreven,
ging nog uit van de vorige. Wilt u de inschrijving aanpassen of intrekken?
Dat kan tot de sluiting.

${SIGNED}`,
  });
});

test('a cancelled tender', () => {
  expect(cancelledLetter(tender, change('cancelled', 'Het budget is vervallen.'), bid)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Aanvraag ingetrokken: Jongerencoach (10001) – Noor Vliet',
    text: `Beste Bureau Bries,

${FACTS}

De opdrachtgever heeft deze aanvraag ingetrokken. De procedure stopt. Uw
inschrijving wordt niet geopend en niet beoordeeld.

Waarom: Het budget is vervallen.

${RETENTION}

${SIGNED}`,
  });
});

test('answers to questions', () => {
  const [supplier] = tender.suppliers;
  if (supplier === undefined) throw new Error('The small tender has one.');
  const answers = [
    { id: '1', question: 'Mag de kandidaat een dag per week thuiswerken?', answer: 'Ja, op vrijdag.' },
    { id: '2', question: 'Is 24 uur\nook goed?', answer: 'Ja.' },
  ];
  const note = { id: 'n', nth: 2, changes: 0, at: '2025-12-12T09:00:00.000Z', by: 'Ans de Vries', answers };
  expect(answersLetter(tender, supplier, 'abcdef0123456789.answers-n', note)).toMatchObject({
    bidId: 'abcdef0123456789',
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Nota van inlichtingen 2: Jongerencoach (10001)',
    text: `Beste Bureau Bries,

Aanvraag:      Jongerencoach (10001)
Opdrachtgever: Gemeente Waterrijk

Over deze aanvraag zijn vragen gesteld. U leest ze hier met de antwoorden,
net als alle andere leveranciers. Wie een vraag stelde, maken wij niet
bekend.

Vraag 1
-------

Mag de kandidaat een dag per week thuiswerken?

Antwoord: Ja, op vrijdag.

Vraag 2
-------

Is 24 uur ook goed?

Antwoord: Ja.

De inschrijving sluit op maandag 15 december 2025, 09.00 uur.

${SIGNED}`,
  });
});
