import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type LocalTables, openTables } from '../../infra/local/table.ts';
import { type DynamoTable, documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { memoryTable } from '../simulate/memory-table.ts';

/** Where the tables to try lie: what the simulation runs on must answer as the server does. */
export const WHERE = ['on a server', 'in memory'] as const;

/** The two tables to try: of tenders, and the vault. */
export type TriedTables = { readonly tenders: DynamoTable; readonly vault: DynamoTable };

/** Opens a server for the tests of a file, and closes it after them; the result makes the two tables anew. */
export const triedTables = (): ((where: (typeof WHERE)[number]) => TriedTables) => {
  let folder = '';
  let tables: LocalTables;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiental-tables-'));
    tables = await openTables(folder, ['tenders', 'vault']);
  });
  afterAll(async () => {
    await tables.close();
    await rm(folder, { recursive: true, force: true });
  });
  const onServer = (name: string) => dynamoTable(documentClient(tables.client), name);
  return (where) =>
    where === 'on a server'
      ? { tenders: onServer('tenders'), vault: onServer('vault') }
      : { tenders: memoryTable(new Map()), vault: memoryTable(new Map()) };
};
