import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { NOT_SHOWN } from './not-shown.ts';

/** Where the emulator of AWS answers, and the certificate that it answers with. */
export type Emulator = { readonly endpoint: string; readonly certificate: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly emulator: Emulator;
  }
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const REQUIREMENTS = join(PROJECT, 'test/deploy/requirements.txt');
const INSTALLED = join(PROJECT, 'node_modules/.cache/aws-emulator');
const NODE = dirname(process.execPath);
/** How long the emulator may take to answer for the first time. */
const START_SECONDS = 120;

/**
 * What the emulator runs under. `AUTH` makes it enforce signatures, roles and resource policies; `USE_SSL` lets policies that ask for
 * TLS hold; the account's concurrency is what two cores bear, so that a burst is throttled as on AWS; waits and retries of
 * state machines take a fiftieth of their time.
 */
const SETTINGS = {
  AUTH: 'true',
  USE_SSL: '1',
  BIND_HOST: '127.0.0.1',
  IOT_MTLS_ENABLED: '0',
  MINISTACK_REGION: 'eu-west-1',
  LAMBDA_ACCOUNT_CONCURRENCY: '12',
  SFN_WAIT_SCALE: '0.02',
};

let running: ChildProcess | undefined;
let folder: string | undefined;

/** Installs the emulator where it is not yet, starts it on a free port of the loopback interface, and waits until it answers. */
export const setup = async (project: TestProject): Promise<void> => {
  await install();
  folder = await mkdtemp(join(tmpdir(), 'tiental-emulator-'));
  const port = await freePort();
  const log = await open(join(folder, 'log'), 'w');
  running = spawn(join(INSTALLED, 'bin/python'), [join(PROJECT, 'test/deploy/emulator.py')], {
    env: {
      PATH: `${NODE}:${process.env.PATH}`,
      HOME: folder,
      TMPDIR: folder,
      S3_DATA_DIR: join(folder, 's3'),
      STATE_DIR: join(folder, 'state'),
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      GATEWAY_PORT: String(port),
      ...SETTINGS,
    },
    cwd: folder,
    stdio: ['ignore', log.fd, log.fd],
    // A group of its own, so that the processes of its functions end with it.
    detached: true,
  });
  await log.close();
  const certificate = join(folder, 'ministack-tls/server.crt');
  await answering(port, join(folder, 'log'));
  project.provide('emulator', { endpoint: `https://127.0.0.1:${port}`, certificate });
};

/** Stops the emulator with everything that it started, and removes what it kept. */
export const teardown = async (): Promise<void> => {
  process.stdout.write(`\nThe emulator cannot show:\n${NOT_SHOWN.map((line) => `- ${line}\n`).join('')}`);
  if (running?.pid !== undefined && running.exitCode === null) {
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    process.kill(-running.pid, 'SIGTERM');
    const left = await Promise.race([ended.then(() => false), pause(10_000, true)]);
    if (left) process.kill(-running.pid, 'SIGKILL');
  }
  if (folder !== undefined && process.env.KEEP_EMULATOR_FOLDER === undefined)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** A virtual environment with the pinned packages; made once for each list of them. */
const install = async (): Promise<void> => {
  const wanted = await readFile(REQUIREMENTS, 'utf8');
  const marker = join(INSTALLED, 'requirements.txt');
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return;
  await rm(INSTALLED, { recursive: true, force: true });
  await mkdir(dirname(INSTALLED), { recursive: true });
  const run = promisify(execFile);
  try {
    await run('python3', ['-m', 'venv', INSTALLED]);
    await run(join(INSTALLED, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS]);
    await run('openssl', ['version']);
  } catch (failure) {
    throw new Error('The deploy test needs python3 with venv, and openssl (Debian: python3-venv, openssl).', {
      cause: failure,
    });
  }
  await writeFile(marker, wanted);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const answering = async (port: number, log: string): Promise<void> => {
  for (let second = 0; second < START_SECONDS; second += 1) {
    if (running?.exitCode !== null) break;
    if ((await readFile(log, 'utf8')).includes(`Running on https://127.0.0.1:${port}`)) return;
    await pause(1000);
  }
  throw new Error(`The emulator did not start:\n${(await readFile(log, 'utf8')).slice(-2000)}`);
};
