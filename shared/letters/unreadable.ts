import { type Instant, instantOf } from '../domain/calendar.ts';
import type { CvType } from '../domain/cv-key.ts';
import { listText } from '../domain/dutch.ts';
import type { UnreadableReason } from '../domain/reading.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { type Block, paragraph } from './block.ts';
import { decimal, localMoment } from './dutch.ts';
import { bidFacts, candidateName, type Letter, type LetterBid, letter, supplierOf, tenderName } from './letter.ts';

/** Tells the supplier that a CV could not be read, and what can be done. `at` is the moment at which the letter is written. */
export const unreadableLetter = (
  tender: TenderDefinition,
  bid: LetterBid,
  { reason, at }: { readonly reason: UnreadableReason; readonly at: Instant },
): Letter =>
  letter('unreadable', tender, bid, supplierOf(bid), {
    subject: `${UNOPENED.has(reason) ? 'Niet geopend' : 'Niet leesbaar'}: cv van ${candidateName(bid)} voor ${tenderName(tender)}`,
    blocks: [
      bidFacts(tender, bid),
      paragraph(receivedText(reason), ...WHY[reason](tender)),
      at < instantOf(tender.closing, tender.timeZone) ? whileOpen(tender, reason) : afterClosing(reason),
    ],
  });

/** Where the software did not even try. */
const UNOPENED: ReadonlySet<UnreadableReason> = new Set(['infected', 'unscannable']);

const receivedText = (reason: UnreadableReason): string =>
  UNOPENED.has(reason)
    ? 'Wij hebben uw bestand ontvangen, maar niet geopend.'
    : 'Wij hebben uw bestand ontvangen, maar onze software kan het niet lezen.';

const whileOpen = (tender: TenderDefinition, reason: UnreadableReason): Block =>
  paragraph(
    `U kunt een nieuw bestand uploaden tot ${localMoment(tender.closing)}. Het vervangt dit bestand.`,
    reason === 'infected'
      ? 'Stuurt u geen nieuw bestand, dan besluit een medewerker na de sluiting hoe het verder gaat. Uw inschrijving is niet afgewezen.'
      : 'Stuurt u geen nieuw bestand, dan bekijkt een medewerker dit bestand na de sluiting. Uw inschrijving is niet afgewezen.',
  );

const afterClosing = (reason: UnreadableReason): Block =>
  paragraph(
    'De inschrijving is gesloten, dus een nieuw bestand uploaden kan niet meer.',
    reason === 'infected' ? 'Een medewerker besluit hoe het verder gaat.' : 'Een medewerker bekijkt het bestand.',
    'Uw inschrijving is niet afgewezen; u hoort van ons wat de uitkomst is.',
  );

const TYPES: Readonly<Record<CvType, string>> = {
  pdf: 'pdf',
  docx: 'Word-bestand (docx)',
  doc: 'ouder Word-bestand (doc, Word 97 tot 2003)',
  odt: 'ODT-bestand (LibreOffice)',
};

const typesOf = ({ uploads: { types } }: TenderDefinition): string =>
  listText(
    types.map((type) => TYPES[type]),
    'of',
  );

/** The cause in words, and what helps. */
const WHY: Readonly<Record<UnreadableReason, (tender: TenderDefinition) => readonly string[]>> = {
  empty: () => ['Het bestand is leeg. Controleer het op uw computer en stuur het opnieuw.'],
  'too-large': ({ uploads }) => [
    `Het bestand is groter dan ${decimal(uploads.maxMegabytes)} MB. Maak het kleiner, bijvoorbeeld door afbeeldingen weg te laten.`,
  ],
  'wrong-type': (tender) => [
    `Het is geen ${typesOf(tender)}, ook al kan de naam van het bestand anders doen vermoeden.`,
    `Sla het cv opnieuw op als ${typesOf(tender)}.`,
  ],
  encrypted: () => ['Het bestand is beveiligd, bijvoorbeeld met een wachtwoord. Sla het op zonder beveiliging.'],
  damaged: () => [
    'Het bestand is beschadigd. Open het op uw computer, sla het opnieuw op en controleer of het nog goed opent.',
  ],
  'no-text': () => [
    'Er staat geen tekst in die de software kan lezen. Misschien is het een foto of een onduidelijke scan van het cv.',
    'Sla het cv op vanuit het programma waarin het is gemaakt.',
  ],
  infected: () => [
    'Onze controle vond er schadelijke software in, zoals een virus.',
    'Laat uw computer nakijken en sla het cv opnieuw op als een gewone pdf, zonder macro’s en bijlagen.',
  ],
  unscannable: () => [
    'Wij kunnen niet controleren of er schadelijke software in zit, bijvoorbeeld omdat het met een wachtwoord is beveiligd.',
    'Sla het cv op als een gewone pdf, zonder beveiliging en bijlagen.',
  ],
  'not-processed': () => ['Dat ligt aan ons, niet aan uw bestand: bij het verwerken ging iets mis.'],
  'too-costly': () => [
    'Het bestand is zo ingewikkeld opgebouwd dat het lezen te lang duurt. Sla het cv op als een gewone pdf, zonder bijlagen en lagen.',
  ],
};
