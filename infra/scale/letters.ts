import { BULK_SHARE, OTHER_EVENTS, ROUND_SECONDS, TASK_EVENTS } from './assumptions.ts';
import type { Limits, MailQuota } from './limits.ts';
import type { MachineFacts } from './machine-facts.ts';

/** The outcome letters of a tender, second by second. */
export type Letters = {
  readonly tick: (now: number) => void;
  readonly left: () => number;
  readonly facts: () => { readonly last: number; readonly historyEvents: number };
};

/** So many letters that may go out from a second on, in rounds at a share of SES's rate and of its daily quota. */
export const letters = (
  count: number,
  from: number,
  { perSecond, perDay }: MailQuota,
  limits: Limits,
  { quotaWait }: MachineFacts,
): Letters => {
  let [left, last, turns, waitUntil, events] = [count, from, 0, from, 0];
  let roundEnds = from + ROUND_SECONDS;
  const round = (now: number, more: number) => {
    events += TASK_EVENTS + OTHER_EVENTS + more;
    roundEnds = now + ROUND_SECONDS;
  };
  return {
    tick: (now) => {
      if (left === 0 || now < waitUntil) return;
      if (now >= roundEnds) round(now, 0);
      turns = Math.min(turns + perSecond * BULK_SHARE, Math.max(1, perSecond));
      while (turns >= 1 && left > 0) {
        if (limits.mailDay.left() <= perDay * (1 - BULK_SHARE)) {
          waitUntil = now + quotaWait;
          round(waitUntil, OTHER_EVENTS);
          return;
        }
        if (!limits.mail.take(1)) return;
        limits.mailDay.take(1);
        turns -= 1;
        left -= 1;
        last = now;
      }
    },
    left: () => left,
    facts: () => ({ last, historyEvents: events + 6 * TASK_EVENTS }),
  };
};
