import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DynamoTable } from '../../shared/aws/dynamo-table.ts';

/** A table to try, and how to be rid of it. */
export type TriedTable = { readonly table: DynamoTable; readonly close: () => Promise<void> };

/** What every table owes its stores, whichever server holds it. Each test uses a partition of its own. */
export const tableContract = (name: string, open: () => Promise<TriedTable>): void => {
  describe(`a table: ${name}`, () => {
    let tried: TriedTable;
    beforeAll(async () => {
      tried = await open();
    });
    afterAll(() => tried.close());
    const table = () => tried.table;

    test('gives back an item as it was put, with bytes, numbers, lists and any text', async () => {
      const item = {
        pk: 'ITEM',
        sk: 'Élodie van ’t Hoff 👩‍🏫',
        bytes: new Uint8Array([0, 255, 10]),
        number: 83.95,
        list: ['a', { b: true, c: null }],
        empty: '',
      };
      await table().put({ ...item, left: undefined });
      const found = await table().get(item.pk, item.sk);
      expect({ ...found, bytes: Buffer.from((found?.bytes ?? []) as Uint8Array) }).toEqual({
        ...item,
        bytes: Buffer.from(item.bytes),
      });
    });

    test('knows no item that was never put', async () => {
      expect(await table().get('NOWHERE', 'NOTHING')).toBeUndefined();
    });

    test('shows a write to the very next read', async () => {
      for (let n = 0; n < 20; n += 1) {
        await table().put({ pk: 'NEXT', sk: 'ONE', n });
        expect((await table().get('NEXT', 'ONE'))?.n).toBe(n);
      }
    });

    test('of many who add the same item one succeeds, and its item stays', async () => {
      const added = await Promise.all(
        Array.from({ length: 10 }, (_, n) => table().putNew({ pk: 'ONE', sk: 'ONE', n })),
      );
      expect(added.filter(Boolean)).toHaveLength(1);
      expect((await table().get('ONE', 'ONE'))?.n).toBe(added.indexOf(true));
    });

    test('an update of an item that does not exist makes none', async () => {
      expect(await table().update('NONE', 'NONE', { set: 'a = :a', values: { ':a': 1 } })).toBe(false);
      expect(await table().get('NONE', 'NONE')).toBeUndefined();
    });

    test('an update whose condition does not hold changes nothing', async () => {
      await table().put({ pk: 'WHEN', sk: 'ONE', state: 'open' });
      const move = (from: string, to: string) =>
        table().update('WHEN', 'ONE', {
          set: '#state = :to',
          when: '#state = :from',
          names: { '#state': 'state' },
          values: { ':from': from, ':to': to },
        });
      expect([await move('shut', 'gone'), await move('open', 'shut'), await move('open', 'gone')]).toEqual([
        false,
        true,
        false,
      ]);
      expect((await table().get('WHEN', 'ONE'))?.state).toBe('shut');
    });

    test('of many who move an item from the same state one succeeds', async () => {
      await table().put({ pk: 'RACE', sk: 'ONE', state: 'open' });
      const moved = await Promise.all(
        Array.from({ length: 10 }, () =>
          table().update('RACE', 'ONE', {
            set: '#state = :to',
            when: '#state = :from',
            names: { '#state': 'state' },
            values: { ':from': 'open', ':to': 'shut' },
          }),
        ),
      );
      expect(moved.filter(Boolean)).toHaveLength(1);
    });

    test('an item that is removed is gone, and one that is not there may be removed', async () => {
      await table().put({ pk: 'REMOVED', sk: 'a', n: 1 });
      await table().put({ pk: 'REMOVED', sk: 'b', n: 2 });
      for (const _ of [1, 2]) await table().remove('REMOVED', 'a');
      expect(await table().query('REMOVED', '')).toEqual([{ pk: 'REMOVED', sk: 'b', n: 2 }]);
    });

    test('a counter gives each caller a number of its own, from 1', async () => {
      const numbers = await Promise.all(Array.from({ length: 20 }, () => table().count('COUNT', 'SLOTS', 'slots')));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    });

    test('a query gives the items with the prefix, in the order of their keys, and of no other partition', async () => {
      for (const sk of ['B#10', 'B#2', 'A#1', 'B#1', 'C#1']) await table().put({ pk: 'QUERY', sk });
      await table().put({ pk: 'QUERY2', sk: 'B#3' });
      expect((await table().query('QUERY', 'B#')).map(({ sk }) => sk)).toEqual(['B#1', 'B#10', 'B#2']);
      expect(await table().query('QUERY', 'D#')).toEqual([]);
    });

    test('a query gives every item, over as many pages of a megabyte as it takes', async () => {
      const text = 'x'.repeat(300_000);
      for (let n = 0; n < 8; n += 1) await table().put({ pk: 'BIG', sk: `ITEM#${n}`, text });
      const found = await table().query('BIG', 'ITEM#');
      expect(found.map(({ sk }) => sk)).toEqual(Array.from({ length: 8 }, (_, n) => `ITEM#${n}`));
      expect(found.every((item) => item.text === text)).toBe(true);
    });

    test('an item of more than 400 kB is refused, not cut', async () => {
      const tooLarge = { pk: 'LARGE', sk: 'ONE', text: 'x'.repeat(410_000) };
      await expect(table().put(tooLarge)).rejects.toThrow('size');
      expect(await table().get('LARGE', 'ONE')).toBeUndefined();
    });
  });
};
