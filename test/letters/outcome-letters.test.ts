import { expect, test } from 'vitest';
import { candidateOutcomeLetter } from '../../shared/letters/candidate-outcome.ts';
import { knockedOutLetter } from '../../shared/letters/knocked-out.ts';
import { notSelectedLetter } from '../../shared/letters/not-selected.ts';
import { selectedLetter } from '../../shared/letters/selected.ts';
import { judged } from './judged-case.ts';
import { FACTS, OBJECTION, READ, RETENTION, SIGNED } from './letter-parts.ts';
import { smallAssessment, smallBid, smallFacts, smallTender } from './small-case.ts';

const tender = smallTender();
const bid = smallBid();
const assessment = smallAssessment();
const partly = smallAssessment({
  scores: assessment.scores.map((score) => (score.id === 'C2' ? { ...score, points: [0, 5] as const } : score)),
  total: [15, 20],
});
const standing = { rank: [4, 5], lastPoints: [25, 25], shortlisted: 3 } as const;

test('a bid that is knocked out', () => {
  expect(knockedOutLetter(tender, bid, judged)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Uitkomst: Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Dank u voor uw inschrijving en voor de tijd die u en de kandidaat daaraan
hebben besteed. Helaas gaat Noor Vliet niet door: aan twee van de
minimumeisen is niet voldaan. Wij kunnen alleen meewegen wat het cv en de
aanbieding laten zien. Het is geen oordeel over de kandidaat als vakmens.

De eisen en de redenen
----------------------

- Het uurtarief is hoogstens € 83,95
  Aangeboden is € 90,00.
- Een afgeronde hbo-opleiding
  Het diploma is niet genoemd.
  "HBO SJD" (pagina 2)
  Een beoordelaar heeft dit besloten: De opleiding is niet afgerond.

Wie niet aan alle minimumeisen voldoet, wordt niet met anderen vergeleken.
Daarom noemen wij geen punten.

${OBJECTION}

${RETENTION}

${SIGNED}`,
  });
});

test('a bid that is not selected, with something that cannot matter left unclear', () => {
  expect(notSelectedLetter(tender, bid, { assessment: partly, decisions: [] }, standing)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Uitkomst: Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Dank u voor uw inschrijving en voor de tijd die u en de kandidaat daaraan
hebben besteed. Helaas hoort Noor Vliet niet bij de drie kandidaten die wij
aan de opdrachtgever voorleggen: er waren inschrijvingen met meer punten of,
bij gelijke punten, met voorrang.

Punten:              15 tot en met 20 van 25 punten
Plaats:              4 tot en met 5
Punten van plaats 3: 25 punten (de laatste die is voorgelegd)

Niet alles in het cv was duidelijk: ‘Beschikbaar op 5 januari 2026’ (0 tot
en met 5 van 10 punten). Dat is niet verder uitgezocht, omdat het antwoord
de uitkomst niet kan veranderen.

Hoe de punten zijn gegeven
--------------------------

- Ervaring met JVS: 15 van 15 punten
  JVS staat bij een functie.
  "Registratie in JVS" (pagina 1)
- Beschikbaar op 5 januari 2026: 0 tot en met 5 van 10 punten
  Beschikbaar vanaf 1 februari 2026.
Totaal: 15 tot en met 20 van 25 punten.

${OBJECTION}

${RETENTION}

${SIGNED}`,
  });
});

test('a bid that is selected', () => {
  expect(selectedLetter(tender, bid, { assessment, decisions: [] }, 3)).toMatchObject({
    to: { name: 'Bureau Bries', email: 'post@bries.example' },
    subject: 'Uitkomst: Noor Vliet voor Jongerencoach (10001)',
    text: `Beste Bureau Bries,

${FACTS}

Goed nieuws: Noor Vliet hoort bij de drie kandidaten die wij aan de
opdrachtgever voorleggen. De opdrachtgever krijgt het cv, het aangeboden
uurtarief en de beoordeling hieronder. Dit is nog geen gunning.

Hoe het verdergaat
------------------

- Wie wordt uitgenodigd voor een gesprek, hoort dat uiterlijk op woensdag 17
  december 2025.
- De gesprekken zijn op donderdag 18 december 2025 tussen 14.30 en 17.00
  uur.

Hoe de punten zijn gegeven
--------------------------

- Ervaring met JVS: 15 van 15 punten
  JVS staat bij een functie.
  "Registratie in JVS" (pagina 1)
- Beschikbaar op 5 januari 2026: 0 van 10 punten
  Beschikbaar vanaf 1 februari 2026.
Totaal: 15 van 25 punten.

Kan de kandidaat niet meer, of klopt er iets niet? Beantwoord dan deze
e-mail. Het cv, de gegevens daaruit en de aanbieding verwijderen wij 4 weken
na het einde van de procedure.

${SIGNED}`,
  });
});

