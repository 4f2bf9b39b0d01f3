import type { TenderDefinition } from '../domain/tender.ts';
import { counted } from '../letters/dutch.ts';
import { titleOf } from '../letters/item.ts';
import { type Markup, markup } from '../letters/markup.ts';
import type { FieldCounts } from './dossier.ts';
import { facts } from './page.ts';

/** The whole field in numbers: nobody is named. */
export const fieldSection = (tender: TenderDefinition, counts: FieldCounts): Markup => {
  const failed = tender.requirements
    .map(({ id }) => ({ id, count: counts.failed[id] ?? 0 }))
    .filter(({ count }) => count > 0);
  return markup`<section aria-labelledby="veld"><h2 id="veld">Alle inschrijvingen in getallen</h2>
${facts([
  ['Op tijd en geldig', bids(counts.bids)],
  ['Voorgelegd', bids(counts.shortlisted)],
  ['Niet bij de selectie', bids(counts.notSelected)],
  ['Voldoet niet aan de minimumeisen', bids(counts.knockedOut)],
  ...(counts.undecided === 0 ? [] : [['Nog geen uitkomst', bids(counts.undecided)] as const]),
  ['Te laat, niet gelezen', bids(counts.late)],
  ['Vervangen door een latere upload', bids(counts.replaced)],
  ['Ingetrokken', bids(counts.withdrawn)],
])}
${
  failed.length > 0 &&
  markup`<h3>Afgevallen per minimumeis</h3><p>Een inschrijving die aan meer eisen niet voldoet, telt bij elk daarvan mee.</p>
<ul>${failed.map(({ id, count }) => markup`<li>${id}: ${titleOf(tender, id)}: ${bids(count)}</li>`)}</ul>`
}</section>`;
};

const bids = (count: number): string => counted(count, 'inschrijving', 'inschrijvingen');
