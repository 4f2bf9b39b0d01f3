import type { UploadedBid } from '../domain/bid.ts';
import type { Reading } from '../domain/reading.ts';
import type { Supplier, TenderDefinition } from '../domain/tender.ts';
import type { LetterBid } from './letter.ts';

/** What letters need to know of a bid: the supplier as the register names it, the candidate as the offer or the CV does. */
export const letterBidOf = (tender: TenderDefinition, bid: UploadedBid, reading?: Reading): LetterBid => ({
  bidId: bid.bidId,
  offer: bid.offer,
  uploadedAt: bid.upload.uploadedAt,
  supplier: supplierOf(tender, bid.supplierId),
  ...(bid.reference !== undefined && { reference: bid.reference }),
  ...(reading?.state === 'read' &&
    reading.facts.candidateName !== undefined && { candidateName: reading.facts.candidateName.text }),
});

const supplierOf = (tender: TenderDefinition, supplierId: string): Supplier => {
  const supplier = tender.suppliers.find(({ id }) => id === supplierId);
  if (supplier === undefined) throw new Error(`Supplier ${supplierId} is not in the register of tender ${tender.id}.`);
  return supplier;
};
