import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { emfMeter } from '../../shared/aws/emf-meter.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Machines } from '../local/machines.ts';
import { refusals } from '../local/refusals.ts';
import type { InboxBid, RunPlan } from '../local/run-plan.ts';
import { openWorld, placesIn, type World } from '../local/world.ts';
import { STORED_ITEM_OVERHEAD } from './assumptions.ts';
import { COUNTING } from './count-tables.ts';
import { type Costs, counter } from './counter.ts';
import { evenly } from './sample-bids.ts';
import { itemBytes } from './table-units.ts';
import { runToTheEnd } from './tender-run.ts';
import type { Usage } from './usage.ts';

/** What a run of a tender with so many bids came to. */
export type CountedRun = {
  readonly bids: number;
  /** Usage by function, state machine, and `upload` for what suppliers do; without the desk's decisions. */
  readonly bySource: readonly (readonly [string, Usage])[];
  readonly usage: Usage;
  readonly decisions: { readonly count: number; readonly usage: Usage };
  readonly letters: Readonly<Record<string, number>>;
  readonly letterUsage: Usage;
  /** Bytes that lie in the tables and buckets at the end. */
  readonly stored: { readonly tables: number; readonly uploads: number; readonly dossiers: number };
  readonly metrics: number;
};

/** Metrics are lines in the log on AWS, and cost as such. */
const INSTEAD = { meter: emfMeter('production') };

/** The function that answers a person's decision, and reads the whole tender to do so. */
const DECIDE = 'decide';

/** Runs a tender with these bids in a folder of its own and counts what it uses. Throws when an execution failed. */
export const countRun = async (
  bids: readonly InboxBid[],
  plan: Omit<RunPlan, 'arrivals'>,
  machines: Machines,
  costs: Costs,
): Promise<CountedRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiental-cost-'));
  const count = counter(costs);
  let client: DynamoDBClient | undefined;
  const observer = {
    ...count.observer,
    tables: (tables: DynamoDBClient) => {
      client = tables;
      count.observer.tables(tables);
    },
  };
  const arrivals = evenly(bids, plan.closesAt);
  const world = await openWorld(
    folder,
    plusSeconds(arrivals[0]?.at ?? plan.closesAt, -3600),
    machines,
    INSTEAD,
    observer,
  );
  const counted: World = {
    ...world,
    upload: (form, bytes, begunAt) => {
      count.used.add('upload', { bucketWrite: 1, event: 1, keyRequest: costs.facts.keyedUploads ? 1 : 0 });
      return world.upload(form, bytes, begunAt);
    },
  };
  const restore = tapOutput(count.logged);
  try {
    const refused = await refusals(folder);
    const answers = await runToTheEnd(counted, { ...plan, arrivals }, refused);
    await mustBeWhole(world, refused.all().length);
    return {
      bids: bids.length,
      bySource: count.used.entries().filter(([source]) => source !== DECIDE),
      usage: count.used.total((source) => source !== DECIDE),
      decisions: { count: answers, usage: count.used.total((source) => source === DECIDE) },
      letters: Object.fromEntries(count.letters),
      letterUsage: count.usedByLetters.total(),
      stored: {
        tables: client === undefined ? 0 : await tableBytes(client),
        uploads: await folderBytes(placesIn(folder).uploads),
        dossiers: await folderBytes(placesIn(folder).dossiers),
      },
      metrics: count.metrics.size,
    };
  } finally {
    restore();
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A run in which something went wrong would be counted for what it is not. */
const mustBeWhole = async (world: World, refused: number): Promise<void> => {
  const failures = await world.engine.failures();
  const [first] = failures;
  if (first !== undefined) throw new Error(`${failures.length} executions failed; the first: ${first.error}`);
  if (refused > 0) throw new Error(`${refused} bids were refused.`);
};

/** Hands what functions write to standard output to the counter, in place of the terminal; returns how to stop that. */
const tapOutput = (logged: (line: string) => boolean): (() => void) => {
  const { write } = process.stdout;
  process.stdout.write = ((...args: Parameters<typeof write>) =>
    logged(String(args[0])) || write.apply(process.stdout, args)) as typeof write;
  return () => {
    process.stdout.write = write;
  };
};

const tableBytes = async (client: DynamoDBClient): Promise<number> => {
  // What is looked at here is no part of the run.
  client.middlewareStack.removeByTag(COUNTING);
  let bytes = 0;
  for (const TableName of ['tenders', 'vault'])
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items) bytes += itemBytes(item) + STORED_ITEM_OVERHEAD;
  return bytes;
};

const folderBytes = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};
