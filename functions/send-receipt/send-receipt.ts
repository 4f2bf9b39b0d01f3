import type { BidRef } from '../../events/refs.ts';
import { isInTime, isUploaded, statesOf, type UploadedBid } from '../../shared/domain/bid.ts';
import { cvTypeOf } from '../../shared/domain/cv-key.ts';
import { assess } from '../../shared/domain/judge.ts';
import { changeCount, definitionAfter, isRectified } from '../../shared/domain/tender-change.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { requiredBid, requiredSealed, requiredTender } from '../../shared/lambda/required.ts';
import { tellChanges } from '../../shared/lambda/tell-changes.ts';
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
import type { LetterClaim, TenderRecord } from '../../shared/ports/tender-store.ts';

type ReceiptPorts = Pick<Ports, 'tenders' | 'bids' | 'vault' | 'letters' | 'mailer' | 'clock' | 'meter'>;

/**
 * Tells the supplier what became of an upload: received (with the trial reading), not readable, late or withdrawn; and of the
 * uploads that it replaced, that they no longer count.
 */
export const sendReceipt =
  (ports: ReceiptPorts) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const [record, bid] = await Promise.all([requiredTender(ports, tenderId), requiredBid(ports, tenderId, bidId)]);
    if (!isUploaded(bid)) throw new InvalidInput(`Bid ${bidId} has no CV: there is nothing to confirm.`);
    const post = postLetter(ports);
    const own = await ports.bids.ofCandidate(tenderId, bid.candidateKey);
    const states = statesOf(own);
    const changes = changeCount(record);
    const late = lateFileOf(record, bid);
    if (late !== undefined)
      await post(
        tenderId,
        uploadLetterId(late, 'late'),
        (claim) => lateLetter(definitionAfter(record, claim.changes), letterBidOf(record.tender, late)),
        changes,
      );
    // Then the intake of the file that stands tells of that one.
    if (late !== undefined && bid.progress !== 'assessed') return { tenderId, bidId };
    const answer = await answerTo(ports, record, bid);
    if (answer !== undefined) await post(tenderId, uploadLetterId(bid, answer.kind), answer.write, changes);

    const outdone = own.filter(isUploaded).filter((other) => states.get(other.bidId) === 'replaced');
    for (const other of outdone)
      await post(
        tenderId,
        uploadLetterId(other, 'replaced'),
        (claim) => replacedLetter(definitionAfter(record, claim.changes), letterBidOf(record.tender, other)),
        changes,
      );
    await tellChanges(ports, record, own);
    return { tenderId, bidId };
  };

/** The file that came too late into the place of a bid's own, as if it were the bid's. */
const lateFileOf = ({ closesAt }: TenderRecord, bid: UploadedBid): UploadedBid | undefined =>
  bid.lateUpload !== undefined && !isInTime(bid.lateUpload.uploadedAt, closesAt)
    ? { ...bid, upload: bid.lateUpload }
    : undefined;

type Answer = { readonly kind: AnswerKind; readonly write: (claim: LetterClaim) => Letter };

const answerTo = async (ports: ReceiptPorts, record: TenderRecord, bid: UploadedBid): Promise<Answer | undefined> => {
  const { tender, state } = record;
  const known = ({ changes }: LetterClaim) => definitionAfter(record, changes);
  const letterBid = letterBidOf(tender, bid);
  const { withdrawnAt } = bid;
  if (!bid.upload.inTime) return { kind: 'late', write: (claim) => lateLetter(known(claim), letterBid) };
  if (withdrawnAt !== undefined)
    return { kind: 'withdrawn', write: (claim) => withdrawnLetter(known(claim), letterBid, withdrawnAt) };
  // That there is nothing to bid for any more is told instead.
  if (state === 'cancelled') return undefined;
  const { reading, assessment, file } = await requiredSealed(ports, tender.id, bid.bidId);
  // The slot was used again: the intake of that file tells what became of it.
  if (file !== bid.upload.etag) return undefined;
  if (reading.state === 'unreadable') {
    const { reason } = reading;
    return {
      kind: 'unreadable',
      write: (claim) => unreadableLetter(known(claim), letterBid, { reason, at: claim.at }),
    };
  }
  if (assessment === undefined) throw new InvalidInput(`Bid ${bid.bidId} has no assessment: there is nothing to tell.`);
  const received = { type: cvTypeOf(bid.key) ?? 'pdf', bytes: bid.upload.size, facts: reading.facts };
  return {
    kind: 'receipt',
    write: (claim) => {
      const definition = known(claim);
      // Judged again by what held when the letter was first written, so that it has the same words when it is sent again.
      const told = isRectified(record) ? assess(definition, bid.offer, reading) : assessment;
      return receiptLetter(definition, letterBidOf(definition, bid, reading), { ...received, assessment: told });
    },
  };
};
