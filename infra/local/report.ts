import { join } from 'node:path';
import { LOG_FILE } from '../../functions/keep-log/keep-log.ts';
import { DOSSIER_FILES } from '../../functions/publish-dossier/publish-dossier.ts';
import { type Bid, statesOf } from '../../shared/domain/bid.ts';
import { type AssessedBid, rankingBid } from '../../shared/domain/open-questions.ts';
import { OPENERS_NEEDED } from '../../shared/domain/openers.ts';
import { ranking } from '../../shared/domain/ranking.ts';
import type { Settlement } from '../../shared/domain/settlement.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Range } from '../../shared/domain/verdict.ts';
import type { LoadedCase } from '../../shared/lambda/load-case.ts';
import { euro } from '../../shared/letters/dutch.ts';
import { candidateName } from '../../shared/letters/letter.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import type { RefusedArrival } from './refusals.ts';
import { type Column, cutTo, textTable } from './text-table.ts';
import { placesIn } from './world.ts';

/** What a run came to. */
export type RunResult = {
  readonly found: LoadedCase;
  readonly settlement: Settlement | undefined;
  readonly refused: readonly RefusedArrival[];
  /** How many letters of each kind lie in the outbox. */
  readonly letters: Readonly<Record<string, number>>;
  /** The answers are those of the recorded, invented assessor of the demo. */
  readonly invented: boolean;
};

/** The report of a run for the desk, in Dutch, line by line. */
export const report = (result: RunResult, dataFolder: string): readonly string[] => [
  ...head(result),
  ...rankingSection(result),
  ...knockedOutSection(result),
  ...decisionSection(result),
  ...refusedSection(result),
  ...placesSection(result, dataFolder),
];

const STILL_SHUT =
  'De kluis is nog dicht: twee personen moeten deze aanvraag openen ("openers" in het bestand met antwoorden).';

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const head = ({ found: { tender, all, bids } }: RunResult): readonly string[] => {
  const states = [...statesOf(all).values()];
  const count = (state: string) => states.filter((known) => known === state).length;
  const uploads = states.length - count('open');
  return [
    '',
    `Aanvraag ${tender.id}: ${tender.title}, ${tender.client}`,
    `${uploads} uploads: ${count('counts')} tellen mee, ${count('replaced')} vervangen, ${count('withdrawn')} ingetrokken, ${count('late')} te laat`,
    ...(OPENERS_NEEDED[tender.opening] > 0 && bids.length === 0 ? [STILL_SHUT] : []),
  ];
};

const rankingSection = ({ found: { tender, bids, all } }: RunResult): readonly string[] => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid]));
  const rows = ranking(bids.map(rankingBid), tender).flatMap(({ bidId, rank, place }) => {
    const bid = byId.get(bidId);
    return bid === undefined || rank === undefined ? [] : [{ place, cells: rankingRow(tender, all, bid, rank) }];
  });
  const right = (name: string): Column => ({ head: name, align: 'right' });
  const columns: readonly Column[] = [
    right('Plaats'),
    { head: 'Kandidaat', align: 'left' },
    ...tender.criteria.map(({ id }) => right(id)),
    right('Totaal'),
    right('Tarief'),
  ];
  if (rows.length === 0) return [];
  const firstOut = rows.findIndex(({ place }) => place === 'out');
  const table = textTable(
    columns,
    rows.map(({ cells }) => cells),
    firstOut > 0 ? firstOut : undefined,
  );
  return section(`Rangschikking (boven de streep: naar de opdrachtgever, hoogstens ${tender.shortlistSize})`, table);
};

const rankingRow = (
  tender: TenderDefinition,
  all: readonly Bid[],
  { bidId, assessment, rateCents }: AssessedBid,
  rank: Range,
): readonly string[] => [
  rangeOf(rank),
  cutTo(nameOf(tender, all, bidId), 34),
  ...assessment.scores.map(({ points }) => rangeOf(points)),
  rangeOf(assessment.total),
  rateCents === undefined ? '?' : euro(rateCents / 100),
];

