import type { Decision } from '../domain/decision.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Evidence, Outcome, Range, Score, Verdict } from '../domain/verdict.ts';
import type { Item, Note, PointsRow } from './block.ts';
import { points, pointsRange } from './dutch.ts';
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

/** What is asked or rewarded, by its id; the id itself where the tender has no such item. */
export const titleOf = (tender: TenderDefinition, id: string): string =>
  [...tender.requirements, ...tender.criteria].find((item) => item.id === id)?.title ?? id;

/** Each piece of evidence: why, and the words of the CV. */
export const evidenceNotes = (evidence: readonly Evidence[]): readonly Note[] =>
  evidence.flatMap(({ because, quote }) => (quote === undefined ? [because] : [because, quote]));

/** A requirement with the reason and, where a person answered it, that it was so decided. */
export const requirementItem = (
  tender: TenderDefinition,
  verdict: Verdict,
  decisions: readonly Decision[],
  notes: (id: string, evidence: readonly Evidence[]) => readonly Note[] = (_, evidence) => evidenceNotes(evidence),
): Item => ({
  text: titleOf(tender, verdict.id),
  notes: [...notes(verdict.id, verdict.evidence), ...noticeOfDecision(decisions, verdict.id)],
});

/** A criterion with its points, the reason and, where a person answered it, that it was so decided. */
export const pointsRow = (
  tender: TenderDefinition,
  score: Score,
  decisions: readonly Decision[],
  notes: (id: string, evidence: readonly Evidence[]) => readonly Note[] = (_, evidence) => evidenceNotes(evidence),
): PointsRow => ({
  title: titleOf(tender, score.id),
  points: pointsOf(score.points, score.max),
  notes: [...notes(score.id, score.evidence), ...noticeOfDecision(decisions, score.id)],
});
