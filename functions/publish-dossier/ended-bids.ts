import type { LoadEnded } from '../../shared/decision-file/decision-file.ts';
import { type Bid, isUploaded } from '../../shared/domain/bid.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import type { EndedBid } from '../../shared/letters/outcome-of-bid.ts';
import type { Ports } from '../../shared/ports/ports.ts';

const AT_ONCE = 16;

/** Loads bids of a settled tender as they ended: as offered, read, judged by the machine, and decided by persons. */
export const endedBids = (
  { cases }: Pick<Ports, 'cases'>,
  tenderId: string,
  bids: readonly Bid[],
  decisions: readonly Decision[],
): LoadEnded => {
  const byId = new Map(bids.map((bid) => [bid.bidId, bid]));
  const decided = Map.groupBy(decisions, ({ bidId }) => bidId);
  return async (bidIds) => {
    const ended = new Map<string, EndedBid>();
    await sideBySide(bidIds, AT_ONCE, async (bidId) => {
      const bid = byId.get(bidId);
      const opened = await cases.openedBid(tenderId, bidId);
      if (bid === undefined || !isUploaded(bid) || opened === undefined) return;
      const { reading, assessment } = opened;
      ended.set(bidId, { bid, reading, machine: assessment, decisions: decided.get(bidId) ?? [] });
    });
    return ended;
  };
};