const rangeOf = ([min, max]: Range): string => (min === max ? numberOf(min) : `${numberOf(min)}-${numberOf(max)}`);

const numberOf = (value: number): string => String(value).replace('.', ',');

const knockedOutSection = ({ found: { tender, bids, all } }: RunResult): readonly string[] => {
  const out = bids.filter(({ assessment }) => assessment.eligible === 'no');
  const lines = out.map(({ bidId, assessment }) => {
    const failed = assessment.requirements.filter(({ outcome }) => outcome === 'not-met');
    const why = failed.map(({ id, evidence }) => `${id}: ${cutTo(evidence[0].because, 160)}`);
    return [`  ${nameOf(tender, all, bidId)}`, ...why.map((line) => `    ${line}`)];
  });
  return section(`Voldoet niet aan de minimumeisen (${out.length})`, lines.flat());
};

const decisionSection = ({ found: { tender, all, decisions }, invented }: RunResult): readonly string[] => {
  const lines = decisions.map(({ bidId, item, answer, reason }) => {
    const words = 'points' in answer ? `${numberOf(answer.points)} punten` : ANSWERS[answer.outcome];
    return `  ${nameOf(tender, all, bidId)}, ${item}: ${words}. ${cutTo(reason, 160)}`;
  });
  const note = invented ? ', een voor deze demonstratie verzonnen beoordelaar' : '';
  const by = [...new Set(decisions.map((decision) => decision.by))].join(', ');
  return section(`Besloten door ${by}${note} (${decisions.length})`, lines);
};

const ANSWERS = { met: 'voldaan', 'not-met': 'niet voldaan' } as const;

const refusedSection = ({ refused }: RunResult): readonly string[] =>
  section(
    `Niet aangenomen (${refused.length})`,
    refused.map(({ bid, why }) => `  ${bid}: ${why}`),
  );

const placesSection = (
  { found: { tender }, letters, settlement }: RunResult,
  dataFolder: string,
): readonly string[] => {
  const places = placesIn(dataFolder);
  const total = Object.values(letters).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(letters).map(([kind, count]) => `${count} ${LETTER_WORDS[kind] ?? kind}`);
  const dossiers = join(places.dossiers, tender.id);
  return [
    '',
    `Brieven     ${places.letters} (${total}: ${kinds.join(', ')})`,
    ...(settlement === undefined
      ? []
      : [
          `Dossier     ${join(dossiers, DOSSIER_FILES.client)} (voor de opdrachtgever)`,
          `Verslag     ${join(dossiers, DOSSIER_FILES.desk)} (voor het tenderbureau)`,
          `Resultaten  ${join(dossiers, DOSSIER_FILES.results)}`,
          `Besluiten   ${join(dossiers, DOSSIER_FILES.decisions)} (na te rekenen met npm run replay)`,
          `Logboek     ${join(dossiers, LOG_FILE)} (te controleren met npm run verify-log)`,
        ]),
  ];
};

const LETTER_WORDS: Readonly<Record<string, string>> = {
  receipt: 'ontvangen',
  replaced: 'vervangen',
  withdrawn: 'ingetrokken',
  late: 'te laat',
  amended: 'gewijzigd',
  cancelled: 'aanvraag ingetrokken',
  answers: 'antwoorden op vragen',
  unreadable: 'niet leesbaar',
  outcome: 'uitkomst aan leverancier',
  candidate: 'uitkomst aan kandidaat',
};

const nameOf = (tender: TenderDefinition, all: readonly Bid[], bidId: string): string => {
  const bid = all.find((known) => known.bidId === bidId);
  if (bid?.upload === undefined) return bidId;
  return candidateName(letterBidOf(tender, { ...bid, upload: bid.upload }));
};
