import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockFolder } from '../../infra/local/folder-lock.ts';

const SAMPLES = 'test/samples/inbox';
const TENDER = 'events/samples/25752.json';
const ANSWERS = 'events/samples/25752.answers.json';

/** Fourteen bids, so that four are not among the ten; of the last three a person must decide something. */
const BIDS = ['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '039', '029', '054', '055'].map(
  (number) => `bid-${number}`,
);

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-start-'));
  for (const bid of BIDS) await cp(join(SAMPLES, bid), join(folder, 'inbox', bid), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm start`'s program; `killAt` kills it as soon as it prints that text. */
const start = async (args: readonly string[], killAt?: string) => {
  const child = spawn(process.execPath, ['infra/local/start.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    if (killAt !== undefined && output.includes(killAt)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, output, errors };
};

const run = (data: string, killAt?: string) =>
  start(
    ['--tender', TENDER, '--inbox', join(folder, 'inbox'), '--answers', ANSWERS, '--data', join(folder, data)],
    killAt,
  );

/** Everything that people outside see of a run. */
const outcomeOf = async (data: string) => {
  const dossier = join(folder, data, 'dossiers', '25752');
  const names = (await readdir(dossier)).toSorted();
  const pages = await Promise.all(names.map((name) => readFile(join(dossier, name), 'utf8')));
  const letters = (await readdir(join(folder, data, 'outbox'))).toSorted();
  return { pages: Object.fromEntries(names.map((name, index) => [name, pages[index]])), letters };
};

describe('npm start', () => {
  test('a run that is killed again and again ends as one that was left in peace', async () => {
    expect((await run('peace')).code).toBe(0);
    for (const killAt of ['verwerkt: 4/14', 'verwerkt: 8/14', 'Gesloten op', 'beantwoord: '])
      expect(await run('killed', killAt)).toMatchObject({ signal: 'SIGKILL' });
    expect((await run('killed')).code).toBe(0);
    expect(await outcomeOf('killed')).toEqual(await outcomeOf('peace'));
  });

  test('each bid that counts has one outcome letter', async () => {
    const { letters, pages } = await outcomeOf('peace');
    const results: readonly { id: string }[] = JSON.parse(pages['results.json'] ?? '[]');
    const told = letters.filter((name) => name.endsWith('.outcome.eml'));
    expect(told).toHaveLength(results.length);
    expect(new Set(told).size).toBe(results.length);
  });

  test.for([
    ['an unknown flag', ['--onbekend'], /--onbekend/],
    ['a tender without an inbox', ['--tender', TENDER], /--tender and --inbox together/],
    [
      'a tender that is not there',
      ['--tender', 'nergens.json', '--inbox', SAMPLES],
      /nergens\.json: the file cannot be read/,
    ],
    ['an inbox that is not there', ['--tender', TENDER, '--inbox', 'nergens'], /nergens: the inbox is not a folder/],
    ['a definition that is no tender', ['--tender', 'package.json', '--inbox', SAMPLES], /package\.json: /],
    ['a data folder that cannot be made', ['--data', '/proc/tiental'], /\/proc\/tiental: the folder cannot be made/],
    ['a data folder that is a file', ['--data', 'package.json'], /package\.json: is not a folder/],
    ['a data folder with other files', ['--data', 'shared'], /shared: the folder holds other files/],
  ] as const)('%s gets a clear line and exit status 2', async ([, args, line]) => {
    const { code, errors } = await start(args);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(line) });
  });

  test('a data folder that another run is using gets a clear line and exit status 2', async () => {
    const data = join(folder, 'taken');
    const unlock = await lockFolder(data);
    const { code, errors } = await start(['--data', data]);
    await unlock?.();
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining('another run') });
  });

  test('--help explains', async () => {
    expect(await start(['--help'])).toMatchObject({ code: 0, output: expect.stringContaining('--inbox FOLDER') });
  });
});
