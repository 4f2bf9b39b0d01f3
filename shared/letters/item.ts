import type { Decision } from '../domain/decision.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Evidence, Outcome, Range, Score, Verdict } from '../domain/verdict.ts';
import type { Item, Note, PointsRow } from './block.ts';
import { counted, points, pointsRange } from './dutch.ts';
import { noticeOfDecision } from './notice-of-decision.ts';

/** The three answers to a minimum requirement, as letters and pages say them. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'Aangetoond',
  'not-met': 'Niet aangetoond',
  unclear: 'Niet duidelijk',
};

/** `15 van 25 punten`, `0 tot en met 15 van 15 punten`, `1 van 1 punt`. */
export const pointsOf = (range: Range, most: number): string =>
  `${pointsRange(range).replace(/ punt(en)?$/, '')} van ${points(most)}`;

/** The most points that a bid can get for this tender. */
export const mostPoints = (scores: readonly Score[]): number => scores.reduce((sum, { max }) => sum + max, 0);

/** A sentence of the definition as part of a longer one: without the full stop with which it may end. */
export const label = (sentence: string): string => sentence.replace(/\s*[.;,:]+$/u, '');

/** What is asked or rewarded, by its id, as a label; the id itself where the tender has no such item. */
export const titleOf = (tender: TenderDefinition, id: string): string =>
  label([...tender.requirements, ...tender.criteria].find((item) => item.id === id)?.title ?? id);

/** The evidence without the entry of a decision, which letters and pages tell in words of their own. */
export const withoutDecision = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ decided }) => decided !== true);

/** A letter shows so many pieces of evidence for one item, and counts the rest: the dossier has them all. */
const MOST_SHOWN = 12;

/** Pieces of evidence: why, and the words of the CV. Nobody who decided is named. */
export const evidenceNotes = (evidence: readonly Evidence[]): readonly Note[] => {
  const told = withoutDecision(evidence);
  const rest = told.length - MOST_SHOWN;
  return [
    ...told.slice(0, MOST_SHOWN).flatMap(({ because, quote }) => (quote === undefined ? [because] : [because, quote])),
    ...(rest > 0 ? [`En nog ${counted(rest, 'vermelding', 'vermeldingen')} in het cv.`] : []),
  ];
};

/** What stands below an item in a letter: what it rests on and, where a person answered it, that it was so decided. */
export type Telling = (id: string, evidence: readonly Evidence[], decisions: readonly Decision[]) => readonly Note[];

/** Everything, save who decided. */
export const tellAll: Telling = (id, evidence, decisions) => [
  ...evidenceNotes(evidence),
  ...noticeOfDecision(decisions, id),
];

/** A requirement with what stands below it. */
export const requirementItem = (
  tender: TenderDefinition,
  { id, evidence }: Verdict,
  decisions: readonly Decision[],
  tell = tellAll,
): Item => ({ text: titleOf(tender, id), notes: tell(id, evidence, decisions) });

/** A criterion with its points and what stands below it. */
export const pointsRow = (
  tender: TenderDefinition,
  { id, points: given, max, evidence }: Score,
  decisions: readonly Decision[],
  tell = tellAll,
): PointsRow => ({ title: titleOf(tender, id), points: pointsOf(given, max), notes: tell(id, evidence, decisions) });
