import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Column, textTable } from '../../infra/local/text-table.ts';
import { bundlesIn, synthesiseBundles } from '../infra/bundles.ts';
import { coldWorld } from './cold-world.ts';
import { loadOnly, type Measured, measure, median } from './fresh-process.ts';

/** Processes for each figure: the middle one is told. */
const RUNS = 5;

const PROJECT = new URL('../..', import.meta.url).pathname;

/** The DynamoDB client and nothing else, bundled as the functions are. */
const bundleBareSdk = async (outfile: string): Promise<void> => {
  await build({
    stdin: { contents: "export { DynamoDBClient } from '@aws-sdk/client-dynamodb';", resolveDir: PROJECT },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    keepNames: true,
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': `${PROJECT}shared/aws/lambda-credentials.ts` },
    logLevel: 'error',
  });
};

const COLUMNS: readonly Column[] = [
  { head: 'function', align: 'left' },
  ...['bare SDK ms', 'load ms', 'x SDK', 'first call ms', 'both ms', 'x SDK'].map(
    (head) => ({ head, align: 'right' }) as const,
  ),
  { head: 'answer', align: 'left' },
];

/** One round: a bare import, and right after it the function, so that both meet the same machine. */
type Round = { readonly bare: number; readonly measured: Measured };

const rowOf = (name: string, rounds: readonly Round[]): readonly string[] => {
  const yardstick = median(rounds.map(({ bare }) => bare));
  const load = median(rounds.map(({ measured }) => measured.load));
  const first = median(rounds.map(({ measured }) => measured.first));
  const ratio = (milliseconds: number) => (milliseconds / yardstick).toFixed(1);
  const failure = rounds.find(({ measured }) => measured.failure !== undefined)?.measured.failure;
  return [
    name,
    ...[yardstick, load].map((milliseconds) => milliseconds.toFixed(0)),
    ratio(load),
    ...[first, load + first].map((milliseconds) => milliseconds.toFixed(0)),
    ratio(load + first),
    failure ?? 'given',
  ];
};

/**
 * Prints how long each function takes to load and to answer its first call, each in fresh processes, against a bare import of the
 * SDK's DynamoDB client. False when a call failed; the figures themselves are for a person to judge.
 */
export const cold = async ({ from }: { readonly from?: string }): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiental-cold-'));
  const out = from ?? join(folder, 'cdk.out');
  if (from === undefined) await synthesiseBundles(out);
  const bundles = bundlesIn(out);
  const world = await coldWorld(join(folder, 'data'));
  try {
    await bundleBareSdk(join(folder, 'sdk.mjs'));
    const rows: (readonly string[])[] = [];
    for (const { name, folder: bundle, resource } of bundles) {
      const event = world.eventOf(name);
      const env = world.environmentOf(resource);
      const rounds = await repeated(async () => ({
        bare: await loadOnly(join(folder, 'sdk.mjs')),
        measured: await measure(join(bundle, 'index.mjs'), event, env),
      }));
      rows.push(rowOf(name, rounds));
    }
    process.stdout.write(`${[...INCLUDES, ...textTable(COLUMNS, rows)].join('\n')}\n`);
    return rows.every((row) => row.at(-1) === 'given');
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const INCLUDES: readonly string[] = [
  `The middle of ${RUNS} fresh Node processes for each figure, on this machine; Lambda's own start is not in it.`,
  "Bare SDK: the import of a bundle of the SDK's DynamoDB client alone, measured in turn with the function's. Load: that of its own bundle.",
  'First call: a valid event, with making the clients, signing, connecting over loopback without TLS,',
  'a table server in another process, and for all other services an answer that is ready.',
  '',
];

const repeated = async <T>(run: () => Promise<T>): Promise<readonly T[]> => {
  const results: T[] = [];
  for (let index = 0; index < RUNS; index += 1) results.push(await run());
  return results;
};
