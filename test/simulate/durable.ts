import type { CvUploaded } from '../../events/cv-uploaded.ts';
import type { Execution, ExecutionFailure, ExecutionStore } from '../../infra/local/execution-store.ts';
import { type Instant, plusSeconds } from '../../shared/domain/calendar.ts';
import type { CvBucket, StoredObject } from '../../shared/ports/cv-bucket.ts';
import type { Mailer } from '../../shared/ports/mailer.ts';
import type { Scheduler } from '../../shared/ports/workflows.ts';
import type { Items } from './memory-table.ts';

/** What outlives a process: what AWS keeps, in memory. */
export type Durable = {
  readonly tenders: Items;
  readonly vault: Items;
  /** Objects of the bucket of CVs by key, each with the number of the CV that it holds. */
  readonly objects: Map<string, StoredObject & { readonly cv: number }>;
  readonly dossiers: Map<string, string>;
  readonly schedules: Map<string, Parameters<Scheduler['at']>[0]>;
  readonly running: Map<string, Execution>;
  readonly failed: Map<string, ExecutionFailure>;
  /** Every message that left, in order, as often as it did. */
  readonly mailed: { readonly letterId: string; readonly to: string; readonly message: string }[];
  /** Events that the bucket has told and nobody has taken yet. */
  readonly events: CvUploaded[];
  /** The moment by which bucket and timer go. */
  now: Instant;
  /** When the bucket was last asked for its time. */
  asked?: Instant;
  /** Seconds by which the clocks of the functions are fast. */
  readonly skew: number;
};

/** Nothing yet. */
export const emptyDurable = (now: Instant, skew: number): Durable => ({
  tenders: new Map(),
  vault: new Map(),
  objects: new Map(),
  dossiers: new Map(),
  schedules: new Map(),
  running: new Map(),
  failed: new Map(),
  mailed: [],
  events: [],
  now,
  skew,
});

/** The bucket of CVs. What is uploaded by a form is put by the simulation itself. */
export const bucketOf = (durable: Durable): CvBucket => ({
  // Who asks again and again waits for a moment to come: time passes.
  now: async () => {
    if (durable.asked === durable.now) durable.now = plusSeconds(durable.now, 1);
    durable.asked = durable.now;
    return durable.now;
  },
  presign: async ({ key }) => ({ url: 'memory:', fields: { key } }),
  head: async (key) => durable.objects.get(key),
  get: async (key, etag) => {
    const found = durable.objects.get(key);
    if (found === undefined) return undefined;
    return found.etag === etag ? Uint8Array.of(found.cv) : 'another';
  },
  scanned: async () => 'clean',
  remove: async (key) => {
    durable.objects.delete(key);
  },
  list: async (prefix) =>
    [...durable.objects.values()]
      .filter(({ key }) => key.startsWith(prefix))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
});

/** Mail that is kept as it leaves. */
export const mailerOf = ({ mailed }: Durable): Mailer => ({
  from: 'bureau@tiental.example',
  allowance: async () => ({ perSecond: Infinity, left: Infinity }),
  send: async (message, { letterId, to }) => {
    mailed.push({ letterId, to, message: Buffer.from(message).toString() });
  },
});

/** Schedules; a schedule of a name that is there is left as it is. */
export const schedulerOf = ({ schedules }: Durable): Scheduler => ({
  at: async (schedule) => {
    if (!schedules.has(schedule.name)) schedules.set(schedule.name, schedule);
  },
});

/** Executions; a process that has died ends none. */
export const executionsOf = ({ running, failed }: Durable, isDead: () => boolean): ExecutionStore => ({
  begin: async (execution) => {
    running.set(execution.id, execution);
  },
  end: async (execution, error) => {
    if (isDead()) return;
    running.delete(execution.id);
    if (error !== undefined) failed.set(execution.id, { execution, error });
  },
  unfinished: async () => [...running.values()],
  failed: async () => [...failed.values()],
});
