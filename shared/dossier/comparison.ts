import { isDate } from '../domain/calendar.ts';
import { dateText } from '../domain/dutch.ts';
import type { Offer } from '../domain/offer.ts';
import type { Criterion, TenderDefinition } from '../domain/tender.ts';
import { decimal, euro, range } from '../letters/dutch.ts';
import { label, mostPoints } from '../letters/item.ts';
import { candidateName } from '../letters/letter.ts';
import { type Markup, type MarkupValue, markup } from '../letters/markup.ts';
import { decisionOn } from '../letters/notice-of-decision.ts';
import { cut } from '../letters/visible.ts';
import type { RankedBid } from './dossier.ts';
import { scrolling } from './page.ts';

/** So many candidates fit side by side on a sheet of A4; more of them make a second table. */
const COLUMNS = 10;

/** The candidates side by side: criteria as rows, candidates as columns in rank order. */
export const comparison = (tender: TenderDefinition, shortlist: readonly RankedBid[]): readonly Markup[] =>
  Array.from({ length: Math.ceil(shortlist.length / COLUMNS) }, (_, index) =>
    table(tender, shortlist.slice(index * COLUMNS, (index + 1) * COLUMNS), index * COLUMNS + 1),
  );

/** The offered rate, or that there is none. */
export const rateWords = ({ hourlyRateEur }: Offer): string =>
  hourlyRateEur === undefined ? 'niet ingevuld' : euro(hourlyRateEur);

/** From when, as offered: `5 januari 2026`; text that is no date as it stands. */
export const availabilityWords = ({ availableFrom }: Offer): string => {
  if (availableFrom === undefined) return 'niet ingevuld';
  return isDate(availableFrom) ? dateText(availableFrom) : cut(availableFrom, 60);
};

const table = (tender: TenderDefinition, bids: readonly RankedBid[], first: number): Markup => {
  const name = `Kandidaten naast elkaar, ${first} tot en met ${first + bids.length - 1}, in rangorde`;
  return scrolling(
    name,
    markup`<table class="compare"><caption>${name}</caption>
<thead><tr><th scope="col">Onderdeel</th>${bids.map((ranked, index) => columnHead(ranked, first + index))}</tr></thead>
<tbody>
${row('Plaats', bids, ({ rank }) => range(rank))}
${row('Leverancier', bids, ({ bid }) => cut(bid.supplier.name, 80))}
${row('Uurtarief', bids, ({ bid }) => rateWords(bid.offer))}
${row('Beschikbaar vanaf', bids, ({ bid }) => availabilityWords(bid.offer))}
${row('Uren per week', bids, ({ bid }) => (bid.offer.hoursPerWeek === undefined ? 'niet ingevuld' : decimal(bid.offer.hoursPerWeek)))}
${tender.criteria.map((criterion) => row(`${criterion.id}: ${label(criterion.title)}`, bids, pointsCell(criterion)))}
<tr class="total"><th scope="row">Totaal</th>${bids.map(({ assessment }) => markup`<td>${range(assessment.total)} van ${decimal(mostPoints(assessment.scores))}</td>`)}</tr>
</tbody></table>`,
  );
};

const columnHead = ({ bid }: RankedBid, number: number): Markup =>
  markup`<th scope="col">${number}. <a href="#kandidaat-${number}">${candidateName(bid)}</a></th>`;

const row = (title: string, bids: readonly RankedBid[], cell: (ranked: RankedBid) => MarkupValue): Markup =>
  markup`<tr><th scope="row">${title}</th>${bids.map((ranked) => markup`<td>${cell(ranked)}</td>`)}</tr>`;

const pointsCell =
  ({ id }: Criterion) =>
  ({ assessment, decisions }: RankedBid): string => {
    const score = assessment.scores.find((each) => each.id === id);
    if (score === undefined) return 'geen';
    const words = `${range(score.points)} van ${decimal(score.max)}`;
    return decisionOn(decisions, id) === undefined ? words : `${words} (besluit)`;
  };
