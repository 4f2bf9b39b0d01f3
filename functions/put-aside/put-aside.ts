import type * as z from 'zod';
import type { FailedBid } from '../../events/refs.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Puts a bid aside whose intake failed: it stays in the tender, and a person will look at it. */
export const putAside =
  ({ bids, meter }: Pick<Ports, 'bids' | 'meter'>) =>
  async ({ tenderId, bidId }: z.infer<typeof FailedBid>): Promise<{ tenderId: string; bidId: string }> => {
    if (await bids.setProgress(tenderId, bidId, 'put-aside')) meter.count('BidsFailed');
    return { tenderId, bidId };
  };
