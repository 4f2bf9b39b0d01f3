import { possiblePoints } from '../domain/awards/possible-points.ts';
import { choiceText } from '../domain/decision.ts';
import type { OpenQuestion } from '../domain/open-questions.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { counted, exactMoment, range } from '../letters/dutch.ts';
import { titleOf } from '../letters/item.ts';
import { candidateName } from '../letters/letter.ts';
import { type Markup, markup } from '../letters/markup.ts';
import { borderSection } from './border-section.ts';
import { rateWords } from './comparison.ts';
import type { DeskReport, JudgedBid } from './dossier.ts';
import { answerWords, proofs, verdictList } from './evidence.ts';
import { fieldSection } from './field-section.ts';
import { page, scrolling } from './page.ts';
import { rulesSection } from './tender-section.ts';
import { undeliveredSection } from './undelivered-section.ts';

/** The page of the tender desk: what is open, the full ranking, who is knocked out and why, what persons decided, and warnings. */
export const deskPage = (report: DeskReport): string => {
  const { tender, judgedAt } = report;
  return page(tender, { title: 'Overzicht', reader: 'Voor het inkoopteam, niet voor anderen.', judgedAt }, [
    section('vragen', 'Open vragen', questions(report)),
    markup`<section class="wide" aria-labelledby="rangorde"><h2 id="rangorde">Rangorde</h2>${ranking(report)}</section>`,
    ...[borderSection(report)].filter((border) => border !== undefined),
    section('afgevallen', 'Voldoet niet aan de minimumeisen', knockedOut(report)),
    section('besluiten', 'Besluiten', decisions(report)),
    ...[undeliveredSection(tender, report.undelivered)].filter((letters) => letters !== undefined),
    section('waarschuwingen', 'Waarschuwingen', warned(report)),
    fieldSection(tender, report.counts),
    rulesSection(tender),
  ]);
};

const section = (id: string, title: string, body: Markup): Markup =>
  markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;

const nothing = (sentence: string): Markup => markup`<p>${sentence}</p>`;

const allBids = ({ ranking, knockedOut, others }: DeskReport): readonly JudgedBid[] => [
  ...ranking,
  ...knockedOut,
  ...others,
];

/** Says how much a list leaves out and where that is; nothing where it leaves out nothing. */
const leftOut = (count: number): Markup | undefined =>
  count <= 0
    ? undefined
    : markup`<p>${counted(count, 'inschrijving staat', 'inschrijvingen staan')} hier niet bij. Alle inschrijvingen staan, met de bewijsplaatsen, in het bestand results.json bij dit verslag.</p>`;

const nameOf = (report: DeskReport, bidId: string): string => {
  const found = allBids(report).find(({ bid }) => bid.bidId === bidId);
  return found === undefined ? bidId : `${candidateName(found.bid)} (${bidId})`;
};

const questions = (report: DeskReport): Markup =>
  report.questions.length === 0
    ? nothing('Er zijn geen open vragen: niets wat onduidelijk is, kan de uitkomst nog veranderen.')
    : markup`<p>Elk besluit krijgt een naam en een reden. Na het laatste gaat de procedure vanzelf verder.</p><ol class="items">${report.questions.map((question) => questionItem(report, question))}</ol>`;

const questionItem = (report: DeskReport, { bidId, item, why, evidence }: OpenQuestion): Markup =>
  markup`<li><p class="head"><strong>${nameOf(report, bidId)}</strong> <strong>${item}: ${titleOf(report.tender, item)}</strong></p>
<p>Waarom dit uitmaakt: ${why}</p>
${proofs(evidence)}
<p>Antwoord voor inschrijving ${bidId}, onderdeel ${item}: ${possibleAnswers(report, bidId, item)}.</p></li>`;

/** What a person may answer: the two outcomes of a requirement, or the points that a criterion can still give. */
const possibleAnswers = (report: DeskReport, bidId: string, item: string): string => {
  const criterion = report.tender.criteria.find(({ id }) => id === item);
  if (criterion === undefined) return 'aangetoond (met) of niet aangetoond (not-met)';
  const judged = allBids(report).find(({ bid }) => bid.bidId === bidId);
  const score = judged?.assessment.scores.find(({ id }) => id === item);
  return choiceText(possiblePoints(criterion, score?.points ?? [0, Number.POSITIVE_INFINITY]));
};

