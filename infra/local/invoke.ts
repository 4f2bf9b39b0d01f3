import { randomUUID } from 'node:crypto';
import type { StepContext } from '../../shared/lambda/step.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { type FunctionName, handlers } from './handlers.ts';

/** Calls a function by name with an input, as Lambda would: input and output are JSON. */
export type Invoke = (name: FunctionName, input: unknown) => Promise<unknown>;

/** Calls handlers in this process with the ports of the embedded engine. */
export const invokeWith =
  (ports: Ports): Invoke =>
  async (name, input) => {
    const output = await handlers[name](asJson(input), contextOf(name, ports));
    return asJson(output);
  };

const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

const contextOf = (functionName: string, ports: Ports): StepContext<Ports> => ({
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
  memoryLimitInMB: '1024',
  awsRequestId: randomUUID(),
  logGroupName: functionName,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: false,
  // As long as Lambda ever gives: what is too long for a step is its state machine's affair.
  getRemainingTimeInMillis: () => 15 * 60_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
  ports,
});
