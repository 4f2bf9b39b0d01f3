import type { Bucket } from './quotas.ts';

/** A quota while time passes, and how far it was used. */
export type Limit = {
  /** Another second has begun. */
  readonly tick: () => void;
  /** Takes so much, or nothing and false when there is not so much left. */
  readonly take: (amount: number) => boolean;
  /** What is left in this second. */
  readonly left: () => number;
  /** The most that was taken in a second, and how often it was refused. */
  readonly most: () => number;
  readonly refused: () => number;
};

/** A bucket that fills up again with time. */
export const bucketLimit = ({ size, perSecond }: Bucket): Limit => {
  let [tokens, used, most, refused] = [size, 0, 0, 0];
  return {
    tick: () => {
      tokens = Math.min(size, tokens + perSecond);
      used = 0;
    },
    take: (amount) => {
      if (tokens < amount) {
        refused += 1;
        return false;
      }
      tokens -= amount;
      used += amount;
      most = Math.max(most, used);
      return true;
    },
    left: () => tokens,
    most: () => most,
    refused: () => refused,
  };
};

/** So much each second, of which nothing is saved up. */
export const rateLimit = (perSecond: number): Limit => bucketLimit({ size: perSecond, perSecond });

/** So much in any day that has just passed. */
export const dayLimit = (quota: number, daySeconds: number): Limit & { readonly used: () => number } => {
  const past = new Map<number, number>();
  let [now, used, most, refused] = [0, 0, 0, 0];
  return {
    tick: () => {
      now += 1;
      used -= past.get(now - daySeconds) ?? 0;
      past.delete(now - daySeconds);
    },
    take: (amount) => {
      if (used + amount > quota) {
        refused += 1;
        return false;
      }
      past.set(now, (past.get(now) ?? 0) + amount);
      used += amount;
      most = Math.max(most, used);
      return true;
    },
    left: () => quota - used,
    used: () => used,
    most: () => most,
    refused: () => refused,
  };
};
