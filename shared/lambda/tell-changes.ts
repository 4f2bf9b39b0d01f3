import { type Bid, countingBids, type UploadedBid } from '../domain/bid.ts';
import { definitionAfter, type TenderChange } from '../domain/tender-change.ts';
import { amendedLetter } from '../letters/amended.ts';
import { cancelledLetter } from '../letters/cancelled.ts';
import { letterBidOf } from '../letters/letter-bid.ts';
import { changeLetterId } from '../letters/upload-letter-id.ts';
import { postLetter } from '../mail/post-letter.ts';
import type { Ports } from '../ports/ports.ts';
import type { TenderRecord } from '../ports/tender-store.ts';
import { sideBySide } from './side-by-side.ts';

const AT_ONCE = 4;

/**
 * Tells the suppliers of these bids, as far as they count, what changed of the tender since the upload. Each change is told once, however
 * often this is called; that there is no tender any more is told of every upload. `bids` holds every bid of each of its candidates.
 */
export const tellChanges = async (
  ports: Pick<Ports, 'letters' | 'mailer' | 'clock' | 'meter'>,
  record: TenderRecord,
  bids: readonly Bid[],
): Promise<void> => {
  const post = postLetter(ports);
  await sideBySide(changeNews(record, bids), AT_ONCE, ({ bid, change, n, letterId }) => {
    const after = definitionAfter(record, n);
    const write = change.what === 'cancelled' ? cancelledLetter : amendedLetter;
    return post(record.tender.id, letterId, () => write(after, change, letterBidOf(after, bid)));
  });
};

/** A letter that tells a bid's supplier of the n-th change of the tender. */
export type ChangeNews = {
  readonly bid: UploadedBid;
  readonly change: TenderChange;
  readonly n: number;
  readonly letterId: string;
};

/** The letters about changes that the suppliers of these bids must have. */
export const changeNews = ({ changes = [] }: TenderRecord, bids: readonly Bid[]): readonly ChangeNews[] =>
  countingBids(bids).flatMap((bid) =>
    changes.flatMap((change, index) => {
      const n = index + 1;
      return isNews(change, bid) ? [{ bid, change, n, letterId: changeLetterId(bid, change, n) }] : [];
    }),
  );

const isNews = ({ what, at }: TenderChange, { upload }: UploadedBid): boolean =>
  what === 'cancelled' || upload.uploadedAt <= at;
