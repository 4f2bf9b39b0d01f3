import type { Bid } from '../domain/bid.ts';
import type { BidStore } from '../ports/tender-store.ts';
import { bidItems } from './dynamo-bid-items.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { bidPartKey, tenderKey } from './dynamo-tender-store.ts';

const placesKey = (supplierId: string) => `PLACES#${supplierId}`;

const placesOf = (item: Item | undefined): object => (typeof item?.places === 'object' ? (item.places ?? {}) : {});

const bidKey = (bidId: string) => `BID#${bidId}`;

/** Bids in the table of tenders. A bid id starts with the key of its candidate, so that one query finds a candidate's bids. */
export const dynamoBidStore = (table: DynamoTable): BidStore => ({
  takePlace: async ({ tenderId, supplierId, candidateKey, slot }, most) => {
    const keys = [tenderKey(tenderId), placesKey(supplierId)] as const;
    await table.putNew({ pk: keys[0], sk: keys[1], places: {} });
    const taken = await table.update(...keys, {
      set: 'places.#candidate = :slot',
      when: 'places.#candidate < :slot OR (attribute_not_exists(places.#candidate) AND size(places) < :most)',
      names: { '#candidate': candidateKey },
      values: { ':slot': slot, ':most': most },
    });
    // Not taken anew where a later slot of the same candidate took it in the meantime: then it is there all the same.
    return taken || candidateKey in placesOf(await table.get(...keys));
  },
  givePlace: async ({ tenderId, supplierId, candidateKey, slot }) => {
    await table.update(tenderKey(tenderId), placesKey(supplierId), {
      remove: 'places.#candidate',
      when: 'places.#candidate <= :slot',
      names: { '#candidate': candidateKey },
      values: { ':slot': slot },
    });
  },
  nextSlot: (tenderId, candidateKey) =>
    table.count(bidPartKey(tenderId, candidateKey), `CANDIDATE#${candidateKey}`, 'slots'),
  add: async (bid) => {
    await table.put({ pk: bidPartKey(bid.tenderId, bid.bidId), sk: bidKey(bid.bidId), ...bid });
  },
  get: async (tenderId, bidId) => {
    const item = await table.get(bidPartKey(tenderId, bidId), bidKey(bidId));
    return item && bidOf(item);
  },
  all: async (tenderId) => (await bidItems(table, tenderId, bidKey(''))).map(bidOf),
  withPrefix: async (tenderId, prefix) => (await bidItems(table, tenderId, bidKey(''), prefix)).map(bidOf),
  ofCandidate: async (tenderId, candidateKey) => {
    const bids = (await bidItems(table, tenderId, bidKey(''), `${candidateKey}-`)).map(bidOf);
    return bids.toSorted((a, b) => a.slot - b.slot);
  },
  register: async (tenderId, bidId, upload) => {
    await table.update(bidPartKey(tenderId, bidId), bidKey(bidId), {
      set: 'upload = :upload, progress = :progress',
      values: { ':upload': upload, ':progress': 'registered' },
    });
  },
  registerLate: async (tenderId, bidId, lateUpload) => {
    await table.update(bidPartKey(tenderId, bidId), bidKey(bidId), {
      set: 'lateUpload = :late',
      values: { ':late': lateUpload },
    });
  },
  setProgress: (tenderId, bidId, progress) =>
    table.update(bidPartKey(tenderId, bidId), bidKey(bidId), {
      set: 'progress = :progress',
      when: 'progress <> :progress',
      values: { ':progress': progress },
    }),
  setAssessed: (tenderId, bidId, etag) =>
    table.update(bidPartKey(tenderId, bidId), bidKey(bidId), {
      set: 'progress = :progress',
      when: 'progress <> :progress AND upload.etag = :etag',
      values: { ':progress': 'assessed', ':etag': etag },
    }),
  withdraw: async (tenderId, bidId, at) => {
    await table.update(bidPartKey(tenderId, bidId), bidKey(bidId), {
      set: 'withdrawnAt = if_not_exists(withdrawnAt, :at)',
      values: { ':at': at },
    });
  },
});

const bidOf = ({ pk, sk, ...bid }: Item): Bid => bid as unknown as Bid;
