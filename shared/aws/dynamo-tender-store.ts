import { type Opener, personKey } from '../domain/openers.ts';
import type { Settlement } from '../domain/settlement.ts';
import type { TenderChange } from '../domain/tender-change.ts';
import type { Hold, TenderRecord, TenderState, TenderStore } from '../ports/tender-store.ts';
import { getLarge, putLargeNew } from './dynamo-large-value.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { pack, unpack } from './packed.ts';

/** Partition key of a tender itself and of the little that there is of it as a whole. */
export const tenderKey = (tenderId: string): string => `TENDER#${tenderId}`;

/**
 * Partition key of everything about one bid of a tender. A partition takes 1,000 writes a second, and all uploads of a tender may come
 * in its last minute: the first hexadecimal of the bid id divides them over sixteen.
 */
export const bidPartKey = (tenderId: string, bidId: string): string => `TENDER#${tenderId}#${bidId.slice(0, 1)}`;

/** Sort key of the tender itself. */
export const TENDER_ITEM = 'TENDER';
const SK = TENDER_ITEM;

const HOLD = 'HOLD#';
const OPENER = 'OPENER#';

/** Partition of one small item for each tender, which says whether it is done and, later, forgotten. */
const UNDER_WAY = 'UNDER-WAY';

/** Tenders in the table of tenders. */
export const dynamoTenderStore = (table: DynamoTable): TenderStore => ({
  publish: async ({ tender, ...rest }) => {
    // First, so that a tender that was published is always found.
    await table.putNew({ pk: UNDER_WAY, sk: tender.id });
    return table.putNew({ pk: tenderKey(tender.id), sk: SK, definition: pack(tender), ...rest });
  },
  underWay: async () => (await table.query(UNDER_WAY, '')).filter(({ done }) => done !== true).map(({ sk }) => sk),
  markDone: async (tenderId, at) => {
    await table.update(UNDER_WAY, tenderId, {
      set: 'done = :done, endedAt = if_not_exists(endedAt, :at)',
      values: { ':done': true, ':at': at },
    });
  },
  ended: async () =>
    (await table.query(UNDER_WAY, '')).flatMap(({ sk, endedAt, forgotten }) =>
      typeof endedAt === 'string' && forgotten !== true ? [{ tenderId: sk, endedAt }] : [],
    ),
  markForgotten: async (tenderId) => {
    await table.update(UNDER_WAY, tenderId, { set: 'forgotten = :yes', values: { ':yes': true } });
  },
  setForgotten: async (tenderId, at) => {
    const item = await table.get(tenderKey(tenderId), SK);
    if (item === undefined || item.forgottenAt !== undefined) return;
    const { pk, sk, definition, state, closesAt, publishedAt, openedAt } = item;
    await table.put({ pk, sk, definition, state, closesAt, publishedAt, openedAt, forgottenAt: at });
  },
  addOpener: async (tenderId, opener) => {
    await table.putNew({ pk: tenderKey(tenderId), sk: `${OPENER}${personKey(opener.by)}`, ...opener });
  },
  openers: async (tenderId) =>
    (await table.query(tenderKey(tenderId), OPENER)).map(({ pk, sk, ...opener }) => opener as unknown as Opener),
  addHold: async (tenderId, hold) => {
    await table.put({ pk: tenderKey(tenderId), sk: `${HOLD}${hold.at}#${hold.hold ? 1 : 0}`, ...hold });
  },
  holds: async (tenderId) =>
    (await table.query(tenderKey(tenderId), HOLD)).map(({ pk, sk, ...hold }) => hold as unknown as Hold),
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
  beginClosing: (tenderId, changes) =>
    table.update(tenderKey(tenderId), SK, {
      set: '#state = :closing',
      ...openWith(changes, { ':closing': 'closing' }),
    }),
  change: ({ tender, state, closesAt, changes = [] }) => {
    const { names, ...open } = openWith(changes.length - 1, {
      ':definition': pack(tender),
      ':state': state,
      ':closesAt': closesAt,
      ':changes': changes.map(({ before, ...change }) => ({ ...change, before: pack(before) })),
      ':changed': changes.length,
    });
    return table.update(tenderKey(tender.id), SK, {
      set: '#definition = :definition, #state = :state, closesAt = :closesAt, changes = :changes, changed = :changed',
      ...open,
      names: { ...names, '#definition': 'definition' },
    });
  },
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
    const added = await putLargeNew(table, settlementKey(tenderId), settlement);
    return added ? settlement : ((await getLarge<Settlement>(table, settlementKey(tenderId))) ?? settlement);
  },
  setDossier: async (tenderId, madeOf) => {
    await table.update(tenderKey(tenderId), SK, { set: 'dossier = :dossier', values: { ':dossier': madeOf } });
  },
  settlement: (tenderId) => getLarge<Settlement>(table, settlementKey(tenderId)),
});

/** The condition that a tender is open for bids and was changed so many times. */
const openWith = (changes: number, values: Readonly<Record<string, unknown>>) => ({
  when:
    changes === 0
      ? '#state = :published AND attribute_not_exists(changed)'
      : '#state = :published AND changed = :known',
  names: { '#state': 'state' },
  values: { ...values, ':published': 'published' satisfies TenderState, ...(changes > 0 && { ':known': changes }) },
});

const recordOf = ({ pk, sk, definition, changed, changes, ...rest }: Item): TenderRecord =>
  ({
    tender: unpack(definition),
    ...rest,
    ...(changes !== undefined && { changes: (changes as readonly PackedChange[]).map(unpacked) }),
  }) as unknown as TenderRecord;

type PackedChange = Omit<TenderChange, 'before'> & { readonly before: Uint8Array };

const unpacked = ({ before, ...change }: PackedChange): TenderChange => ({ ...change, before: unpack(before) });

const settlementKey = (tenderId: string) => ({ pk: tenderKey(tenderId), sk: 'SETTLEMENT' });
