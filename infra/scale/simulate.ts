import { arrivalsOf } from './arrivals.ts';
import { LETTERS_AFTER } from './assumptions.ts';
import { type ClosingFacts, closingOf } from './closing.ts';
import { type IntakeFacts, intakes } from './intakes.ts';
import { type Letters, letters } from './letters.ts';
import { type Limits, limitsOf, type MailQuota, tickAll } from './limits.ts';
import type { MachineFacts } from './machine-facts.ts';
import type { Quotas } from './quotas.ts';
import { randomFrom } from './random.ts';

/** A tender to simulate. */
export type Case = {
  readonly bids: number;
  /** Over how many seconds before the closing the uploads come. */
  readonly arrivalSeconds: number;
  readonly quotas: Quotas;
  readonly mail: MailQuota;
  readonly seed: number;
};

/** What became of it; seconds count from the closing. */
export type Outcome = {
  readonly intake: IntakeFacts;
  readonly closing: ClosingFacts;
  readonly lastJudged: number;
  readonly lastReceipt: number;
  readonly lastLetter: number;
  readonly letterEvents: number;
  readonly limits: Limits;
  /** Seconds that `closing` and `settle` took. */
  readonly closingTook: number;
  readonly settleTook: number;
};

/** Walks through the arrivals, the intakes, the closing and the letters, second by second. The same case gives the same outcome. */
export const simulate = ({ bids, arrivalSeconds, quotas, mail, seed }: Case, facts: MachineFacts): Outcome => {
  const limits = limitsOf(quotas, mail);
  const all = intakes(arrivalsOf(bids, arrivalSeconds), facts, limits, randomFrom(seed));
  let bulk: Letters | undefined;
  let closing: ClosingFacts | undefined;
  for (let now = 0; all.running() > 0 || bulk === undefined || bulk.left() > 0; now += 1) {
    tickAll(limits);
    all.tick(now);
    if (bulk === undefined && now >= arrivalSeconds && all.unjudged() === 0) {
      closing = closingOf(bids, Math.max(0, all.facts().lastJudged - arrivalSeconds), facts);
      bulk = letters(bids * LETTERS_AFTER, Math.ceil(arrivalSeconds + closing.published), mail, limits, facts);
    }
    bulk?.tick(now);
  }
  const found = closing ?? closingOf(bids, 0, facts);
  const told = bulk?.facts() ?? { last: 0, historyEvents: 0 };
  const intake = all.facts();
  return {
    intake,
    closing: found,
    lastJudged: intake.lastJudged - arrivalSeconds,
    lastReceipt: intake.lastReceipt - arrivalSeconds,
    lastLetter: told.last - arrivalSeconds,
    letterEvents: told.historyEvents,
    limits,
    closingTook: found.ranked,
    settleTook: told.last - arrivalSeconds - found.ranked,
  };
};
