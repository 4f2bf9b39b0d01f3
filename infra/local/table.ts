import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

/** A DynamoDB server of this process on the loopback interface, its tables in a folder, and a client for it. */
export type LocalTables = { readonly client: DynamoDBClient; readonly close: () => Promise<void> };

/** In seconds. */
const PATIENCE = { minDelay: 1, maxWaitTime: 30 } as const;

/** Opens the tables of a folder and makes those that are not there yet. */
export const openTables = async (folder: string, names: readonly string[]): Promise<LocalTables> => {
  const server = dynalite({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // Every function of this process uses the one client; on AWS each has its own.
    requestHandler: { httpAgent: { maxSockets: 400 } },
  });
  for (const name of names) {
    await makeTable(client, name);
    // A table answers that it is not there until it has been made.
    await waitUntilTableExists({ client, ...PATIENCE }, { TableName: name });
  }
  return {
    client,
    close: async () => {
      client.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

const makeTable = async (client: DynamoDBClient, TableName: string) => {
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (failure) {
    if (!(failure instanceof Error) || failure.name !== 'ResourceInUseException') throw failure;
  }
};
