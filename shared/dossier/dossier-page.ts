import type { TenderDefinition } from '../domain/tender.ts';
import { exactMoment, range } from '../letters/dutch.ts';
import { mostPoints, pointsOf } from '../letters/item.ts';
import { candidateName } from '../letters/letter.ts';
import { type Markup, markup } from '../letters/markup.ts';
import { unsettled } from '../letters/standing.ts';
import { availabilityWords, comparison, rateWords } from './comparison.ts';
import type { Dossier, RankedBid } from './dossier.ts';
import { scoreList, verdictList } from './evidence.ts';
import { fieldSection } from './field-section.ts';
import { facts, page } from './page.ts';
import { rulesSection, tenderSection } from './tender-section.ts';

/** The dossier of the client: one HTML file with the shortlist side by side and the evidence for every point. */
export const dossierPage = ({ tender, judgedAt, shortlist, counts }: Dossier): string =>
  page(
    tender,
    { title: 'Dossier', reader: 'Voor de opdrachtgever.', judgedAt },
    [
      tenderSection(tender),
      rulesSection(tender),
      markup`<section class="wide" aria-labelledby="vergelijking"><h2 id="vergelijking">De kandidaten naast elkaar</h2>${shortlist.length === 0 ? markup`<p>Er zijn geen kandidaten om voor te leggen.</p>` : comparison(tender, shortlist)}</section>`,
      shortlist.length > 0 &&
        markup`<section aria-labelledby="kandidaten"><h2 id="kandidaten">Per kandidaat</h2>${shortlist.map((ranked, index) => candidate(tender, ranked, index + 1))}</section>`,
      fieldSection(tender, counts),
    ].filter((section) => section !== false),
  );

const candidate = (tender: TenderDefinition, ranked: RankedBid, number: number): Markup => {
  const { bid, assessment, decisions, rank } = ranked;
  const open = unsettled(tender, assessment);
  return markup`<article class="${number === 1 ? 'candidate first' : 'candidate'}" aria-labelledby="kandidaat-${number}"><h3 id="kandidaat-${number}">${number}. ${candidateName(bid)}</h3>
${facts([
  ['Plaats', range(rank)],
  ['Leverancier', bid.supplier.name],
  ['Uurtarief', rateWords(bid.offer)],
  ['Beschikbaar vanaf', availabilityWords(bid.offer)],
  ['Cv ontvangen', exactMoment(bid.uploadedAt, tender.timeZone)],
  ['Kenmerk', bid.bidId],
  ['Totaal', pointsOf(assessment.total, mostPoints(assessment.scores))],
])}
${warnings(assessment.warnings)}
<h4>Punten per criterium</h4>${scoreList(tender, assessment.scores, decisions)}
<h4>Minimumeisen</h4>${verdictList(tender, assessment.requirements, decisions)}
${open !== '' && markup`<p>${open}</p>`}</article>`;
};

/** What a person should know of; nothing where there is nothing. */
export const warnings = (sentences: readonly string[]): Markup | undefined =>
  sentences.length === 0
    ? undefined
    : markup`<div class="warn"><h4>Let op</h4><ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul></div>`;