const ranking = (report: DeskReport): Markup =>
  report.ranking.length === 0
    ? nothing('Er is geen inschrijving die aan alle minimumeisen voldoet.')
    : markup`${scrolling(
        'Rangorde van alle inschrijvingen die aan de minimumeisen voldoen',
        markup`<table class="ranking"><caption>Rangorde; de eerste ${report.tender.shortlistSize} worden voorgelegd. De titels van de criteria staan onderaan.</caption>
<thead><tr><th scope="col">Plaats</th><th scope="col">Kandidaat</th><th scope="col">Leverancier</th>${report.tender.criteria.map(({ id }) => markup`<th scope="col">${id}</th>`)}<th scope="col">Totaal</th><th scope="col">Uurtarief</th></tr></thead>
<tbody>${report.ranking.map((ranked) => rankingRow(report.tender, ranked))}</tbody></table>`,
      )}${leftOut(report.counts.bids - report.counts.knockedOut - report.ranking.length)}`;

const rankingRow = (tender: TenderDefinition, { bid, assessment, rank }: DeskReport['ranking'][number]): Markup => {
  const cells = tender.criteria.map(({ id }) => assessment.scores.find((score) => score.id === id)?.points);
  return markup`<tr><td class="n">${range(rank)}</td><th scope="row">${candidateName(bid)} (${bid.bidId})</th><td>${bid.supplier.name}</td>${cells.map((cell) => markup`<td class="n">${cell === undefined ? 'geen' : range(cell)}</td>`)}<td class="n"><strong>${range(assessment.total)}</strong></td><td class="n">${rateWords(bid.offer)}</td></tr>`;
};

const knockedOut = ({ tender, knockedOut, counts }: DeskReport): Markup =>
  knockedOut.length === 0
    ? nothing('Geen enkele inschrijving valt af op een minimumeis.')
    : markup`${knockedOut.map(
        ({ bid, assessment, decisions }) =>
          markup`<h3>${candidateName(bid)} (${bid.bidId}), ${bid.supplier.name}</h3>${verdictList(
            tender,
            assessment.requirements.filter(({ outcome }) => outcome === 'not-met'),
            decisions,
          )}`,
      )}${leftOut(counts.knockedOut - knockedOut.length)}`;

const decisions = (report: DeskReport): Markup => {
  const all = allBids(report).flatMap((judged) => judged.decisions);
  if (all.length === 0) return nothing('Er zijn geen besluiten genomen.');
  return scrolling(
    'Besluiten van beoordelaars',
    markup`<table><caption>Besluiten van beoordelaars</caption>
<thead><tr><th scope="col">Inschrijving</th><th scope="col">Onderdeel</th><th scope="col">Besluit</th><th scope="col">Reden</th><th scope="col">Wie</th><th scope="col">Wanneer</th></tr></thead>
<tbody>${all.map((decision) => markup`<tr><th scope="row">${nameOf(report, decision.bidId)}</th><td>${decision.item}</td><td>${answerWords(decision)}</td><td>${decision.reason}</td><td>${decision.by}</td><td>${exactMoment(decision.at, report.tender.timeZone)}</td></tr>`)}</tbody></table>`,
  );
};

const warned = (report: DeskReport): Markup => {
  const bids = allBids(report).filter(({ assessment }) => assessment.warnings.length > 0);
  const unseen = leftOut(report.counts.bids - allBids(report).length);
  if (bids.length === 0) return markup`${nothing('Er zijn geen waarschuwingen.')}${unseen}`;
  return markup`${unseen}<ul>${bids.map(({ bid, assessment }) => markup`<li>${nameOf(report, bid.bidId)}<ul>${assessment.warnings.map((sentence) => markup`<li>${sentence}</li>`)}</ul></li>`)}</ul>`;
};
