import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { itemBytes, writeUnits } from './table-units.ts';
import type { Usage } from './usage.ts';

/** One request to a table: what it used, and whether it was about a letter. */
export type TableRequest = { readonly table: string; readonly used: Partial<Usage>; readonly ofLetter: boolean };

type Item = Readonly<Record<string, AttributeValue>>;

/** The part of a request that tells what it costs. */
type Input = {
  readonly TableName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly ConsistentRead?: boolean;
  readonly ExpressionAttributeValues?: Item;
};

/** Tag under which the counting stands in the client's middleware. */
export const COUNTING = 'countTables';

const READS = new Set(['GetItemCommand', 'QueryCommand']);
const WRITES = new Set(['PutItemCommand', 'UpdateItemCommand']);

/** Tells of every request that a client makes to a table. Throws at a kind of request whose price nobody has looked up. */
export const countTables = (client: DynamoDBClient, tell: (request: TableRequest) => void): void => {
  client.middlewareStack.add(
    (next) => (args) => next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } }),
    { step: 'initialize', name: `${COUNTING} asks`, tags: [COUNTING] },
  );
  // The document client marshals right before a request is serialised: only behind that are items what DynamoDB sees.
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = args.input as Input;
        if (!READS.has(commandName) && !WRITES.has(commandName)) throw new Error(`${commandName} has no price.`);
        const told = (units: number) => tell(requestOf(input, READS.has(commandName), units));
        try {
          const answer = await next(args);
          const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
          // A read of what is not there is billed as well; the local server says 0 of an empty query.
          const least = READS.has(commandName) && input.ConsistentRead !== true ? 0.5 : 1;
          told(Math.max(least, ConsumedCapacity?.CapacityUnits ?? 0));
          return answer;
        } catch (failure) {
          // A write whose condition fails is billed by the item that is there; ours differ little from the one that was to be put.
          if (failure instanceof Error && failure.name === 'ConditionalCheckFailedException')
            told(writeUnits(itemBytes(input.Item ?? {})));
          throw failure;
        }
      },
    { step: 'build', name: COUNTING, tags: [COUNTING] },
  );
};

const requestOf = (input: Input, isRead: boolean, units: number): TableRequest => {
  const sortKey = (input.Key ?? input.Item)?.sk?.S ?? input.ExpressionAttributeValues?.[':prefix']?.S ?? '';
  return {
    table: input.TableName ?? '',
    used: isRead ? { tableRead: units } : { tableWrite: units },
    ofLetter: sortKey.startsWith('LETTER#'),
  };
};
