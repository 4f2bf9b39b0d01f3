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
  const { tender, changes = [] } = record;
  if (changes.length === 0) return;
  const post = postLetter(ports);
  await sideBySide(countingBids(bids), AT_ONCE, async (bid) => {
    for (const [index, change] of changes.entries()) {
      if (!isNews(change, bid)) continue;
      const after = definitionAfter(record, index + 1);
      const write = change.what === 'cancelled' ? cancelledLetter : amendedLetter;
      await post(tender.id, changeLetterId(bid, change, index + 1), () =>
        write(after, change, letterBidOf(after, bid)),
      );
    }
  });
};

const isNews = ({ what, at }: TenderChange, { upload }: UploadedBid): boolean =>
  what === 'cancelled' || upload.uploadedAt <= at;
