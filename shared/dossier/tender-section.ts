import type { TenderDefinition } from '../domain/tender.ts';
import { counted, localMoment, longDate } from '../letters/dutch.ts';
import { label } from '../letters/item.ts';
import { type Markup, type MarkupValue, markup } from '../letters/markup.ts';
import { tieWords } from '../letters/tie-words.ts';
import { criterionWords } from './award-words.ts';
import { facts } from './page.ts';

/** What is hired, for whom, and when. What the definition leaves open is left out. */
export const tenderSection = (tender: TenderDefinition): Markup => {
  const { assignment, planning } = tender;
  const rows: readonly (readonly [string, MarkupValue])[] = [
    ['Opdrachtgever', tender.client],
    ['Aanvraagnummer', tender.id],
    ['Opdracht', assignment.summary],
    ['Start', assignment.start],
    ['Duur', assignment.months === undefined ? undefined : counted(assignment.months, 'maand', 'maanden')],
    ['Uren per week', assignment.hoursPerWeek],
    ['Plaats', assignment.place],
    ['Sluiting', localMoment(tender.closing)],
    ['Uitnodigingen uiterlijk', planning.invitationsBy === undefined ? undefined : longDate(planning.invitationsBy)],
    ['Gesprekken vanaf', planning.interviewsFrom === undefined ? undefined : localMoment(planning.interviewsFrom)],
    ['Gesprekken tot', planning.interviewsUntil === undefined ? undefined : localMoment(planning.interviewsUntil)],
  ];
  return markup`<section aria-labelledby="aanvraag"><h2 id="aanvraag">De aanvraag</h2>${facts(rows.filter(([, value]) => value !== undefined))}</section>`;
};

/** How bids are judged: requirements, criteria with their points, and what decides between equal points. */
export const rulesSection = (tender: TenderDefinition): Markup =>
  markup`<section aria-labelledby="werkwijze"><h2 id="werkwijze">Hoe is beoordeeld</h2>
<p>Software heeft elk cv gelezen en naast de aanvraag gelegd. Bij elk oordeel staat waarop het rust: de woorden van het cv, de pagina en de berekening. Waar het cv niet duidelijk was en het voor de uitkomst uitmaakte, heeft een beoordelaar beslist; dat staat erbij. Naam, leeftijd, geslacht, geboorteplaats, adres en foto telden niet mee.</p>
<h3>Minimumeisen</h3><ul>${tender.requirements.map(({ id, title }) => markup`<li>${id}: ${label(title)}</li>`)}</ul>
<h3>Gunningscriteria</h3><ul>${tender.criteria.map((criterion) => markup`<li>${criterion.id}: ${label(criterion.title)} (${criterionWords(tender, criterion)})</li>`)}</ul>
${tender.maxBidsPerSupplier !== undefined && markup`<h3>Aantal kandidaten</h3><p>Elke leverancier mocht hoogstens ${counted(tender.maxBidsPerSupplier, 'kandidaat', 'kandidaten')} aanbieden.</p>`}
<h3>Volgorde</h3><p>De meeste punten eerst. ${tieSentence(tender)}</p></section>`;

const tieSentence = (tender: TenderDefinition): string =>
  tender.tieBreak.length === 0 ? '' : `Bij gelijke punten gaat voor: ${tieWords(tender).join(', daarna ')}.`;
