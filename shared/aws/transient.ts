import { TransientFault } from '../lambda/errors.ts';

const PASSING = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'ThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'LimitExceededException',
  'InternalServerError',
  'ServiceUnavailable',
  'SlowDown',
  'TimeoutError',
  'NetworkingError',
]);

const PASSING_CODES = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

/** Waits for a call to a service; what failed in a way that may pass is thrown as a TransientFault, with the failure as cause. */
export const called = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (failure) {
    if (mayPass(failure))
      throw new TransientFault('A call to a service failed and may be tried again.', { cause: failure });
    throw failure;
  }
};

/** Whether a failure has this name, as the errors of services do. */
export const isNamed = (failure: unknown, name: string): boolean => failure instanceof Error && failure.name === name;

const mayPass = (failure: unknown): boolean => {
  if (!(failure instanceof Error)) return false;
  const { code, $metadata } = failure as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return PASSING.has(failure.name) || PASSING_CODES.has(String(code)) || ($metadata?.httpStatusCode ?? 0) >= 500;
};
