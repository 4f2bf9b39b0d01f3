import { type Month, monthOf } from '../calendar.ts';
import { monthsRangeText } from '../dutch.ts';
import { type Experience, windowText } from '../experience.ts';
import type { Offer } from '../offer.ts';
import type { Facts } from '../reading.ts';
import type { TenderDefinition } from '../tender.ts';
import type { Evidence, Outcome, Range } from '../verdict.ts';

/** What a rule may look at. Of the offer every field can be absent; names and addresses in it concern no rule. */
export type RuleContext = { readonly tender: TenderDefinition; readonly offer: Partial<Offer>; readonly facts: Facts };

/** The answer to a rule, with at least one piece of evidence. */
export type Answer = { readonly outcome: Outcome; readonly evidence: readonly [Evidence, ...Evidence[]] };

/** An answer of one sentence. */
export const answer = (outcome: Outcome, because: string, ...more: readonly Evidence[]): Answer => ({
  outcome,
  evidence: [{ because }, ...more],
});

/** The month of closing: the reference of all counting. */
export const closingMonth = (tender: TenderDefinition): Month => tender.closing.slice(0, 7);

/** Whether a range reaches a minimum: surely, surely not, or perhaps. */
export const reaches = ([min, max]: Range, least: number): Outcome =>
  min >= least ? 'met' : max < least ? 'not-met' : 'unclear';

/** The strictest of several outcomes. */
export const allOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('not-met') ? 'not-met' : outcomes.includes('unclear') ? 'unclear' : 'met';

/** `50 maanden als Doorstroomcoach in de laatste 6 jaar (2020-01 t/m 2025-12)`, for the first sentence of an answer. */
export const foundText = ({ months, window, evidence, overlap, cut }: Experience, what: string): string => {
  const where = windowText(window, monthOf);
  if (evidence.length === 0) return `Geen werkervaring ${what} gevonden${where}`;
  const once = overlap ? '; overlappende perioden tellen één keer' : '';
  const half = cut ? `; ${monthOf(window.wide.from)} valt maar half binnen de termijn en geldt als onzeker` : '';
  return `Werkervaring ${what}${where}: ${monthsRangeText(months)}${once}${half}`;
};

/** `minstens 24 maanden` or, for one, `enige werkervaring`. */
export const askedText = (minMonths: number): string =>
  minMonths === 1 ? 'enige werkervaring' : `minstens ${minMonths} maanden`;
