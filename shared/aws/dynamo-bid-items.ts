import { BID_PARTS } from '../domain/shard.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';
import { bidPartKey } from './dynamo-tender-store.ts';

/**
 * The items of a kind about a tender's bids, over all the partitions in which they lie, in the order of bid ids. `kind` begins their sort
 * keys and the bid id follows; `prefix` is what the bid id begins with.
 */
export const bidItems = async (
  table: DynamoTable,
  tenderId: string,
  kind: string,
  prefix = '',
): Promise<readonly Item[]> => {
  const parts = prefix === '' ? BID_PARTS : [prefix];
  const found = await Promise.all(parts.map((part) => table.query(bidPartKey(tenderId, part), `${kind}${prefix}`)));
  return found.flat();
};
