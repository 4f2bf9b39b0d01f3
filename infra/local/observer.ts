import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Ports } from '../../shared/ports/ports.ts';
import type { MachineName } from '../../shared/ports/workflows.ts';
import type { FunctionName } from './handlers.ts';

/** What happens in an execution, as the local engine tells it. */
export type ExecutionEvent = {
  readonly type: string;
  readonly state?: { readonly name: string; readonly type: string };
};

/** Watches what a run does without changing it, such as to count it. */
export type Observer = {
  /** The ports that take the place of the given ones: the same, with somebody looking on. */
  readonly ports: (ports: Ports) => Ports;
  /** The client of the tables, before its first call by a function. */
  readonly tables: (client: DynamoDBClient) => void;
  /** Stands around each call of a function. */
  readonly invoked: (name: FunctionName, call: () => Promise<unknown>) => Promise<unknown>;
  readonly happened: (machine: MachineName, event: ExecutionEvent) => void;
};
