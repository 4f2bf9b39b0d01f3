import type { Stopwatch } from '../ports/stopwatch.ts';

/** Waits until it is the caller's turn. */
export type Turn = () => Promise<void>;

/** Turns at most `perSecond` times a second, in the order in which they were asked for; Infinity: at once. */
export const pace = ({ elapsed, pause }: Stopwatch, perSecond: number): Turn => {
  let next = 0;
  return async () => {
    const now = elapsed();
    const turn = Math.max(now, next);
    next = turn + 1000 / perSecond;
    if (turn > now) await pause(turn - now);
  };
};
