import { cvUploaded } from '../../events/cv-uploaded.ts';
import type { ReconcileRound, TenderRef } from '../../events/refs.ts';
import { type Bid, isInTime } from '../../shared/domain/bid.ts';
import { bidOfKey, cvPrefix } from '../../shared/domain/cv-key.ts';
import { BID_PARTS } from '../../shared/domain/shard.ts';
import { pace } from '../../shared/lambda/pace.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import type { StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord, TenderState } from '../../shared/ports/tender-store.ts';

/** How the closing goes on. `more`: time was up; `after` is the last bid that was looked at. */
export type Reconciled = TenderRef &
  (
    | { readonly outcome: 'closed' | 'too-early' | 'already-opened' | 'unknown' }
    | { readonly outcome: 'more'; readonly after: string }
  );

type ReconcilePorts = Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'workflows' | 'clock' | 'stopwatch' | 'meter'>;

const OPENED: readonly TenderState[] = ['to-decide', 'decided', 'settled'];

/** The function may run for five minutes; the last minute is for what is under way. */
const ROUND_MS = 4 * 60_000;

/** Well below what Step Functions refills in a second, so that uploads of other tenders start as well. */
const STARTS_PER_SECOND = 100;
const AT_ONCE = 8;

/**
 * Begins the closing: holds the bucket against the table, part by part, so that every object in time is a bid even when its event was
 * lost. Before the closing moment it does nothing but make sure that it is called again; after the opening it does nothing at all.
 */
export const reconcileUploads =
  (ports: ReconcilePorts) =>
  async ({ tenderId, after = '' }: ReconcileRound): Promise<Reconciled> => {
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) return { tenderId, outcome: 'unknown' };
    if (OPENED.includes(record.state)) return { tenderId, outcome: 'already-opened' };
    if (ports.clock() < record.closesAt) return { tenderId, outcome: 'too-early' };

    await ports.tenders.move(tenderId, ['published'], 'closing');
    const end = ports.stopwatch.elapsed() + ROUND_MS;
    const takeIn = intakeStart(ports, tenderId);
    let last = after;
    for (const part of BID_PARTS.filter((first) => first >= after.slice(0, 1))) {
      const lost = (await lostIn(ports, record, part)).filter(({ bid }) => bid.bidId > after);
      const begun = await sideBySide(lost, AT_ONCE, takeIn, () => ports.stopwatch.elapsed() < end);
      last = lost[begun - 1]?.bid.bidId ?? last;
      if (begun < lost.length) return { tenderId, outcome: 'more', after: last || part };
    }
    return { tenderId, outcome: 'closed' };
  };

type Lost = { readonly bid: Bid; readonly object: StoredObject };

/** The bids of a part whose CV came in time but was not taken in, in the order of bid ids. */
const lostIn = async (
  { cvs, bids }: ReconcilePorts,
  { tender, closesAt }: TenderRecord,
  part: string,
): Promise<readonly Lost[]> => {
  const [objects, known] = await Promise.all([
    cvs.list(`${cvPrefix(tender.id)}${part}`),
    bids.withPrefix(tender.id, part),
  ]);
  const byKey = new Map(objects.map((object) => [bidOfKey(object.key)?.bidId, object]));
  return known.flatMap((bid) => {
    const object = byKey.get(bid.bidId);
    const counts = object !== undefined && isInTime(object.uploadedAt, closesAt) && bid.withdrawnAt === undefined;
    return counts && !isTakenIn(bid, object) ? [{ bid, object }] : [];
  });
};

/** Registered first: from here on the closing waits for this bid, whatever becomes of the execution that is started. */
const intakeStart = ({ bids, workflows, stopwatch, meter }: ReconcilePorts, tenderId: string) => {
  const turn = pace(stopwatch, STARTS_PER_SECOND);
  return async ({ bid, object }: Lost): Promise<void> => {
    await turn();
    await bids.register(tenderId, bid.bidId, { ...uploadOf(object), inTime: true });
    if (!isKnown(bid, object)) meter.count('BidsReceived');
    await workflows.start('intake', cvUploaded(object.key, 'reconciled'));
  };
};

const isKnown = ({ upload }: Bid, { etag, uploadedAt }: StoredObject) =>
  upload?.etag === etag && upload.uploadedAt === uploadedAt;

const isTakenIn = (bid: Bid, object: StoredObject) => bid.progress === 'assessed' && isKnown(bid, object);

const uploadOf = ({ uploadedAt, size, etag }: StoredObject) => ({ uploadedAt, size, etag });
