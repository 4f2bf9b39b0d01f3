import type { Instant } from '../domain/calendar.ts';
import type { LetterRecord, LetterStore } from '../ports/tender-store.ts';
import { bidItems } from './dynamo-bid-items.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { bidPartKey } from './dynamo-tender-store.ts';

const letterKey = (letterId: string) => `LETTER#${letterId}`;

/** The outbox in the table of tenders. A letter id begins with the id of the bid that it is about. */
export const dynamoLetterStore = (table: DynamoTable): LetterStore => ({
  claim: async (tenderId, letterId, at, until, changes) => {
    const keys = [bidPartKey(tenderId, letterId), letterKey(letterId)] as const;
    const claim: LetterRecord = { letterId, state: 'claimed', at, until, ...(changes > 0 && { changes }) };
    if (await table.putNew({ pk: keys[0], sk: keys[1], ...claim })) return { at, changes };
    const taken = await table.update(...keys, {
      set: '#until = :until',
      when: '#state = :claimed AND (attribute_not_exists(#until) OR #until <= :at)',
      names: { '#state': 'state', '#until': 'until' },
      values: { ':claimed': 'claimed', ':until': until, ':at': at },
    });
    const known = await table.get(...keys);
    if (known === undefined || recordOf(known).state === 'sent') return 'sent';
    const { at: first, changes: seen = 0 } = recordOf(known);
    return taken ? { at: first, changes: seen } : 'held';
  },
  free: (tenderId, letterId, until) => free(table, tenderId, letterId, until),
  freeClaims: async (tenderId) => {
    for (const { letterId, state, until } of (await bidItems(table, tenderId, letterKey(''))).map(recordOf))
      if (state === 'claimed' && until !== undefined) await free(table, tenderId, letterId, until);
  },
  confirm: async (tenderId, letterId, at, message) => {
    await table.update(bidPartKey(tenderId, letterId), letterKey(letterId), {
      set: '#state = :sent, #at = :at, message = :message',
      when: '#state = :claimed',
      names: { '#state': 'state', '#at': 'at' },
      values: { ':claimed': 'claimed', ':sent': 'sent', ':at': at, ':message': message },
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

const free = async (table: DynamoTable, tenderId: string, letterId: string, until: Instant): Promise<void> => {
  await table.update(bidPartKey(tenderId, letterId), letterKey(letterId), {
    remove: '#until',
    when: '#state = :claimed AND #until = :until',
    names: { '#state': 'state', '#until': 'until' },
    values: { ':claimed': 'claimed', ':until': until },
  });
};

const recordOf = ({ pk, sk, ...record }: Item): LetterRecord => record as unknown as LetterRecord;
