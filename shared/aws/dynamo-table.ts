import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { called, isNamed } from './transient.ts';

/** An item as it stands in a table, with its keys. */
export type Item = { readonly pk: string; readonly sk: string } & Readonly<Record<string, unknown>>;

/** What an update does: values to set or attributes to remove, and the condition under which. */
export type Update = ({ readonly set: string } | { readonly remove: string }) & {
  readonly when?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
};

/** One table with a partition key `pk` and a sort key `sk`, and the few ways in which it is used. */
export type DynamoTable = {
  readonly get: (pk: string, sk: string) => Promise<Item | undefined>;
  /** Every item of a partition whose sort key starts with the prefix, in the order of sort keys, over all pages. */
  readonly query: (pk: string, prefix: string) => Promise<readonly Item[]>;
  readonly put: (item: Item) => Promise<void>;
  /** Adds an item; false when there is one with its keys. */
  readonly putNew: (item: Item) => Promise<boolean>;
  /** Updates an item that exists; false when there is none or the condition does not hold. */
  readonly update: (pk: string, sk: string, update: Update) => Promise<boolean>;
  /** Removes an item; none is no fault. */
  readonly remove: (pk: string, sk: string) => Promise<void>;
  /** Adds 1 to a counter, which starts at 0, and returns its new value. */
  readonly count: (pk: string, sk: string, attribute: string) => Promise<number>;
};

/** A client for tables, configured by the environment; undefined values are left out of items. */
export const documentClient = (client: DynamoDBClient = new DynamoDBClient({})): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

/** The table of a name. */
export const dynamoTable = (client: DynamoDBDocumentClient, TableName: string): DynamoTable => ({
  get: async (pk, sk) => {
    const found = await called(client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true })));
    return found.Item as Item | undefined;
  },
  query: (pk, prefix) => allPages(client, TableName, pk, prefix),
  put: async (item) => {
    await called(client.send(new PutCommand({ TableName, Item: item })));
  },
  putNew: (item) => held(put(client, { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' })),
  update: (pk, sk, update) => held(change(client, updateOf(TableName, pk, sk, update))),
  remove: async (pk, sk) => {
    await called(client.send(new DeleteCommand({ TableName, Key: { pk, sk } })));
  },
  count: async (pk, sk, attribute) => {
    const counted = await change(client, {
      TableName,
      Key: { pk, sk },
      UpdateExpression: 'ADD #n :one',
      ExpressionAttributeNames: { '#n': attribute },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    });
    return Number(counted.Attributes?.[attribute]);
  },
});

const allPages = async (client: DynamoDBDocumentClient, TableName: string, pk: string, prefix: string) => {
  const items: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await called(
      client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: prefix === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': pk, ...(prefix !== '' && { ':prefix': prefix }) },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      ),
    );
    items.push(...((page.Items ?? []) as Item[]));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
};

const put = (client: DynamoDBDocumentClient, input: PutCommandInput) => called(client.send(new PutCommand(input)));

const change = (client: DynamoDBDocumentClient, input: UpdateCommandInput) =>
  called(client.send(new UpdateCommand(input)));

const updateOf = (
  TableName: string,
  pk: string,
  sk: string,
  { when, names, values, ...act }: Update,
): UpdateCommandInput => ({
  TableName,
  Key: { pk, sk },
  UpdateExpression: 'set' in act ? `SET ${act.set}` : `REMOVE ${act.remove}`,
  ConditionExpression: when === undefined ? 'attribute_exists(pk)' : `attribute_exists(pk) AND (${when})`,
  ...(names && { ExpressionAttributeNames: names }),
  ExpressionAttributeValues: values,
});

/** True when the write was done, false when its condition did not hold. */
const held = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (failure) {
    if (isNamed(failure, 'ConditionalCheckFailedException')) return false;
    throw failure;
  }
};
