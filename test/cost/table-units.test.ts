import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countTables, type TableRequest } from '../../infra/cost/count-tables.ts';
import { itemBytes, readUnits, writeUnits } from '../../infra/cost/table-units.ts';
import { type LocalTables, openTables } from '../../infra/local/table.ts';
import { type DynamoTable, documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';

let folder = '';
let tables: LocalTables;
let table: DynamoTable;
const told: TableRequest[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-units-'));
  tables = await openTables(folder, ['units']);
  countTables(tables.client, (request) => told.push(request));
  table = dynamoTable(documentClient(tables.client), 'units');
});

afterAll(async () => {
  await tables.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a call used, request by request. */
const usedBy = async (call: Promise<unknown>) => {
  told.length = 0;
  await call;
  return told.map(({ used }) => used);
};

/** An item of so many bytes: `pk`, `sk`, `v` and their values. */
const itemOf = (bytes: number, sk: string) => ({ pk: 'p', sk, v: 'x'.repeat(bytes - 6 - sk.length) });

describe('request units', () => {
  test.for([
    [0, 1],
    [1, 1],
    [1024, 1],
    [1025, 2],
    [409_600, 400],
  ] as const)('%d bytes take %d to write', ([bytes, units]) => {
    expect(writeUnits(bytes)).toBe(units);
  });

  test.for([
    [0, 1, 0.5],
    [4096, 1, 0.5],
    [4097, 2, 1],
    [409_600, 100, 50],
  ] as const)('%d bytes take %d to read consistently, %d otherwise', ([bytes, consistent, otherwise]) => {
    expect([readUnits(bytes, true), readUnits(bytes, false)]).toEqual([consistent, otherwise]);
  });

  test.for([
    ['text, in UTF-8', { S: 'één' }, 5],
    ['bytes', { B: new Uint8Array(7) }, 7],
    ['a number, two digits a byte', { N: '12345' }, 4],
    ['a negative number', { N: '-12' }, 3],
    ['zeros that say nothing', { N: '5000' }, 2],
    ['yes or no', { BOOL: true }, 1],
    ['nothing', { NULL: true }, 1],
    ['a list', { L: [{ S: 'ab' }, { BOOL: true }] }, 3 + 1 + 2 + 1 + 1],
    ['a map', { M: { a: { S: 'bc' } } }, 3 + 1 + 1 + 2],
  ] as const)('an attribute of %s has its size and that of its name', ([, value, bytes]) => {
    expect(itemBytes({ naam: value as never })).toBe(4 + bytes);
  });
});

describe('requests to a table', () => {
  test.for([1023, 1024, 1025, 4096, 4097])('are counted as DynamoDB rounds %d bytes', async (bytes) => {
    const item = itemOf(bytes, `size-${bytes}`);
    expect(await usedBy(table.put(item))).toEqual([{ tableWrite: writeUnits(bytes) }]);
    expect(await usedBy(table.get('p', item.sk))).toEqual([{ tableRead: readUnits(bytes, true) }]);
  });

  test('a query is rounded once, over all that it reads', async () => {
    for (const sk of ['q-1', 'q-2', 'q-3']) await table.put(itemOf(1400, sk));
    expect(await usedBy(table.query('p', 'q-'))).toEqual([{ tableRead: readUnits(3 * 1400, true) }]);
  });

  test('what is not there costs a unit to look for', async () => {
    expect(await usedBy(table.get('p', 'nowhere'))).toEqual([{ tableRead: 1 }]);
    expect(await usedBy(table.query('p', 'nowhere'))).toEqual([{ tableRead: 1 }]);
  });

  test('an update costs what the whole item is', async () => {
    await table.put(itemOf(3000, 'u'));
    const update = { set: 'w = :w', values: { ':w': 'x' } };
    expect(await usedBy(table.update('p', 'u', update))).toEqual([{ tableWrite: 3 }]);
  });

  test('a write whose condition fails costs as much', async () => {
    const item = itemOf(2500, 'twice');
    await table.putNew(item);
    expect(await usedBy(table.putNew(item))).toEqual([{ tableWrite: 3 }]);
    expect(await usedBy(table.update('p', 'nowhere', { set: 'w = :w', values: { ':w': 'x' } }))).toEqual([
      { tableWrite: 1 },
    ]);
  });

  test('tell a letter by its key', async () => {
    await usedBy(table.put({ pk: 'p', sk: 'LETTER#b.receipt' }));
    await usedBy(table.query('p', 'LETTER#').then(() => table.get('p', 'TENDER')));
    expect(told.map(({ ofLetter }) => ofLetter)).toEqual([true, false]);
  });
});
