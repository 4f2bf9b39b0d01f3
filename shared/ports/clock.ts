import type { Instant } from '../domain/calendar.ts';

/** The present moment. */
export type Clock = () => Instant;
