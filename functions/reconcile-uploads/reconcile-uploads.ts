import { cvUploaded } from '../../events/cv-uploaded.ts';
import type { TenderRef } from '../../events/refs.ts';
import { type Bid, isInTime } from '../../shared/domain/bid.ts';
import { bidOfKey, cvPrefix } from '../../shared/domain/cv-key.ts';
import type { StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderState } from '../../shared/ports/tender-store.ts';

/** How the closing goes on. */
export type Reconciled = TenderRef & { readonly outcome: 'closed' | 'too-early' | 'already-opened' | 'unknown' };

const OPENED: readonly TenderState[] = ['to-decide', 'decided', 'settled'];

/**
 * Begins the closing: holds the bucket against the table, so that every object in time is a bid even when its event was lost.
 * Before the closing moment it does nothing but make sure that it is called again; after the opening it does nothing at all.
 */
export const reconcileUploads =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'workflows' | 'clock' | 'meter'>) =>
  async ({ tenderId }: TenderRef): Promise<Reconciled> => {
    const { tenders, bids, cvs, workflows, clock, meter } = ports;
    const record = await tenders.get(tenderId);
    if (record === undefined) return { tenderId, outcome: 'unknown' };
    if (OPENED.includes(record.state)) return { tenderId, outcome: 'already-opened' };
    if (clock() < record.closesAt) return { tenderId, outcome: 'too-early' };

    await tenders.move(tenderId, ['published'], 'closing');
    const [objects, known] = await Promise.all([cvs.list(cvPrefix(tenderId)), bids.all(tenderId)]);
    const byId = new Map(known.map((bid) => [bid.bidId, bid]));
    for (const object of objects.filter(({ uploadedAt }) => isInTime(uploadedAt, record.closesAt))) {
      const bid = byId.get(bidOfKey(object.key)?.bidId ?? '');
      if (bid === undefined || bid.withdrawnAt !== undefined || isTakenIn(bid, object)) continue;
      // Registered first: from here on the closing waits for this bid, whatever becomes of the execution that is started.
      await bids.register(tenderId, bid.bidId, { ...uploadOf(object), inTime: true });
      if (!isKnown(bid, object)) meter.count('BidsReceived');
      await workflows.start('intake', cvUploaded(object.key, 'reconciled'));
    }
    return { tenderId, outcome: 'closed' };
  };

const isKnown = ({ upload }: Bid, { etag, uploadedAt }: StoredObject) =>
  upload?.etag === etag && upload.uploadedAt === uploadedAt;

const isTakenIn = (bid: Bid, object: StoredObject) => bid.progress === 'assessed' && isKnown(bid, object);

const uploadOf = ({ uploadedAt, size, etag }: StoredObject) => ({ uploadedAt, size, etag });
