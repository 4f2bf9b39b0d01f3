import type { BidRef } from '../../events/refs.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { present, requiredBid, requiredTender } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** Whether a CV could be read. What was read is in the vault alone. */
export type CvRead = BidRef & { readonly outcome: Reading['state'] };

/** Reads the CV of a bid and seals what it says in the vault. */
export const readBidCv =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'vault' | 'readCv'>) =>
  async ({ tenderId, bidId }: BidRef): Promise<CvRead> => {
    const [{ tender }, bid] = await Promise.all([requiredTender(ports, tenderId), requiredBid(ports, tenderId, bidId)]);
    const bytes = present(await ports.cvs.get(bid.key), `object of bid ${bidId}`);
    const reading = await ports.readCv(bytes, tender.uploads.maxMegabytes * 1_000_000);
    await ports.vault.putReading(tenderId, bidId, reading);
    return { tenderId, bidId, outcome: reading.state };
  };
