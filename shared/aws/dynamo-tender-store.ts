import type { Settlement } from '../domain/settlement.ts';
import type { TenderRecord, TenderStore } from '../ports/tender-store.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { pack, unpack } from './packed.ts';

/** Partition key of everything about one tender. */
export const tenderKey = (tenderId: string): string => `TENDER#${tenderId}`;

const SK = 'TENDER';
const SETTLEMENT = 'SETTLEMENT';

/** Tenders in the table of tenders. */
export const dynamoTenderStore = (table: DynamoTable): TenderStore => ({
  publish: ({ tender, ...rest }) =>
    table.putNew({ pk: tenderKey(tender.id), sk: SK, definition: pack(tender), ...rest }),
  get: async (tenderId) => {
    const item = await table.get(tenderKey(tenderId), SK);
    return item && recordOf(item);
  },
  move: (tenderId, from, to) =>
    table.update(tenderKey(tenderId), SK, {
      set: '#state = :to',
      when: from.map((_, i) => `#state = :from${i}`).join(' OR '),
      names: { '#state': 'state' },
      values: { ':to': to, ...Object.fromEntries(from.map((state, i) => [`:from${i}`, state])) },
    }),
  setOpened: async (tenderId, at) => {
    await table.update(tenderKey(tenderId), SK, {
      set: 'openedAt = if_not_exists(openedAt, :at)',
      values: { ':at': at },
    });
  },
  release: async (tenderId, release) => {
    await table.update(tenderKey(tenderId), SK, {
      set: '#release = if_not_exists(#release, :release)',
      names: { '#release': 'release' },
      values: { ':release': release },
    });
  },
  settle: async (tenderId, settlement) => {
    const added = await table.putNew({ pk: tenderKey(tenderId), sk: SETTLEMENT, settlement: pack(settlement) });
    return added ? settlement : settlementOf(await table.get(tenderKey(tenderId), SETTLEMENT));
  },
  settlement: async (tenderId) => {
    const item = await table.get(tenderKey(tenderId), SETTLEMENT);
    return item && settlementOf(item);
  },
});

const recordOf = ({ pk, sk, definition, ...rest }: Item): TenderRecord =>
  ({ tender: unpack(definition), ...rest }) as unknown as TenderRecord;

const settlementOf = (item: Item | undefined) => unpack<Settlement>(item?.settlement);
