import { createHash } from 'node:crypto';
import type { DynamoTable } from './dynamo-table.ts';
import { pack, unpack } from './packed.ts';

/** An item may hold 400 kB with its keys and names. */
const PART_BYTES = 350_000;

/** Where a value of any size lies. */
type Place = { readonly pk: string; readonly sk: string };

/** Puts a value of any size in place of what was there. */
export const putLarge = async (table: DynamoTable, place: Place, value: unknown): Promise<void> =>
  table.put(await headOf(table, place, pack(value)));

/** Puts a value of any size where none is; false when there is one. Of several at once the first head stands. */
export const putLargeNew = async (table: DynamoTable, place: Place, value: unknown): Promise<boolean> =>
  table.putNew(await headOf(table, place, pack(value)));

/** The value at a place, undefined when there is none. The caller names its type: only this system writes there. */
export const getLarge = async <T>(table: DynamoTable, { pk, sk }: Place): Promise<T | undefined> => {
  const head = await table.get(pk, sk);
  if (head === undefined) return undefined;
  if (head.value !== undefined) return unpack<T>(head.value);
  const parts = await table.query(pk, partsKey(sk, String(head.hash)));
  return unpack<T>(Buffer.concat(parts.map(({ part }) => part as Uint8Array)));
};

/**
 * The item that stands for a value. What is too large for it lies in parts, named by a hash of the whole: they are put before the head
 * is, and another value never touches them, so that whoever reads a head finds its parts.
 */
const headOf = async (table: DynamoTable, { pk, sk }: Place, bytes: Uint8Array) => {
  if (bytes.length <= PART_BYTES) return { pk, sk, value: bytes };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  for (let n = 0; n * PART_BYTES < bytes.length; n += 1) {
    const part = bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
    await table.put({ pk, sk: `${partsKey(sk, hash)}${String(n).padStart(6, '0')}`, part });
  }
  return { pk, sk, hash };
};

const partsKey = (sk: string, hash: string) => `PARTS#${sk}#${hash}#`;
