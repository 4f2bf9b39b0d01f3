import type { BidRef } from '../../events/refs.ts';
import { screen } from '../../shared/domain/judge.ts';
import { requiredIntake } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Holds a bid that was read against every minimum requirement and seals the verdicts. */
export const screenBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>) =>
  async (bid: BidRef): Promise<BidRef> => {
    const { tender, offer, sealed } = await requiredIntake(ports, bid);
    if (sealed.reading.state === 'read')
      await ports.vault.add(
        bid.tenderId,
        bid.bidId,
        { verdicts: screen(tender, offer, sealed.reading.facts) },
        sealed.file,
      );
    return { tenderId: bid.tenderId, bidId: bid.bidId };
  };
