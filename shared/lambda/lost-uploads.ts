import { type Bid, isInTime, type Upload } from '../domain/bid.ts';
import { bidOfKey, cvPrefix } from '../domain/cv-key.ts';
import type { StoredObject } from '../ports/cv-bucket.ts';
import type { Ports } from '../ports/ports.ts';
import type { TenderRecord } from '../ports/tender-store.ts';

/** A bid and its CV, of which no event told or none to its end. */
export type LostUpload = { readonly bid: Bid; readonly object: StoredObject };

/**
 * The bids of a part of a tender whose CV lies in the bucket and was not taken in, in the order of bid ids. `to-read`: those that came in
 * time and were not withdrawn; `to-tell`: the others, of which nothing is read, but whose suppliers must hear what became of them.
 */
export const lostUploads = async (
  { cvs, bids }: Pick<Ports, 'cvs' | 'bids'>,
  { tender, closesAt }: TenderRecord,
  part: string,
  which: 'to-read' | 'to-tell',
): Promise<readonly LostUpload[]> => {
  const [objects, known] = await Promise.all([
    cvs.list(`${cvPrefix(tender.id)}${part}`),
    bids.withPrefix(tender.id, part),
  ]);
  const byBid = new Map(objects.map((object) => [bidOfKey(object.key)?.bidId, object]));
  return known.flatMap((bid) => {
    const object = byBid.get(bid.bidId);
    if (object === undefined) return [];
    const isToRead = isInTime(object.uploadedAt, closesAt) && bid.withdrawnAt === undefined;
    const isLost = isToRead ? !isTakenIn(bid, object) : !isKnown(bid, object);
    return isLost && isToRead === (which === 'to-read') ? [{ bid, object }] : [];
  });
};

/** Whether this very object is the bid's own file. */
export const isOwn = ({ upload }: Bid, object: StoredObject): boolean => isSame(upload, object);

/** Whether the bid is registered with this very object, as its own file or as one that came too late. */
export const isKnown = (bid: Bid, object: StoredObject): boolean =>
  isOwn(bid, object) || isSame(bid.lateUpload, object);

/** Whether what is told of a file is of this object. */
export const isSame = (upload: Upload | undefined, { etag, uploadedAt }: StoredObject): boolean =>
  upload?.etag === etag && upload.uploadedAt === uploadedAt;

const isTakenIn = (bid: Bid, object: StoredObject): boolean => bid.progress === 'assessed' && isOwn(bid, object);
