import middy, { type MiddlewareObj, type Request } from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { InvalidInput, TextInPictures, withoutValues } from './errors.ts';
import { callLine, log } from './log.ts';

/** How a function makes each port that it uses, from its environment. */
export type Wiring<P> = { readonly [K in keyof P]: () => P[K] };

/** The context of a call. The embedded engine hands its own ports in; on AWS there are none and the wiring makes them. */
export type StepContext<P> = Context & { readonly ports?: P };

/** A Lambda handler that the embedded engine can call as well. */
export type StepHandler<P> = (input: unknown, context: StepContext<P>) => Promise<unknown>;

/**
 * The one convention of every Lambda: the input is checked against its schema (else InvalidInput), the ports are made once, each call
 * is one line in the log, of ids and an outcome, and what the work throws fails the call under its own name, without values.
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
    .use(logged())
    .handler(async (input: unknown, context: Context) =>
      work(portsOf(context as StepContext<P>))(parsed(schema, input)),
    );
  return handler as unknown as StepHandler<P>;
};

const makeAll = <P extends object>(wiring: Wiring<P>): P =>
  Object.fromEntries(Object.entries<() => unknown>(wiring).map(([name, make]) => [name, make()])) as P;

const parsed = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => {
  const { success, data, error } = schema.safeParse(input);
  if (!success) throw new InvalidInput(error.issues.map(faultOf).join('; '));
  return data as z.output<S>;
};

/** Where an input is wrong, and how. Of all that zod says only the names of unknown fields come from the input. */
const faultOf = ({ path, code, message }: z.core.$ZodIssue): string =>
  `${path.join('.')}: ${code === 'unrecognized_keys' ? 'unknown fields' : message}`;

/** Logs each call as one line; what it threw goes on without its values. */
const logged = (): MiddlewareObj<unknown, unknown, Error, Context, { begun: number }> => {
  const lineOf = ({
    event,
    response,
    context,
    internal,
  }: Request<unknown, unknown, Error, Context, { begun: number }>) =>
    callLine(context, [event, response], Math.round(performance.now() - (internal.begun ?? performance.now())));
  return {
    before: ({ internal }) => {
      internal.begun = performance.now();
    },
    after: (request) => log.info('The step is done.', lineOf(request)),
    onError: (request) => {
      const { error } = request;
      // What the machine branches on is an outcome like any other.
      if (error instanceof TextInPictures) log.info('The step is done.', { ...lineOf(request), outcome: 'pictured' });
      else log.error('The step failed.', { ...lineOf(request), failure: error?.name, ...detailsOf(error) });
      request.error = withoutValues(error);
    },
  };
};

/** What helps to find the cause and names nobody: the cause's name, an error code, and the id of the request at the service. */
const detailsOf = (error: Error | null | undefined): Readonly<Record<string, unknown>> => {
  const failure = error?.cause instanceof Error ? error.cause : error;
  const { code, $metadata } = (failure ?? {}) as { code?: unknown; $metadata?: { requestId?: string } };
  return {
    cause: (error?.cause as Error | undefined)?.name,
    code: typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : undefined,
    serviceRequestId: $metadata?.requestId,
  };
};
