import type { WithdrawBid } from '../../events/desk-acts.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import { candidateKeyOf } from '../../shared/domain/cv-key.ts';
import { changeCount, definitionAfter } from '../../shared/domain/tender-change.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import { uploadLetterId } from '../../shared/letters/upload-letter-id.ts';
import { withdrawnLetter } from '../../shared/letters/withdrawn.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type Refusal, refusal } from '../open-upload/refusal.ts';

/** The bids that are withdrawn. */
export type Withdrawn = { readonly withdrawn: readonly string[] };

/**
 * Withdraws a supplier's bid with a candidate until the closing moment: every slot that was issued so far, so that no earlier
 * upload comes back to life. A later slot is a new bid. Asking twice is asking once, also where the first time was cut off.
 */
export const withdrawBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'letters' | 'cvs' | 'mailer' | 'clock' | 'meter'>) =>
  async ({ tenderId, supplierId, candidateId }: WithdrawBid): Promise<Withdrawn | Refusal> => {
    const { tenders, bids, letters, cvs } = ports;
    const [record, now] = await Promise.all([tenders.get(tenderId), cvs.now()]);
    if (record === undefined) return refusal('unknown-tender');
    if (record.state === 'cancelled') return refusal('cancelled');
    if (record.state !== 'published' || now >= record.closesAt) return refusal('closed');

    const own = await bids.ofCandidate(tenderId, candidateKeyOf(tenderId, supplierId, candidateId));
    if (own.length === 0) return refusal('unknown-bid');
    for (const { bidId } of own) await bids.withdraw(tenderId, bidId, now);
    const last = own.at(-1);
    if (last !== undefined && record.tender.maxBidsPerSupplier !== undefined) await bids.givePlace(last);
    for (const bid of own.filter(isUploaded)) {
      // What was replaced before is told already, and an unused slot is no bid.
      if ((await letters.get(tenderId, uploadLetterId(bid, 'replaced'))) !== undefined) continue;
      await postLetter(ports)(
        tenderId,
        uploadLetterId(bid, 'withdrawn'),
        ({ changes }) =>
          withdrawnLetter(definitionAfter(record, changes), letterBidOf(record.tender, bid), bid.withdrawnAt ?? now),
        changeCount(record),
      );
    }
    return { withdrawn: own.map(({ bidId }) => bidId) };
  };
