import type { Instant } from './calendar.ts';
import type { Offer } from './offer.ts';

/** What the storage says of an uploaded CV. `uploadedAt` is the storage's own time of the object, the authority on being in time. */
export type Upload = {
  readonly uploadedAt: Instant;
  readonly size: number;
  readonly etag: string;
  /** Counts the files that came by this slot from 1, each in the place of the one before; absent: the first. */
  readonly nth?: number;
  /** Strictly before the closing moment. */
  readonly inTime: boolean;
};

/** How far the intake of a bid has come. `put-aside`: it failed, and a person must look. */
export type Progress = 'open' | 'registered' | 'assessed' | 'put-aside';

/** A bid (inschrijving): one candidate's offer and CV. It is complete once its CV is uploaded. */
export type Bid = {
  readonly tenderId: string;
  readonly bidId: string;
  /** Names the candidate of one supplier without naming anybody: bids with the same key replace one another. */
  readonly candidateKey: string;
  /** Counts the upload slots of one candidate from 1, in the order in which they were issued. */
  readonly slot: number;
  readonly supplierId: string;
  readonly offer: Offer;
  /** The supplier's own reference (uw kenmerk). */
  readonly reference?: string;
  /** Key of the CV's object, used for this bid only. */
  readonly key: string;
  readonly openedAt: Instant;
  readonly upload?: Upload;
  /** A file that came too late into the place of the one in `upload`, which was in time and stands. */
  readonly lateUpload?: Upload;
  readonly withdrawnAt?: Instant;
  readonly progress: Progress;
};

/** A bid whose CV has arrived. */
export type UploadedBid = Bid & { readonly upload: Upload };

/** Where a bid stands in the procedure: each upload is in exactly one of these states. */
export type BidState = 'open' | 'counts' | 'replaced' | 'withdrawn' | 'late';

/** Whether the CV of a bid has arrived. */
export const isUploaded = (bid: Bid): bid is UploadedBid => bid.upload !== undefined;

/** What is told of a bid's next file: nothing of the first. */
export const nextUse = ({ upload, lateUpload = upload }: Pick<Bid, 'upload' | 'lateUpload'>): Pick<Upload, 'nth'> =>
  lateUpload === undefined ? {} : { nth: (lateUpload.nth ?? 1) + 1 };

/** Whether an object of `uploadedAt` is in time: "tot 09.00 uur" is strictly before it. */
export const isInTime = (uploadedAt: Instant, closesAt: Instant): boolean => uploadedAt < closesAt;

/**
 * The state of each bid, by bid id. Of the uploads of one candidate that were in time and not withdrawn the last one counts; of
 * two in the same second, the one whose slot was issued later.
 */
export const statesOf = (bids: readonly Bid[]): ReadonlyMap<string, BidState> => {
  const last = new Map<string, UploadedBid>();
  for (const bid of bids) {
    const rival = last.get(bid.candidateKey);
    if (isCandidate(bid) && (rival === undefined || isLater(bid, rival))) last.set(bid.candidateKey, bid);
  }
  return new Map(bids.map((bid) => [bid.bidId, stateOf(bid, last.get(bid.candidateKey))]));
};

/** The bids that count, in the order in which they were given. */
export const countingBids = (bids: readonly Bid[]): readonly UploadedBid[] => {
  const states = statesOf(bids);
  return bids.filter(isUploaded).filter((bid) => states.get(bid.bidId) === 'counts');
};

const isCandidate = (bid: Bid): bid is UploadedBid =>
  isUploaded(bid) && bid.upload.inTime && bid.withdrawnAt === undefined;

const isLater = (a: UploadedBid, b: UploadedBid): boolean => {
  const second = (bid: UploadedBid) => bid.upload.uploadedAt.slice(0, 19);
  return second(a) === second(b) ? a.slot > b.slot : a.upload.uploadedAt > b.upload.uploadedAt;
};

const stateOf = (bid: Bid, last: UploadedBid | undefined): BidState => {
  if (bid.withdrawnAt !== undefined) return 'withdrawn';
  if (!isUploaded(bid)) return 'open';
  if (!bid.upload.inTime) return 'late';
  return last?.bidId === bid.bidId ? 'counts' : 'replaced';
};
