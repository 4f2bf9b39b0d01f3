import type { UploadedBid } from '../domain/bid.ts';
import { applyDecisions, type Decision } from '../domain/decision.ts';
import type { Reading } from '../domain/reading.ts';
import { lastSelected, type SettledBid, type Settlement } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Assessment } from '../domain/verdict.ts';
import { letterBidOf } from './letter-bid.ts';
import type { Outcome } from './outcome-letter.ts';

/** What the outcome letters of all bids have in common. */
export type SettledField = Pick<Outcome, 'shortlisted' | 'lastPoints'>;

/** One bid at its end: what was offered, read and judged by the machine, and what persons decided of it. */
export type EndedBid = {
  readonly bid: UploadedBid;
  readonly reading: Reading;
  readonly machine: Assessment;
  readonly decisions: readonly Decision[];
};

/** The number of the shortlist and the points of its last bid. */
export const settledFieldOf = (settlement: Settlement): SettledField => ({
  shortlisted: settlement.bids.filter(({ outcome }) => outcome === 'selected').length,
  lastPoints: lastSelected(settlement)?.total ?? [0, 0],
});

/** What the letters about one settled bid tell of it. */
export const outcomeOfBid = (
  tender: TenderDefinition,
  field: SettledField,
  settled: SettledBid,
  { bid, reading, machine, decisions }: EndedBid,
): Outcome => ({
  bid: letterBidOf(tender, bid, reading),
  judgement: { assessment: applyDecisions(machine, decisions, tender.criteria), decisions },
  reading,
  settled,
  ...field,
});
