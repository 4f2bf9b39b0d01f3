import { cvUploaded } from '../../events/cv-uploaded.ts';
import type { ReconcileRound, TenderRef } from '../../events/refs.ts';
import { nextUse } from '../../shared/domain/bid.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { BID_PARTS } from '../../shared/domain/shard.ts';
import { changeCount } from '../../shared/domain/tender-change.ts';
import { isOwn, type LostUpload, lostUploads } from '../../shared/lambda/lost-uploads.ts';
import { pace } from '../../shared/lambda/pace.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import type { StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderState } from '../../shared/ports/tender-store.ts';

/** How the closing goes on. `almost`: it is so in a few seconds; `more`: time was up; `after` is the last bid that was looked at. */
export type Reconciled = TenderRef &
  (
    | { readonly outcome: 'closed' | 'too-early' | 'almost' | 'already-opened' | 'cancelled' | 'unknown' }
    | { readonly outcome: 'more'; readonly after: string }
  );

type ReconcilePorts = Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'workflows' | 'stopwatch' | 'meter'>;

/** So much the clock of what starts the closing may be before that of the storage. */
const ALMOST_SECONDS = 30;

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
    if (record.state === 'cancelled') return { tenderId, outcome: 'cancelled' };
    const now = await ports.cvs.now();
    if (now < record.closesAt)
      return { tenderId, outcome: now < plusSeconds(record.closesAt, -ALMOST_SECONDS) ? 'too-early' : 'almost' };

    // Where it was changed this very moment, the change came first: its own schedule closes it.
    if (record.state === 'published' && !(await ports.tenders.beginClosing(tenderId, changeCount(record))))
      return reconcileUploads(ports)({ tenderId, after });
    const end = ports.stopwatch.elapsed() + ROUND_MS;
    const takeIn = intakeStart(ports, tenderId);
    let last = after;
    for (const part of BID_PARTS.filter((first) => first >= after.slice(0, 1))) {
      const lost = (await lostUploads(ports, record, part, 'to-read')).filter(({ bid }) => bid.bidId > after);
      const begun = await sideBySide(lost, AT_ONCE, takeIn, () => ports.stopwatch.elapsed() < end);
      last = lost[begun - 1]?.bid.bidId ?? last;
      if (begun < lost.length) return { tenderId, outcome: 'more', after: last || part };
    }
    return { tenderId, outcome: 'closed' };
  };

/** Registered first: from here on the closing waits for this bid, whatever becomes of the execution that is started. */
const intakeStart = ({ bids, workflows, stopwatch, meter }: ReconcilePorts, tenderId: string) => {
  const turn = pace(stopwatch, STARTS_PER_SECOND);
  return async ({ bid, object }: LostUpload): Promise<void> => {
    await turn();
    const isNew = !isOwn(bid, object);
    await bids.register(
      tenderId,
      bid.bidId,
      isNew || bid.upload === undefined
        ? { ...uploadOf(object), ...nextUse(bid), inTime: true }
        : { ...bid.upload, inTime: true },
    );
    if (isNew) meter.count('BidsReceived');
    await workflows.start('intake', cvUploaded(object.key, 'reconciled'));
  };
};

const uploadOf = ({ uploadedAt, size, etag }: StoredObject) => ({ uploadedAt, size, etag });
