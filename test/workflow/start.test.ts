import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockFolder } from '../../infra/local/folder-lock.ts';
import { startProgram as start } from './start-program.ts';

const SAMPLES = 'test/samples/inbox';
const TENDER = 'events/samples/25752.json';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-start-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
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
