import type { BidRef } from '../../events/refs.ts';
import { type Bid, isUploaded, type UploadedBid } from '../../shared/domain/bid.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { NotScanned, TextInPictures, TransientFault } from '../../shared/lambda/errors.ts';
import { present, requiredBid, requiredTender } from '../../shared/lambda/required.ts';
import type { CvReader, Ports, TextReader } from '../../shared/ports/ports.ts';

/** Whether a CV could be read. What was read is in the vault alone. `not-scanned`: it is asked again in a moment. */
export type CvRead = BidRef & { readonly outcome: Reading['state'] | 'not-scanned' };

type BidPorts = Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'vault' | 'clock'>;

/** How long after its upload a CV may go without a verdict of the malware scan, which takes seconds as a rule. */
export const SCAN_SECONDS = 20 * 60;

/** Reads the CV of a bid and seals what it says in the vault; throws TextInPictures, and seals nothing, where it must be recognised. */
export const readBidCv = (ports: BidPorts & Pick<Ports, 'readCv'>) => sealedReading(ports, ports.readCv);

/** Reads the CV of a bid by a reader. A file that is not known to be clean is never opened. */
export const sealedReading =
  (ports: BidPorts, read: TextReader | CvReader) =>
  async ({ tenderId, bidId }: BidRef): Promise<CvRead> => {
    const [{ tender }, bid] = await Promise.all([requiredTender(ports, tenderId), requiredBid(ports, tenderId, bidId)]);
    const reading = await readingOf(ports, read, tender, bid);
    if (reading === 'pictured') throw new TextInPictures(`The CV of bid ${bidId} must be recognised.`);
    if (reading === 'pending') return { tenderId, bidId, outcome: 'not-scanned' };
    await ports.vault.putReading(tenderId, bidId, reading, uploaded(bid).upload.etag);
    return { tenderId, bidId, outcome: reading.state };
  };

const uploaded = (bid: Bid): UploadedBid => present(isUploaded(bid) ? bid : undefined, `CV of bid ${bid.bidId}`);

const readingOf = async (
  ports: BidPorts,
  read: TextReader | CvReader,
  { uploads }: TenderDefinition,
  bid: Bid,
): Promise<Reading | 'pending' | 'pictured'> => {
  const scan = await ports.cvs.scanned(bid.key);
  if (scan === 'infected' || scan === 'unscannable') return { state: 'unreadable', reason: scan };
  if (scan === 'pending') {
    if (ports.clock() < plusSeconds(bid.upload?.uploadedAt ?? bid.openedAt, SCAN_SECONDS)) return 'pending';
    throw new NotScanned(`The CV of bid ${bid.bidId} was not scanned for malware.`);
  }
  const { etag } = uploaded(bid).upload;
  const bytes = present(await ports.cvs.get(bid.key, etag), `object of bid ${bid.bidId}`);
  // Another file is not read in the name of this one: its own event, or the closing, says what it is.
  if (bytes === 'another') throw new TransientFault(`Another file lies in the place of that of bid ${bid.bidId}.`);
  return read(bytes, uploads.maxMegabytes * 1_000_000);
};
