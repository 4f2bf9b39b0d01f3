import { ThrottledFault, TransientFault } from '../lambda/errors.ts';

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'ThrottledException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'LimitExceededException',
  // Step Functions has as many open executions as an account may have.
  'ExecutionLimitExceeded',
  'SlowDown',
]);

const PASSING = new Set(['InternalServerError', 'ServiceUnavailable', 'TimeoutError', 'NetworkingError']);

const PASSING_CODES = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

/**
 * Waits for a call to a service. What a quota refused is thrown as a ThrottledFault, what else failed in a way that may pass as a
 * TransientFault, each with the failure as cause.
 */
export const called = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (failure) {
    if (isThrottled(failure)) throw new ThrottledFault('A service takes no more at this rate.', { cause: failure });
    if (mayPass(failure))
      throw new TransientFault('A call to a service failed and may be tried again.', { cause: failure });
    throw failure;
  }
};

/** Whether a failure has this name, as the errors of services do. */
export const isNamed = (failure: unknown, name: string): boolean => failure instanceof Error && failure.name === name;

const isThrottled = (failure: unknown): boolean =>
  failure instanceof Error && (THROTTLED.has(failure.name) || statusOf(failure) === 429);

const statusOf = (failure: Error): number =>
  (failure as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;

const mayPass = (failure: unknown): boolean => {
  if (!(failure instanceof Error)) return false;
  const { code } = failure as { code?: unknown };
  return PASSING.has(failure.name) || PASSING_CODES.has(String(code)) || statusOf(failure) >= 500;
};
