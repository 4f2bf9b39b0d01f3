import type { CvUploaded } from '../../events/cv-uploaded.ts';
import { type Bid, isInTime, isUploaded, nextUse, statesOf, type Upload } from '../../shared/domain/bid.ts';
import { bidOfKey } from '../../shared/domain/cv-key.ts';
import { isKnown, isOwn, isSame } from '../../shared/lambda/lost-uploads.ts';
import { changeNews } from '../../shared/lambda/tell-changes.ts';
import { type AnswerKind, uploadLetterId } from '../../shared/letters/upload-letter-id.ts';
import type { StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { BidStore, LetterStore, TenderRecord } from '../../shared/ports/tender-store.ts';

/**
 * What an upload turned out to be. `unknown`: no slot announced it, or it is gone; `already-done`: it was taken in before; `cancelled`: so is
 * its tender, and it is not read.
 */
export type Registered = {
  readonly tenderId: string;
  readonly bidId: string;
  readonly outcome: 'in-time' | 'late' | 'withdrawn' | 'cancelled' | 'already-done' | 'unknown';
};

const UNKNOWN: Registered = { tenderId: '', bidId: '', outcome: 'unknown' };

/**
 * Completes a bid with the CV that was uploaded for it. Whether it is in time is decided by the storage's own time of the object,
 * never by the moment at which the event arrives.
 */
export const registerBid =
  ({ tenders, bids, cvs, letters, meter }: Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'letters' | 'meter'>) =>
  async (event: CvUploaded): Promise<Registered> => {
    const { key } = event.detail.object;
    const place = bidOfKey(key);
    if (place === undefined) return UNKNOWN;
    const [record, bid, object] = await Promise.all([
      tenders.get(place.tenderId),
      bids.get(place.tenderId, place.bidId),
      cvs.head(key),
    ]);
    if (record === undefined || bid === undefined || object === undefined || bid.key !== key)
      return { ...place, outcome: 'unknown' };
    const upload = uploadOf(object, record.closesAt, bid);
    const isRegistered = isOwn(bid, object) && bid.upload?.inTime === upload.inTime;
    if (isRegistered && bid.progress === 'assessed' && (await isTold(bids, letters, record, bid)))
      return { ...place, outcome: 'already-done' };

    // Where the file before it was in time, that one stands, and only its supplier hears of this one.
    if (!upload.inTime && bid.upload?.inTime === true) {
      if (!isKnown(bid, object)) {
        await bids.registerLate(place.tenderId, place.bidId, upload);
        meter.count('BidsLate');
      }
      return { ...place, outcome: 'late' };
    }
    // A late file is in time after all where the tender was extended meanwhile.
    if (!isRegistered) await bids.register(place.tenderId, place.bidId, upload);
    if (!isKnown(bid, object)) {
      meter.count('BidsReceived');
      if (!upload.inTime) meter.count('BidsLate');
    }
    if (bid.withdrawnAt !== undefined) return { ...place, outcome: 'withdrawn' };
    if (!upload.inTime) return { ...place, outcome: 'late' };
    return { ...place, outcome: record.state === 'cancelled' ? 'cancelled' : 'in-time' };
  };

/**
 * Whether the supplier has its receipt, and heard of each upload that this candidate replaced and of each change of the tender. An intake that was cut off before that is
 * not done, however far its reading came.
 */
const isTold = async (bids: BidStore, letters: LetterStore, record: TenderRecord, bid: Bid): Promise<boolean> => {
  const { tenderId, candidateKey } = bid;
  const isSent = async (letterId: string) => (await letters.get(tenderId, letterId))?.state === 'sent';
  const answers = isUploaded(bid) ? RECEIPTS.map((kind) => isSent(uploadLetterId(bid, kind))) : [];
  if (!(await Promise.all(answers)).includes(true)) return false;
  const own = await bids.ofCandidate(tenderId, candidateKey);
  const states = statesOf(own);
  const replaced = own.filter(isUploaded).filter(({ bidId }) => states.get(bidId) === 'replaced');
  const due = [
    ...replaced.map((other) => uploadLetterId(other, 'replaced')),
    ...changeNews(record, own).map(({ letterId }) => letterId),
  ];
  return (await Promise.all(due.map(isSent))).every((sent) => sent);
};

const RECEIPTS: readonly AnswerKind[] = ['receipt', 'unreadable'];

const uploadOf = (object: StoredObject, closesAt: string, bid: Bid): Upload => {
  const { uploadedAt, size, etag } = object;
  const known = [bid.upload, bid.lateUpload].find((one) => isSame(one, object));
  const use = known ?? nextUse(bid);
  return {
    uploadedAt,
    size,
    etag,
    ...(use.nth !== undefined && { nth: use.nth }),
    inTime: isInTime(uploadedAt, closesAt),
  };
};
