import type { BidRef } from '../../events/refs.ts';
import { screen } from '../../shared/domain/judge.ts';
import { requiredBid, requiredSealed, requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Holds a bid that was read against every minimum requirement and seals the verdicts. */
export const screenBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const [{ tender }, { offer }, { reading }] = await Promise.all([
      requiredTender(ports, tenderId),
      requiredBid(ports, tenderId, bidId),
      requiredSealed(ports, tenderId, bidId),
    ]);
    if (reading.state === 'read')
      await ports.vault.add(tenderId, bidId, { verdicts: screen(tender, offer, reading.facts) });
    return { tenderId, bidId };
  };
