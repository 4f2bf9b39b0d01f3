import type { Bid } from '../domain/bid.ts';
import type { BidStore } from '../ports/tender-store.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { tenderKey } from './dynamo-tender-store.ts';

const bidKey = (bidId: string) => `BID#${bidId}`;

/** Bids in the table of tenders. A bid id starts with the key of its candidate, so that one query finds a candidate's bids. */
export const dynamoBidStore = (table: DynamoTable): BidStore => ({
  nextSlot: (tenderId, candidateKey) => table.count(tenderKey(tenderId), `CANDIDATE#${candidateKey}`, 'slots'),
  add: async (bid) => {
    await table.put({ pk: tenderKey(bid.tenderId), sk: bidKey(bid.bidId), ...bid });
  },
  get: async (tenderId, bidId) => {
    const item = await table.get(tenderKey(tenderId), bidKey(bidId));
    return item && bidOf(item);
  },
  all: async (tenderId) => (await table.query(tenderKey(tenderId), bidKey(''))).map(bidOf),
  ofCandidate: async (tenderId, candidateKey) => {
    const bids = (await table.query(tenderKey(tenderId), bidKey(`${candidateKey}-`))).map(bidOf);
    return bids.toSorted((a, b) => a.slot - b.slot);
  },
  register: async (tenderId, bidId, upload) => {
    await table.update(tenderKey(tenderId), bidKey(bidId), {
      set: 'upload = :upload, progress = :progress',
      values: { ':upload': upload, ':progress': 'registered' },
    });
  },
  setProgress: (tenderId, bidId, progress) =>
    table.update(tenderKey(tenderId), bidKey(bidId), {
      set: 'progress = :progress',
      when: 'progress <> :progress',
      values: { ':progress': progress },
    }),
  withdraw: async (tenderId, bidId, at) => {
    await table.update(tenderKey(tenderId), bidKey(bidId), {
      set: 'withdrawnAt = if_not_exists(withdrawnAt, :at)',
      values: { ':at': at },
    });
  },
});

const bidOf = ({ pk, sk, ...bid }: Item): Bid => bid as unknown as Bid;
