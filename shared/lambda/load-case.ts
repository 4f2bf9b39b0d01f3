import { type Bid, countingBids } from '../domain/bid.ts';
import { type Case, caseOf } from '../domain/case.ts';
import type { Decision } from '../domain/decision.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Ports } from '../ports/ports.ts';
import type { OpenedBid } from '../ports/vault.ts';

/** A case with everything it was put together from. */
export type LoadedCase = Case & {
  /** Every bid of the tender, also those that do not count. */
  readonly all: readonly Bid[];
  readonly opened: ReadonlyMap<string, OpenedBid>;
  readonly decisions: readonly Decision[];
};

/** Loads the case of an opened tender. */
export const loadCase = async (
  { bids, cases }: Pick<Ports, 'bids' | 'cases'>,
  tender: TenderDefinition,
): Promise<LoadedCase> => {
  const [all, openedBids, decisions] = await Promise.all([
    bids.all(tender.id),
    cases.opened(tender.id),
    cases.decisions(tender.id),
  ]);
  const opened = new Map(openedBids.map((bid) => [bid.bidId, bid]));
  const assessments = new Map(openedBids.map(({ bidId, assessment }) => [bidId, assessment]));
  return { ...caseOf(tender, countingBids(all), assessments, decisions), all, opened, decisions };
};