test('a candidate whose bid is knocked out', () => {
  expect(
    candidateOutcomeLetter(tender, bid, { ...judged, facts: smallFacts() }, { kind: 'knocked-out' }),
  ).toMatchObject({
    to: { name: 'Noor Vliet', email: 'noor@vliet.example' },
    subject: 'Uitkomst van de selectie voor Jongerencoach (10001)',
    text: `Beste Noor Vliet,

Bureau Bries heeft u aangeboden voor de opdracht Jongerencoach (10001) bij
Gemeente Waterrijk. Deze e-mail gaat over wat er met uw cv is gebeurd.

De uitkomst
-----------

Helaas gaat u niet door: aan twee van de minimumeisen is niet voldaan. Wij
kunnen alleen meewegen wat het cv en de aanbieding laten zien. Het is geen
oordeel over u als vakmens.

- Het uurtarief is hoogstens € 83,95
  Dit gaat over het uurtarief dat uw leverancier heeft aangeboden. Vraag het
  uw leverancier.
- Een afgeronde hbo-opleiding
  Het diploma is niet genoemd.
  "HBO SJD" (pagina 2)
  Een beoordelaar heeft dit besloten: De opleiding is niet afgerond.

Hoe uw cv is gelezen
--------------------

Software heeft uw cv gelezen en naast de eisen en criteria van de opdracht
gelegd. Uw naam, leeftijd, geslacht, geboorteplaats, adres en foto tellen
daarbij niet mee. Over 1 onderdeel heeft een mens beslist.

${READ}

${OBJECTION}

Uw gegevens
-----------

${RETENTION} Vragen welke gegevens wij van u hebben, of ze laten
verbeteren, kan via inkoop@waterrijk.example.

${SIGNED}`,
  });
});

test('a candidate who is not selected', () => {
  expect(
    candidateOutcomeLetter(
      tender,
      bid,
      { assessment, decisions: [], facts: smallFacts() },
      { kind: 'not-selected', standing },
    ),
  ).toMatchObject({
    to: { name: 'Noor Vliet', email: 'noor@vliet.example' },
    subject: 'Uitkomst van de selectie voor Jongerencoach (10001)',
    text: `Beste Noor Vliet,

Bureau Bries heeft u aangeboden voor de opdracht Jongerencoach (10001) bij
Gemeente Waterrijk. Deze e-mail gaat over wat er met uw cv is gebeurd.

De uitkomst
-----------

Helaas hoort u niet bij de drie kandidaten die wij aan de opdrachtgever
voorleggen. Uw inschrijving kreeg 15 van 25 punten; de laatste die wel is
voorgelegd kreeg 25 punten. Dat gaat over wat het cv laat zien voor deze ene
opdracht, niet over u als vakmens.

- Ervaring met JVS: 15 van 15 punten
  JVS staat bij een functie.
  "Registratie in JVS" (pagina 1)
- Beschikbaar op 5 januari 2026: 0 van 10 punten
  Beschikbaar vanaf 1 februari 2026.
Totaal: 15 van 25 punten.

Hoe uw cv is gelezen
--------------------

Software heeft uw cv gelezen en naast de eisen en criteria van de opdracht
gelegd. Uw naam, leeftijd, geslacht, geboorteplaats, adres en foto tellen
daarbij niet mee.

${READ}

${OBJECTION}

Uw gegevens
-----------

${RETENTION} Vragen welke gegevens wij van u hebben, of ze laten
verbeteren, kan via inkoop@waterrijk.example.

${SIGNED}`,
  });
});
