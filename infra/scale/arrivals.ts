import { DAY_SECONDS } from './assumptions.ts';

/** How uploads come in before the closing: each takes this many seconds up to the closing, evenly. */
export const ARRIVALS = {
  'over two weeks': 14 * DAY_SECONDS,
  'in the last hour': 3_600,
  'in the last minute': 60,
} as const satisfies Record<string, number>;

/** The second of each upload, from 0 on, in order; the closing is at `seconds`. */
export const arrivalsOf = (bids: number, seconds: number): readonly number[] =>
  Array.from({ length: bids }, (_, index) => Math.floor((index * seconds) / bids));
