import type { RankingBid } from '../domain/ranking.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { decidingLink, lotOf, rateCentsOf } from '../domain/tie-break.ts';
import type { Range } from '../domain/verdict.ts';
import { counted, exactMoment, points, range } from '../letters/dutch.ts';
import { candidateName } from '../letters/letter.ts';
import { type Markup, markup } from '../letters/markup.ts';
import { tieWords } from '../letters/tie-words.ts';
import { rateWords } from './comparison.ts';
import type { DeskReport, RankedBid } from './dossier.ts';
import { scrolling } from './page.ts';

/**
 * What decided at the border of the shortlist between bids with equal points, so that anybody can check it. Nothing where the points
 * alone decided, or where that is still open.
 */
export const borderSection = ({ tender, ranking }: Pick<DeskReport, 'tender' | 'ranking'>): Markup | undefined => {
  const last = atRank(ranking, tender.shortlistSize);
  const next = atRank(ranking, tender.shortlistSize + 1);
  if (last === undefined || next === undefined || totalOf(last) !== totalOf(next)) return undefined;
  const tied = ranking.filter((bid) => totalOf(bid) === totalOf(last));
  const link = decidingLink(rankingBidOf(last), rankingBidOf(next), tender);
  const first = link === undefined ? 'het nummer van de inschrijving' : tieWords(tender)[link];
  return markup`<section class="wide" aria-labelledby="grens"><h2 id="grens">Gelijke punten op de grens</h2>
<p>${counted(tied.length, 'inschrijving heeft', 'inschrijvingen hebben')} ${points(last.assessment.total[0])}, en niet voor alle is plaats bij de ${tender.shortlistSize}. Tussen de laatste die erbij hoort en de eerste die afvalt, besliste: ${first}.</p>
${tender.tieBreak.includes('lot') && markup`<p>Het lot van een inschrijving is de SHA-256 van die tekst, een regeleinde (LF) en het nummer van de inschrijving. Het laagste gaat voor. Iedereen kan dat narekenen.</p>`}
${scrolling(
  'Inschrijvingen met gelijke punten op de grens',
  markup`<table><caption>Inschrijvingen met gelijke punten, in de volgorde van de rangorde</caption>
<thead><tr><th scope="col">Plaats</th><th scope="col">Inschrijving</th>${tender.tieBreak.map((rule) => markup`<th scope="col">${headOf(rule)}</th>`)}</tr></thead>
<tbody>${tied.map((bid) => markup`<tr><td class="n">${range(bid.rank)}</td><th scope="row">${candidateName(bid.bid)} (${bid.bid.bidId})</th>${tender.tieBreak.map((rule) => markup`<td class="n">${cellOf(tender, rule, bid)}</td>`)}</tr>`)}</tbody></table>`,
)}</section>`;
};

const isFirm = ([least, most]: Range): boolean => least === most;

type Rule = TenderDefinition['tieBreak'][number];

const atRank = (ranking: readonly RankedBid[], place: number): RankedBid | undefined =>
  ranking.find(({ rank: [best, worst], assessment }) => best === place && worst === place && isFirm(assessment.total));

const totalOf = ({ assessment: { total } }: RankedBid): number | undefined => (isFirm(total) ? total[0] : undefined);

const rankingBidOf = ({ bid: { bidId, offer, uploadedAt }, assessment }: RankedBid): RankingBid => ({
  bidId,
  eligible: assessment.eligible,
  total: assessment.total,
  scores: assessment.scores,
  uploadedAt,
  ...(offer.hourlyRateEur !== undefined && { rateCents: rateCentsOf(offer.hourlyRateEur) }),
});

const headOf = (rule: Rule): string => {
  if (rule === 'lowest-rate') return 'Uurtarief';
  if (rule === 'earliest-upload') return 'Binnen op';
  return rule === 'lot' ? 'Lot' : rule.criterion;
};

const cellOf = ({ timeZone, lotSeed = '' }: TenderDefinition, rule: Rule, { bid, assessment }: RankedBid): string => {
  if (rule === 'lowest-rate') return rateWords(bid.offer);
  if (rule === 'earliest-upload') return exactMoment(bid.uploadedAt, timeZone);
  if (rule === 'lot') return lotOf(lotSeed, bid.bidId);
  const score = assessment.scores.find(({ id }) => id === rule.criterion);
  return score === undefined ? 'geen' : range(score.points);
};
