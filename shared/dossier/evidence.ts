import type { Decision } from '../domain/decision.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Evidence, Outcome, Score, Verdict } from '../domain/verdict.ts';
import { exactMoment, points } from '../letters/dutch.ts';
import { OUTCOME_WORDS, pointsOf, titleOf, withoutDecision } from '../letters/item.ts';
import { type Markup, markup } from '../letters/markup.ts';
import { decisionOn } from '../letters/notice-of-decision.ts';
import { cut } from '../letters/visible.ts';

const QUOTE_LENGTH = 600;

/** Each requirement with its answer, what it rests on, and who decided it where a person did. */
export const verdictList = (
  tender: TenderDefinition,
  verdicts: readonly Verdict[],
  decisions: readonly Decision[],
): Markup =>
  markup`<ul class="items">${verdicts.map(({ id, outcome, evidence }) => item(tender, id, OUTCOME_WORDS[outcome], evidence, decisions))}</ul>`;

/** Each criterion with its points, what they rest on, and who decided it where a person did. */
export const scoreList = (tender: TenderDefinition, scores: readonly Score[], decisions: readonly Decision[]): Markup =>
  markup`<ul class="items">${scores.map((score) => item(tender, score.id, pointsOf(score.points, score.max), score.evidence, decisions))}</ul>`;

/** What a person answered: `Aangetoond`, `15 punten`. */
export const answerWords = ({ answer }: Decision): string =>
  'outcome' in answer ? OUTCOME_WORDS[answer.outcome as Outcome] : points(answer.points);

const item = (
  tender: TenderDefinition,
  id: string,
  answer: string,
  evidence: readonly Evidence[],
  decisions: readonly Decision[],
): Markup =>
  markup`<li><p class="head"><strong>${id}: ${titleOf(tender, id)}</strong> <strong>${answer}</strong></p>${proofs(withoutDecision(evidence))}${decided(tender, decisionOn(decisions, id))}</li>`;

/** What an answer rests on: each reason with the words of the CV. */
export const proofs = (evidence: readonly Evidence[]): readonly Markup[] => evidence.map(proof);

const proof = ({ because, quote }: Evidence): Markup =>
  markup`<p>${because}</p>${quote !== undefined && markup`<blockquote>“${cut(quote.text, QUOTE_LENGTH)}” <span class="page">(pagina ${quote.page})</span></blockquote>`}`;

const decided = (tender: TenderDefinition, decision: Decision | undefined): Markup | undefined =>
  decision &&
  markup`<p class="decided">Besluit van ${decision.by}, ${exactMoment(decision.at, tender.timeZone)}: ${answerWords(decision)}. Reden: ${decision.reason}</p>`;
