import { Logger } from '@aws-lambda-powertools/logger';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { InvalidInput } from './errors.ts';

/** How a function makes each port that it uses, from its environment. */
export type Wiring<P> = { readonly [K in keyof P]: () => P[K] };

/** The context of a call. The embedded engine hands its own ports in; on AWS there are none and the wiring makes them. */
export type StepContext<P> = Context & { readonly ports?: P };

/** A Lambda handler that the embedded engine can call as well. */
export type StepHandler<P> = (input: unknown, context: StepContext<P>) => Promise<unknown>;

const logger = new Logger({ serviceName: 'tiental' });

/**
 * The one convention of every Lambda: the input is checked against its schema (else InvalidInput), the ports are made once, the
 * outcome is logged by ids without personal data, and what the work throws fails the call under its own name.
 */
export const step = <S extends z.ZodType, P extends object>(
  schema: S,
  work: (ports: P) => (input: z.output<S>) => Promise<unknown>,
  wiring: Wiring<P>,
): StepHandler<P> => {
  let made: P | undefined;
  const portsOf = (context: StepContext<P>): P => {
    if (context.ports !== undefined) return context.ports;
    made ??= makeAll(wiring);
    return made;
  };
  const handler = middy()
    .use(logFailure())
    .handler(async (input: unknown, context: Context) =>
      work(portsOf(context as StepContext<P>))(parsed(schema, input)),
    );
  return handler as unknown as StepHandler<P>;
};

const makeAll = <P extends object>(wiring: Wiring<P>): P =>
  Object.fromEntries(Object.entries<() => unknown>(wiring).map(([name, make]) => [name, make()])) as P;

const parsed = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const { success, data, error } = schema.safeParse(input);
  if (!success)
    throw new InvalidInput(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  return data as z.output<S>;
};

/** Logs a failure with the ids of what was worked on, and lets it pass. */
const logFailure = () => ({
  onError: ({ event, error }: { event: unknown; error: Error | null }) => {
    const { tenderId, bidId } = (event ?? {}) as Record<string, unknown>;
    logger.error('The step failed.', {
      tenderId,
      bidId,
      failure: error?.name,
      cause: (error?.cause as Error | undefined)?.name,
    });
  },
});
