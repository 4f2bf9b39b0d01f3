import { callOf, DAY_SECONDS } from './assumptions.ts';
import { bucketLimit, dayLimit, type Limit, rateLimit } from './limit.ts';
import type { Quotas } from './quotas.ts';

/** The rate of letters of an account: a second, and a day. */
export type MailQuota = { readonly perSecond: number; readonly perDay: number };

/** The partitions over which the bids of a tender are divided. */
export const PARTITIONS = 16;

/** Every limit that an intake or a letter can meet. */
export type Limits = {
  readonly starts: Limit;
  readonly transitions: Limit;
  /** Seconds of function time in this second. */
  readonly functions: Limit;
  readonly deliveries: Limit;
  readonly writes: readonly Limit[];
  readonly reads: readonly Limit[];
  /** Reads of the tender's own item, which every step asks for. */
  readonly tender: Limit;
  readonly mail: Limit;
  readonly mailDay: Limit;
};

/** The limits of an account at the first second. */
export const limitsOf = (quotas: Quotas, mail: MailQuota): Limits => ({
  starts: bucketLimit(quotas.starts),
  transitions: bucketLimit(quotas.transitions),
  functions: rateLimit(quotas.concurrency),
  deliveries: rateLimit(quotas.deliveries),
  writes: Array.from({ length: PARTITIONS }, () => rateLimit(quotas.partitionWrites)),
  reads: Array.from({ length: PARTITIONS }, () => rateLimit(quotas.partitionReads)),
  tender: rateLimit(quotas.partitionReads),
  mail: bucketLimit({ size: Math.max(1, mail.perSecond), perSecond: mail.perSecond }),
  mailDay: dayLimit(mail.perDay, DAY_SECONDS),
});

/** Another second begins for each of them. */
export const tickAll = ({ writes, reads, ...others }: Limits): void => {
  for (const limit of [...Object.values(others), ...writes, ...reads]) limit.tick();
};

/** Whether a call of a function meets no quota; takes what it needs where it does not. */
export const mayCall = (limits: Limits, name: string, bid: number): boolean => {
  const { seconds, writes, reads, ofTender } = callOf(name);
  const part = bid % PARTITIONS;
  if (!limits.functions.take(seconds)) return false;
  if (limits.writes[part]?.take(writes) === false || limits.reads[part]?.take(reads) === false) return false;
  if (!limits.tender.take(ofTender)) return false;
  return name !== 'send-receipt' || (limits.mail.take(1) && limits.mailDay.take(1));
};
