import type { BidRef } from '../../events/refs.ts';
import { isUploaded, statesOf, type UploadedBid } from '../../shared/domain/bid.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
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
import { type AnswerKind, uploadLetterId } from '../../shared/letters/upload-letter-id.ts';
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
    if (answer !== undefined) await post(tenderId, uploadLetterId(bid, answer.kind), answer.write);

    const outdone = own.filter(isUploaded).filter((other) => states.get(other.bidId) === 'replaced');
    for (const other of outdone)
      await post(tenderId, uploadLetterId(other, 'replaced'), () => replacedLetter(tender, letterBidOf(tender, other)));
    return { tenderId, bidId };
  };

type Answer = { readonly kind: AnswerKind; readonly write: (at: Instant) => Letter };

const answerTo = async (
  ports: ReceiptPorts,
  tender: TenderDefinition,
  bid: UploadedBid,
): Promise<Answer | undefined> => {
  const letterBid = letterBidOf(tender, bid);
  const { withdrawnAt } = bid;
  if (!bid.upload.inTime) return { kind: 'late', write: () => lateLetter(tender, letterBid) };
  if (withdrawnAt !== undefined)
    return { kind: 'withdrawn', write: () => withdrawnLetter(tender, letterBid, withdrawnAt) };
  const { reading, assessment, file } = await requiredSealed(ports, tender.id, bid.bidId);
  // The slot was used again: the intake of that file tells what became of it.
  if (file !== bid.upload.etag) return undefined;
  if (reading.state === 'unreadable') {
    const { reason } = reading;
    return { kind: 'unreadable', write: (at) => unreadableLetter(tender, letterBid, { reason, at }) };
  }
  if (assessment === undefined) throw new InvalidInput(`Bid ${bid.bidId} has no assessment: there is nothing to tell.`);
  const { facts } = reading;
  const received = { type: cvTypeOf(bid.key) ?? 'pdf', bytes: bid.upload.size, facts, assessment };
  return { kind: 'receipt', write: () => receiptLetter(tender, letterBidOf(tender, bid, reading), received) };
};
