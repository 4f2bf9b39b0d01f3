import type { ExecutionEvent } from '../local/observer.ts';
import {
  EXECUTION_LOG_EVENTS,
  OTHER_STATE_LOG_EVENTS,
  RETRY_LOG_EVENTS,
  STATE_LOG_BYTES,
  STATE_LOG_EVENTS,
} from './assumptions.ts';
import type { Usage } from './usage.ts';

/**
 * What an event of an execution is billed as. A transition is each state that is entered, of whatever type, those within a Map too,
 * and each retry; the start of an execution is the entering of its first state, and an iteration of an inline Map is none of its own.
 */
export const usageOfEvent = ({ type, state }: ExecutionEvent): Partial<Usage> => {
  if (type === 'StateEntered') {
    const events = STATE_LOG_EVENTS[state?.type ?? ''] ?? OTHER_STATE_LOG_EVENTS;
    return { transition: 1, logByte: events * STATE_LOG_BYTES };
  }
  if (type === 'StateRetried') return { transition: 1, logByte: RETRY_LOG_EVENTS * STATE_LOG_BYTES };
  return type === 'ExecutionStarted' ? { trace: 1, logByte: EXECUTION_LOG_EVENTS * STATE_LOG_BYTES } : {};
};
