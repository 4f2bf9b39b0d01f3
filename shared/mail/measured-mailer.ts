import { pace } from '../lambda/pace.ts';
import type { MailAllowance, Mailer } from '../ports/mailer.ts';
import type { Stopwatch } from '../ports/stopwatch.ts';

/** A mailer that keeps to an allowance, and tells whether it is used up. */
export type MeasuredMailer = Mailer & { readonly isUsedUp: () => boolean };

/** Sends each letter in its turn, at the rate of the allowance, and counts it. Letters under way when it is used up still go out. */
export const measuredMailer = (
  mailer: Mailer,
  { perSecond, left }: MailAllowance,
  stopwatch: Stopwatch,
): MeasuredMailer => {
  const turn = pace(stopwatch, perSecond);
  let sent = 0;
  return {
    ...mailer,
    send: async (message, envelope) => {
      sent += 1;
      await turn();
      await mailer.send(message, envelope);
    },
    isUsedUp: () => sent >= left,
  };
};
