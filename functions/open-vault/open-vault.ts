import type { BidShard } from '../../events/refs.ts';
import { countingBids, type UploadedBid } from '../../shared/domain/bid.ts';
import { fieldBid } from '../../shared/domain/case.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { FieldBid } from '../../shared/domain/open-questions.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { marksOf } from '../../shared/domain/same-candidate.ts';
import { isRectified } from '../../shared/domain/tender-change.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { isOpenedByPersons } from '../../shared/lambda/opened-by-persons.ts';
import { requiredTender } from '../../shared/lambda/required.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';
import type { OpenedBid, SealedBid } from '../../shared/ports/vault.ts';

const NOT_PROCESSED: Reading = { state: 'unreadable', reason: 'not-processed' };

const AT_ONCE = 8;

/**
 * Opens one shard of the vault: copies what was found of each bid that counts into the dossier. Never before the closing has begun, for
 * which the storage's time is asked. A bid
 * whose intake failed is opened as one that could not be read, so that a person looks at it.
 */
export const openVault =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'cases' | 'vault' | 'clock'>) =>
  async ({ tenderId, shard }: BidShard): Promise<BidShard> => {
    const record = await requiredTender(ports, tenderId);
    const { state } = record;
    if (state === 'published' || state === 'cancelled')
      throw new InvalidInput(`Tender ${tenderId} is ${state}: the vault stays shut.`);
    if (!(await isOpenedByPersons(ports, record.tender)))
      throw new InvalidInput(`Tender ${tenderId} was not opened by two persons: the vault stays shut.`);
    await ports.tenders.setOpened(tenderId, ports.clock());
    const bids = countingBids(await ports.bids.withPrefix(tenderId, shard));
    const field = new Map<string, FieldBid>();
    await sideBySide(bids, AT_ONCE, async (bid) => {
      const opened = openedOf(record, bid, await ports.vault.get(tenderId, bid.bidId));
      await ports.cases.putOpened(tenderId, opened);
      const marks = marksOf(bid.offer, bid.upload.etag, opened.reading);
      field.set(bid.bidId, { ...fieldBid(bid, opened.assessment), marks });
    });
    const inOrder = bids.flatMap(({ bidId }) => field.get(bidId) ?? []);
    await ports.cases.putField(tenderId, shard, inOrder);
    return { tenderId, shard };
  };

/** As it was judged when it came in; where the tender was rectified since, by what holds now, from the same reading. */
const openedOf = (record: TenderRecord, bid: UploadedBid, sealed: SealedBid | undefined): OpenedBid => {
  const { tender } = record;
  const { bidId, offer, upload } = bid;
  if (sealed?.assessment === undefined || sealed.file !== upload.etag)
    return { bidId, reading: NOT_PROCESSED, assessment: assess(tender, offer, NOT_PROCESSED) };
  const { reading, assessment } = sealed;
  return { bidId, reading, assessment: isRectified(record) ? assess(tender, offer, reading) : assessment };
};
