import type { BidRef } from '../../events/refs.ts';
import { score } from '../../shared/domain/judge.ts';
import { requiredBid, requiredSealed, requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Holds a bid that was read against every award criterion and seals the points. */
export const scoreBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const [{ tender }, { offer }, { reading }] = await Promise.all([
      requiredTender(ports, tenderId),
      requiredBid(ports, tenderId, bidId),
      requiredSealed(ports, tenderId, bidId),
    ]);
    if (reading.state === 'read')
      await ports.vault.add(tenderId, bidId, { scores: score(tender, offer, reading.facts) });
    return { tenderId, bidId };
  };
