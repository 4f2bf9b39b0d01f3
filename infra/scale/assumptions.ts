/** What one call of a function takes: seconds, and units of the table of tenders: on the partition of its bid and on the tender's item. */
export type Call = {
  readonly seconds: number;
  readonly writes: number;
  readonly reads: number;
  readonly ofTender: number;
};

const CALL: Call = { seconds: 0.15, writes: 1, reads: 1, ofTender: 1 };

/**
 * What cannot be known before it runs on AWS, taken rather too high. Seconds of warm calls; table units as the stores write and read:
 * a bid of one to two kilobytes, a tender's item of at most four.
 */
export const CALLS: Readonly<Record<string, Call>> = {
  'register-bid': { ...CALL, writes: 2, reads: 4, seconds: 0.2 },
  'read-cv': { ...CALL, writes: 0, seconds: 1.2 },
  'recognise-cv': { ...CALL, writes: 0, seconds: 9 },
  'screen-bid': { ...CALL, writes: 0 },
  'score-bid': { ...CALL, writes: 2 },
  'send-receipt': { ...CALL, writes: 2, reads: 3, seconds: 0.3 },
};

/** The call of a function; that of an ordinary one where nothing else is known. */
export const callOf = (name: string): Call => CALLS[name] ?? CALL;

/** Seconds for the work of the closing, for each bid where it grows with them. */
export const CLOSING = {
  /** A page of 1,000 objects and the bids beside it. */
  reconcileEachThousand: 0.4,
  awaitEachThousand: 0.2,
  /** One bid of a shard: read from the vault and put, eight side by side. */
  openEach: 0.01,
  rankEachThousand: 0.1,
  publishEachThousand: 4,
  /** What every function takes besides. */
  base: 1,
};

/** EventBridge tries again for a day, ever less often; how it spaces its tries is not published. */
export const DELIVERY_RETRY = { interval: 1, backoffRate: 2, longest: 600, attempts: 185 };

/** History events of a state that is entered: a task is scheduled, started and ended as well. */
export const TASK_EVENTS = 5;
export const OTHER_EVENTS = 2;

/** A receipt, and the outcome to the supplier and to the candidate. */
export const LETTERS_AFTER = 2;

/** A round of letters ends after so many seconds; bulk letters take this share of SES's rate and daily quota. */
export const ROUND_SECONDS = 240;
export const BULK_SHARE = 0.8;

export const DAY_SECONDS = 86_400;
