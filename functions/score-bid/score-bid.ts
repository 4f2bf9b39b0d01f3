import type { BidRef } from '../../events/refs.ts';
import { score } from '../../shared/domain/judge.ts';
import { requiredIntake } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Holds a bid that was read against every award criterion and seals the points. */
export const scoreBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>) =>
  async (bid: BidRef): Promise<BidRef> => {
    const { tender, offer, sealed } = await requiredIntake(ports, bid);
    if (sealed.reading.state === 'read')
      await ports.vault.add(bid.tenderId, bid.bidId, { scores: score(tender, offer, sealed.reading.facts) });
    return { tenderId: bid.tenderId, bidId: bid.bidId };
  };
