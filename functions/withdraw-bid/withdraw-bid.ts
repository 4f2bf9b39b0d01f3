import type { WithdrawBid } from '../../events/desk-acts.ts';
import { isUploaded, statesOf } from '../../shared/domain/bid.ts';
import { candidateKeyOf } from '../../shared/domain/cv-key.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import { withdrawnLetter } from '../../shared/letters/withdrawn.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type Refusal, refusal } from '../open-upload/refusal.ts';

/** The bids that were withdrawn by one request. */
export type Withdrawn = { readonly withdrawn: readonly string[] };

/**
 * Withdraws a supplier's bid with a candidate until the closing moment: every slot that was issued so far, so that no earlier
 * upload comes back to life. A later slot is a new bid.
 */
export const withdrawBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'letters' | 'mailer' | 'clock'>) =>
  async ({ tenderId, supplierId, candidateId }: WithdrawBid): Promise<Withdrawn | Refusal> => {
    const { tenders, bids, clock } = ports;
    const now = clock();
    const record = await tenders.get(tenderId);
    if (record === undefined) return refusal('unknown-tender');
    if (now >= record.closesAt) return refusal('closed');

    const own = await bids.ofCandidate(tenderId, candidateKeyOf(tenderId, supplierId, candidateId));
    const states = statesOf(own);
    const still = own.filter(({ withdrawnAt }) => withdrawnAt === undefined);
    if (still.length === 0) return refusal('unknown-bid');
    for (const { bidId } of still) await bids.withdraw(tenderId, bidId, now);
    // One letter: about the bid that counted. What was replaced before is told already, and an unused slot is no bid.
    for (const bid of still.filter(isUploaded).filter(({ bidId }) => states.get(bidId) === 'counts'))
      await postLetter(ports)(
        tenderId,
        `${bid.bidId}.withdrawn`,
        withdrawnLetter(record.tender, letterBidOf(record.tender, bid), now),
      );
    return { withdrawn: still.map(({ bidId }) => bidId) };
  };
