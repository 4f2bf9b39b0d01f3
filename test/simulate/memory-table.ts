import type { DynamoTable, Item } from '../../shared/aws/dynamo-table.ts';
import { assigned, holds, without } from './expression.ts';

/** The items of a table, by partition and sort key. */
export type Items = Map<string, Item>;

const keyOf = (pk: string, sk: string): string => `${pk}\n${sk}`;

/**
 * A table in memory that answers as DynamoDB does, so that the adapters of the stores run on it as they are: thousands of histories take
 * minutes, where a server would take hours. The same tests hold for both (test/aws/dynamo-stores.test.ts).
 */
export const memoryTable = (items: Items): DynamoTable => {
  const write = (item: Item): void => {
    items.set(keyOf(item.pk, item.sk), structuredClone(item));
  };
  return {
    // An item is never changed in place, so that what was read of it stays as it was.
    get: async (pk, sk) => items.get(keyOf(pk, sk)),
    query: async (pk, prefix) =>
      [...items.values()]
        .filter((item) => item.pk === pk && item.sk.startsWith(prefix))
        .toSorted((a, b) => (a.sk < b.sk ? -1 : 1)),
    put: async (item) => write(item),
    putNew: async (item) => {
      if (items.has(keyOf(item.pk, item.sk))) return false;
      write(item);
      return true;
    },
    update: async (pk, sk, { when, names, values, ...act }) => {
      const item = items.get(keyOf(pk, sk));
      const placeholders = { ...(names && { names }), values };
      if (item === undefined || (when !== undefined && !holds(when, item, placeholders))) return false;
      write(
        ('set' in act
          ? assigned(act.set, item, placeholders)
          : without(act.remove, item, placeholders)) as unknown as Item,
      );
      return true;
    },
    remove: async (pk, sk) => {
      items.delete(keyOf(pk, sk));
    },
    count: async (pk, sk, attribute) => {
      const known = items.get(keyOf(pk, sk)) ?? { pk, sk };
      const next = Number(known[attribute] ?? 0) + 1;
      write({ ...known, [attribute]: next });
      return next;
    },
  };
};
