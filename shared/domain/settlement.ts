import type { Instant } from './calendar.ts';
import type { Range } from './verdict.ts';

/** What became of a bid that counted. */
export type OutcomeKind = 'selected' | 'not-selected' | 'knocked-out';

/** The outcome of one bid that counted. `rank` is absent for what was knocked out. */
export type SettledBid = {
  readonly bidId: string;
  readonly outcome: OutcomeKind;
  readonly rank?: Range;
  readonly total: Range;
};

/** The fixed outcome of a tender: every bid that counted, best first, what was knocked out last. */
export type Settlement = {
  readonly settledAt: Instant;
  readonly bids: readonly SettledBid[];
};

/** What decides when letters may go out. */
export type LetterRules = {
  readonly release: 'confirmed' | 'automatic';
  /** A named person has released the outcome. */
  readonly released: boolean;
  /** Who is not among the shortlist hears so from this moment on; undefined: at once. */
  readonly othersAfter: Instant | undefined;
};

/** Whether the letters about an outcome may go out at `now`. Who is selected hears so at once. */
export const mayHear = (outcome: OutcomeKind, rules: LetterRules, now: Instant): boolean =>
  outcome === 'selected' || (isReleased(rules) && (rules.othersAfter === undefined || rules.othersAfter <= now));

/** Points of the last bid of the shortlist; undefined when nobody was selected. */
export const lastSelected = ({ bids }: Settlement): SettledBid | undefined =>
  bids.filter(({ outcome }) => outcome === 'selected').at(-1);

const isReleased = ({ release, released }: LetterRules) => release === 'automatic' || released;
