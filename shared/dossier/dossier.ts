import type { Instant } from '../domain/calendar.ts';
import type { Decision } from '../domain/decision.ts';
import type { OpenQuestion } from '../domain/open-questions.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Assessment, Range } from '../domain/verdict.ts';
import type { LetterBid } from '../letters/letter.ts';
import type { Undelivered } from './undelivered-section.ts';

/** One bid as pages show it. The assessment holds every decision; `decisions` are those of persons on this bid. */
export type JudgedBid = {
  readonly bid: LetterBid;
  readonly assessment: Assessment;
  readonly decisions: readonly Decision[];
};

/** A bid with its place, 1 the best; a range where something stayed open that cannot change who is on the shortlist. */
export type RankedBid = JudgedBid & { readonly rank: Range };

/** The whole field in numbers. Each bid is counted once: `bids` is `shortlisted + notSelected + knockedOut + undecided`. */
export type FieldCounts = {
  /** Bids that were in time and count. */
  readonly bids: number;
  readonly shortlisted: number;
  readonly notSelected: number;
  readonly knockedOut: number;
  /** Bids without an outcome, because a person must still look. */
  readonly undecided: number;
  /** How many bids do not meet each requirement, by its id; a bid that misses two is counted at both. */
  readonly failed: Readonly<Record<string, number>>;
  readonly late: number;
  readonly replaced: number;
  readonly withdrawn: number;
};

/** What the client (opdrachtgever) gets: the shortlist in rank order, and of the others numbers only. */
export type Dossier = {
  readonly tender: TenderDefinition;
  readonly judgedAt: Instant;
  readonly shortlist: readonly RankedBid[];
  readonly counts: FieldCounts;
};

/** What the tender desk sees of a closed tender. */
export type DeskReport = {
  readonly tender: TenderDefinition;
  readonly judgedAt: Instant;
  /** In rank order, the first of them; the rank is a range while something that matters is open. */
  readonly ranking: readonly RankedBid[];
  /** The first of them, by bid id. */
  readonly knockedOut: readonly JudgedBid[];
  /** Bids that persons decided on or must look at, and that are in neither list. */
  readonly others: readonly JudgedBid[];
  readonly questions: readonly OpenQuestion[];
  readonly counts: FieldCounts;
  /** In the order of their moments. */
  readonly undelivered: readonly Undelivered[];
};
