import type { BidRef } from '../../events/refs.ts';
import { isUploaded, statesOf, type UploadedBid } from '../../shared/domain/bid.ts';
import { cvTypeOf } from '../../shared/domain/cv-key.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { requiredBid, requiredSealed, requiredTender } from '../../shared/lambda/required.ts';
import { lateLetter } from '../../shared/letters/late.ts';
import type { Letter } from '../../shared/letters/letter.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import { receiptLetter } from '../../shared/letters/receipt.ts';
import { replacedLetter } from '../../shared/letters/replaced.ts';
import { unreadableLetter } from '../../shared/letters/unreadable.ts';
import { withdrawnLetter } from '../../shared/letters/withdrawn.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';

type ReceiptPorts = Pick<Ports, 'tenders' | 'bids' | 'vault' | 'letters' | 'mailer' | 'clock' | 'meter'>;

/**
 * Tells the supplier what became of an upload: received (with the trial reading), not readable, late or withdrawn; and of the
 * uploads that it replaced, that they no longer count.
 */
export const sendReceipt =
  (ports: ReceiptPorts) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const [{ tender }, bid] = await Promise.all([requiredTender(ports, tenderId), requiredBid(ports, tenderId, bidId)]);
    if (!isUploaded(bid)) throw new InvalidInput(`Bid ${bidId} has no CV: there is nothing to confirm.`);
    const post = postLetter(ports);
    const own = await ports.bids.ofCandidate(tenderId, bid.candidateKey);
    const states = statesOf(own);
    const answer = await answerTo(ports, tender, bid);
    await post(tenderId, `${bidId}.${answer.kind}`, answer);

    const counts = own.filter(isUploaded).find((other) => states.get(other.bidId) === 'counts');
    const outdone = own.filter(isUploaded).filter((other) => states.get(other.bidId) === 'replaced');
    if (counts === undefined) return { tenderId, bidId };
    for (const other of outdone)
      await post(
        tenderId,
        `${other.bidId}.replaced`,
        replacedLetter(tender, letterBidOf(tender, other), counts.upload.uploadedAt),
      );
    return { tenderId, bidId };
  };

const answerTo = async (ports: ReceiptPorts, tender: TenderDefinition, bid: UploadedBid): Promise<Letter> => {
  const letterBid = letterBidOf(tender, bid);
  if (!bid.upload.inTime) return lateLetter(tender, letterBid);
  if (bid.withdrawnAt !== undefined) return withdrawnLetter(tender, letterBid, bid.withdrawnAt);
  const { reading, assessment } = await requiredSealed(ports, tender.id, bid.bidId);
  if (reading.state === 'unreadable')
    return unreadableLetter(tender, letterBid, { reason: reading.reason, at: ports.clock() });
  if (assessment === undefined) throw new InvalidInput(`Bid ${bid.bidId} has no assessment: there is nothing to tell.`);
  return receiptLetter(tender, letterBidOf(tender, bid, reading), {
    type: cvTypeOf(bid.key) ?? 'pdf',
    bytes: bid.upload.size,
    facts: reading.facts,
    assessment,
  });
};
