import { asksRate, rulesOf } from '../domain/awards/rules-of.ts';
import type { Facts } from '../domain/reading.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { type Block, heading, paragraph } from './block.ts';
import { counted, pointsRange } from './dutch.ts';
import { mostPoints, pointsOf, pointsRow, requirementItem, type Telling, tellAll } from './item.ts';
import { failedCount, failedRequirements, type Judgement } from './knocked-out.ts';
import { candidateOf, type Letter, type LetterBid, letter, tenderName } from './letter.ts';
import { nextSteps } from './next-steps.ts';
import { objection, retention } from './objection.ts';
import { readingSummary } from './reading-summary.ts';
import { type Standing, shortlistWords, unsettled } from './standing.ts';

/** What became of a bid that counted. */
export type CandidateOutcome =
  | { readonly kind: 'selected'; readonly shortlisted: number }
  | { readonly kind: 'not-selected'; readonly standing: Standing }
  | { readonly kind: 'knocked-out' };

/**
 * Tells the candidate of a bid that counted that software read the CV, what it read, what the outcome is and why. The rate and
 * what was said about it stay between supplier and desk. `undefined` where the offer gives no usable address of the candidate;
 * `facts` is absent where a person read the CV because software could not.
 */
export const candidateOutcomeLetter = (
  tender: TenderDefinition,
  bid: LetterBid,
  judgement: Judgement & { readonly facts?: Facts },
  outcome: CandidateOutcome,
): Letter | undefined => {
  const to = candidateOf(bid);
  if (to === undefined) return undefined;
  return letter('candidate-outcome', tender, bid, to, {
    subject: `Uitkomst van de selectie voor ${tenderName(tender)}`,
    blocks: [
      paragraph(
        `${bid.supplier.name} heeft u aangeboden voor de opdracht ${tenderName(tender)} bij ${tender.client}.`,
        'Deze e-mail gaat over wat er met uw cv is gebeurd.',
      ),
      heading('De uitkomst'),
      ...outcomeBlocks(tender, bid, judgement, outcome),
      heading('Hoe uw cv is gelezen'),
      ...readBlocks(judgement),
      ...objection(tender),
      heading('Uw gegevens'),
      paragraph(
        retention(tender),
        `Vragen welke gegevens wij van u hebben, of ze laten verbeteren, kan via ${tender.desk.email}.`,
      ),
    ],
  });
};

const outcomeBlocks = (
  tender: TenderDefinition,
  bid: LetterBid,
  judgement: Judgement,
  outcome: CandidateOutcome,
): readonly Block[] => {
  switch (outcome.kind) {
    case 'selected':
      return [
        paragraph(
          `Goed nieuws: u hoort bij ${shortlistWords(outcome.shortlisted)} wij aan de opdrachtgever voorleggen. Dit is nog geen gunning.`,
        ),
        nextSteps(tender),
        paragraph(unsettled(tender, judgement.assessment)),
        pointsTable(tender, judgement),
      ];
    case 'not-selected':
      return notSelectedBlocks(tender, judgement, outcome.standing);
    case 'knocked-out':
      return knockedOutBlocks(tender, bid, judgement);
  }
};

const notSelectedBlocks = (tender: TenderDefinition, judgement: Judgement, standing: Standing): readonly Block[] => [
  paragraph(
    `Helaas hoort u niet bij ${shortlistWords(standing.shortlisted)} wij aan de opdrachtgever voorleggen.`,
    `Uw inschrijving kreeg ${pointsOf(judgement.assessment.total, mostPoints(judgement.assessment.scores))}; de laatste die wel is voorgelegd kreeg ${pointsRange(standing.lastPoints)}.`,
    'Dat gaat over wat het cv laat zien voor deze ene opdracht, niet over u als vakmens.',
  ),
  paragraph(unsettled(tender, judgement.assessment)),
  pointsTable(tender, judgement),
];

const knockedOutBlocks = (
  tender: TenderDefinition,
  bid: LetterBid,
  { assessment, decisions }: Judgement,
): readonly Block[] => {
  const failed = failedRequirements(assessment, bid.bidId);
  return [
    paragraph(
      `Helaas gaat u niet door: aan ${failedCount(failed.length)} is niet voldaan.`,
      'Wij kunnen alleen meewegen wat het cv en de aanbieding laten zien. Het is geen oordeel over u als vakmens.',
    ),
    {
      kind: 'list',
      items: failed.map((verdict) => requirementItem(tender, verdict, decisions, tellCandidate(tender))),
    },
  ];
};

const pointsTable = (tender: TenderDefinition, { assessment, decisions }: Judgement): Block => ({
  kind: 'points',
  caption: 'Uw punten per criterium',
  rows: assessment.scores.map((score) => pointsRow(tender, score, decisions, tellCandidate(tender))),
  total: `Totaal: ${pointsOf(assessment.total, mostPoints(assessment.scores))}.`,
});

const readBlocks = ({ facts, decisions }: Judgement & { readonly facts?: Facts }): readonly Block[] => [
  paragraph(
    facts === undefined
      ? 'Software kon uw cv niet lezen. Een medewerker heeft het gelezen.'
      : 'Software heeft uw cv gelezen en naast de eisen en criteria van de opdracht gelegd. Uw naam, leeftijd, geslacht, geboorteplaats, adres en foto tellen daarbij niet mee.',
    decisions.length === 0
      ? ''
      : `Over ${counted(decisions.length, 'onderdeel', 'onderdelen')} heeft een mens beslist.`,
  ),
  ...(facts === undefined ? [] : readingSummary(facts)),
];

/** What the candidate is told: what concerns the rate, and what was decided of it, is the supplier's to tell. */
const tellCandidate =
  (tender: TenderDefinition): Telling =>
  (id, evidence, decisions) =>
    concernsRate(tender, id)
      ? ['Dit gaat over het uurtarief dat uw leverancier heeft aangeboden. Vraag het uw leverancier.']
      : tellAll(id, evidence, decisions);

const concernsRate = (tender: TenderDefinition, id: string): boolean =>
  [
    ...tender.requirements.filter((requirement) => requirement.id === id).map(({ rule }) => rule),
    ...tender.criteria.filter((criterion) => criterion.id === id).flatMap(({ award }) => rulesOf(award)),
  ].some(asksRate);
