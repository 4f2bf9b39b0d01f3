import type { Decision } from '../domain/decision.ts';
import type { FieldBid, OpenItem } from '../domain/open-questions.ts';
import type { CaseStore } from '../ports/tender-store.ts';
import type { OpenedBid } from '../ports/vault.ts';
import { bidItems } from './dynamo-bid-items.ts';
import { getLarge, putLarge } from './dynamo-large-value.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { bidPartKey, tenderKey } from './dynamo-tender-store.ts';
import { pack, unpack } from './packed.ts';

const questionsKey = (tenderId: string) => ({ pk: tenderKey(tenderId), sk: 'QUESTIONS' });

/** Opened bids, open questions and decisions in the table of tenders. */
export const dynamoCaseStore = (table: DynamoTable): CaseStore => ({
  putOpened: (tenderId, opened) =>
    table.put({ pk: bidPartKey(tenderId, opened.bidId), sk: `OPENED#${opened.bidId}`, opened: pack(opened) }),
  opened: async (tenderId) =>
    (await bidItems(table, tenderId, 'OPENED#')).map((item) => unpack<OpenedBid>(item.opened)),
  openedBid: async (tenderId, bidId) => {
    const item = await table.get(bidPartKey(tenderId, bidId), `OPENED#${bidId}`);
    return item && unpack<OpenedBid>(item.opened);
  },
  putField: (tenderId, shard, bids) => table.put({ pk: tenderKey(tenderId), sk: `FIELD#${shard}`, bids: pack(bids) }),
  field: async (tenderId) => {
    const shards = await table.query(tenderKey(tenderId), 'FIELD#');
    const bids = shards.flatMap((item) => unpack<readonly FieldBid[]>(item.bids));
    // Two closings at once may have counted one bid more or less and so cut the same field into other shards.
    return [...new Map(bids.map((bid) => [bid.bidId, bid])).values()];
  },
  putQuestions: (tenderId, questions) => putLarge(table, questionsKey(tenderId), questions),
  questions: async (tenderId) => (await getLarge<readonly OpenItem[]>(table, questionsKey(tenderId))) ?? [],
  decide: (tenderId, decision) =>
    table.putNew({
      pk: tenderKey(tenderId),
      sk: `DECISION#${decision.bidId}#${decision.item}`,
      decision: pack(decision),
    }),
  decisions: async (tenderId) =>
    (await table.query(tenderKey(tenderId), 'DECISION#')).map((item) => unpack<Decision>(item.decision)),
});
