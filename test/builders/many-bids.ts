import type { World } from '../../infra/local/world.ts';
import { bidIdOf, candidateKeyOf, cvKey } from '../../shared/domain/cv-key.ts';
import { assess } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';

/** What a bid is made of: an offer, and what was read of its CV. */
export type MadeOf = { readonly offer: Offer; readonly reading: Reading };

/** Puts bids into a world as their intakes would have left them, each of another candidate, without reading a CV. */
export const putManyBids = async (
  { ports }: World,
  tender: TenderDefinition,
  count: number,
  madeOf: (index: number) => MadeOf,
): Promise<void> => {
  const now = ports.clock();
  await sideBySide(
    Array.from({ length: count }, (_, index) => index),
    16,
    async (index) => {
      const { offer, reading } = madeOf(index);
      const candidateKey = candidateKeyOf(tender.id, offer.supplierId, offer.candidateId);
      const bidId = bidIdOf(candidateKey, 1);
      const upload = { uploadedAt: now, size: 100_000, etag: `e${index}`, inTime: true };
      const bid = {
        tenderId: tender.id,
        bidId,
        candidateKey,
        slot: 1,
        supplierId: offer.supplierId,
        offer,
        openedAt: now,
      };
      await ports.bids.add({ ...bid, key: cvKey(tender.id, bidId, 'pdf'), upload, progress: 'assessed' });
      await ports.vault.putReading(tender.id, bidId, reading, upload.etag);
      await ports.vault.add(tender.id, bidId, { assessment: assess(tender, offer, reading) }, upload.etag);
    },
  );
};
