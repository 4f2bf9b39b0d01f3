import type { LetterRecord, LetterStore } from '../ports/tender-store.ts';
import { bidItems } from './dynamo-bid-items.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { bidPartKey } from './dynamo-tender-store.ts';

const letterKey = (letterId: string) => `LETTER#${letterId}`;

/** The outbox in the table of tenders. A letter id begins with the id of the bid that it is about. */
export const dynamoLetterStore = (table: DynamoTable): LetterStore => ({
  claim: async (tenderId, letterId, at) => {
    const claim: LetterRecord = { letterId, state: 'claimed', at };
    if (await table.putNew({ pk: bidPartKey(tenderId, letterId), sk: letterKey(letterId), ...claim })) return at;
    const known = await table.get(bidPartKey(tenderId, letterId), letterKey(letterId));
    return known && recordOf(known).state === 'claimed' ? recordOf(known).at : undefined;
  },
  confirm: async (tenderId, letterId, at) => {
    await table.update(bidPartKey(tenderId, letterId), letterKey(letterId), {
      set: '#state = :sent, #at = :at',
      names: { '#state': 'state', '#at': 'at' },
      values: { ':sent': 'sent', ':at': at },
    });
  },
  recordFate: async (tenderId, letterId, fate, at) => {
    const isNews = await table.update(bidPartKey(tenderId, letterId), letterKey(letterId), {
      set: 'fate = :fate, fateAt = :at',
      when: fate === 'delayed' ? 'attribute_not_exists(fate)' : 'attribute_not_exists(fate) OR fate = :delayed',
      values: { ':fate': fate, ':at': at, ...(fate !== 'delayed' && { ':delayed': 'delayed' }) },
    });
    if (isNews) return 'recorded';
    return (await table.get(bidPartKey(tenderId, letterId), letterKey(letterId))) === undefined ? 'unknown' : 'known';
  },
  get: async (tenderId, letterId) => {
    const item = await table.get(bidPartKey(tenderId, letterId), letterKey(letterId));
    return item && recordOf(item);
  },
  all: async (tenderId) => (await bidItems(table, tenderId, letterKey(''))).map(recordOf),
});

const recordOf = ({ pk, sk, ...record }: Item): LetterRecord => record as unknown as LetterRecord;
