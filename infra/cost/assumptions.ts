/**
 * What no run on this machine can tell. Each is stated in the output; those about time can be changed by a flag. They are meant to
 * be too high rather than too low.
 */
export type Assumptions = {
  /** Milliseconds of its own work that a function takes on Lambda, besides its calls; `*` for those not named. */
  readonly work: Readonly<Record<string, number>>;
  /** Milliseconds that a function takes to start and to connect first, billed as well; `*` for those not named. */
  readonly start: Readonly<Record<string, number>>;
  /** Share of calls that start cold, 0 to 1. All of them: bids that come hours apart find nothing warm. */
  readonly cold: number;
  /** Milliseconds of a call to each service; calls are taken as one after another, also where they run side by side. */
  readonly call: Readonly<Record<'table' | 'bucket' | 'mail' | 'other', number>>;
};

export const ASSUMPTIONS: Assumptions = {
  work: {
    'read-cv': 500,
    // Three pages of three seconds; a CV seldom is a scan.
    'recognise-cv': 9000,
    'publish-dossier': 1000,
    'rank-bids': 500,
    'fix-shortlist': 500,
    decide: 500,
    '*': 40,
  },
  start: { 'read-cv': 1000, 'recognise-cv': 1500, '*': 300 },
  cold: 1,
  call: { table: 8, bucket: 40, mail: 80, other: 60 },
};

/** Bytes that CloudWatch Logs counts for each log event beyond its text (documented). */
export const LOG_EVENT_OVERHEAD = 26;

/** Lambda's own lines of a traced call (START, END, REPORT), with their overhead. */
export const PLATFORM_LOG_BYTES = 550;

/** One event of a state machine's log without execution data, with its overhead. */
export const STATE_LOG_BYTES = 400;

/** Events that Step Functions logs for a state that was entered, by its type: a task's are scheduled, started and ended as well. */
export const STATE_LOG_EVENTS: Readonly<Record<string, number>> = { Task: 5, Map: 4, Parallel: 4, Fail: 1 };
export const OTHER_STATE_LOG_EVENTS = 2;

/** An execution's own log events: started and ended. */
export const EXECUTION_LOG_EVENTS = 2;

/** Events that a retried task adds: failed, scheduled and started once more. */
export const RETRY_LOG_EVENTS = 3;

/** Bytes that DynamoDB adds to each stored item (documented). */
export const STORED_ITEM_OVERHEAD = 100;

/** Months that a tender's data stays: two weeks of bids, the procedure, and four weeks after its end, rounded up. */
export const MONTHS_KEPT = 3;
