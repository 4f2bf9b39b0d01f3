import type { OpenUpload } from '../../events/desk-acts.ts';
import type { Instant } from '../../shared/domain/calendar.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { bidIdOf, CV_CONTENT_TYPES, type CvType, candidateKeyOf, cvKey } from '../../shared/domain/cv-key.ts';
import { listText } from '../../shared/domain/dutch.ts';
import { Offer } from '../../shared/domain/offer.ts';
import { offerFaults } from '../../shared/domain/offer-faults.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { UploadForm } from '../../shared/ports/cv-bucket.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A place to upload one CV: the form to post, and until when. */
export type UploadPlace = UploadForm & { readonly bidId: string; readonly key: string; readonly expiresAt: Instant };

/** A slot is open for a quarter of an hour, and never past the closing moment. */
const SLOT_SECONDS = 15 * 60;

/** A supplier of the register hands in its offer and gets a place to upload the CV, under a key that is given to nobody else. */
export const openUpload =
  ({ tenders, bids, cvs, clock }: Pick<Ports, 'tenders' | 'bids' | 'cvs' | 'clock'>) =>
  async (request: OpenUpload): Promise<UploadPlace | Refusal> => {
    const record = await tenders.get(request.tenderId);
    if (record === undefined) return refusal('unknown-tender');
    if (record.state === 'cancelled') return refusal('cancelled');
    // A clock that is fast shuts nobody out; one that is slow lets nobody in, for the bucket holds the form against its own.
    const now = clock() >= record.closesAt ? await cvs.now() : clock();
    if (now >= record.closesAt) return refusal('closed');
    const checked = checkedRequest(request, record.tender);
    if ('refused' in checked) return checked;

    const { offer, type } = checked;
    const { id: tenderId, uploads, maxBidsPerSupplier } = record.tender;
    const candidateKey = candidateKeyOf(tenderId, offer.supplierId, offer.candidateId);
    const slot = await bids.nextSlot(tenderId, candidateKey);
    const place = { tenderId, supplierId: offer.supplierId, candidateKey, slot };
    if (maxBidsPerSupplier !== undefined && !(await bids.takePlace(place, maxBidsPerSupplier)))
      return refusal('too-many-bids', [`hoogste aantal kandidaten: ${maxBidsPerSupplier}`]);
    const bidId = bidIdOf(candidateKey, slot);
    const key = cvKey(tenderId, bidId, type);
    const expiresAt = earliest(plusSeconds(now, SLOT_SECONDS), record.closesAt);
    await bids.add({
      ...place,
      bidId,
      offer,
      ...(request.reference !== undefined && { reference: request.reference }),
      key,
      openedAt: now,
      progress: 'open',
    });
    const maxBytes = Math.floor(uploads.maxMegabytes * 1_000_000);
    const form = await cvs.presign({ key, contentType: CV_CONTENT_TYPES[type], maxBytes, expiresAt }, now);
    return { ...form, bidId, key, expiresAt };
  };

const checkedRequest = (
  { offer, type }: OpenUpload,
  tender: TenderDefinition,
): { readonly offer: Offer; readonly type: CvType } | Refusal => {
  const parsed = Offer.safeParse(offer);
  if (!parsed.success) return refusal('invalid-offer', offerFaults(parsed.error.issues, offer));
  if (!tender.suppliers.some(({ id }) => id === parsed.data.supplierId)) return refusal('unknown-supplier');
  const allowed = tender.uploads.types.find((known) => known === type);
  return allowed === undefined
    ? refusal('wrong-type', [`type: kies ${listText(tender.uploads.types, 'of')}`])
    : { offer: parsed.data, type: allowed };
};

const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);
