import { randomInt } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../infra/local/lines-of.ts';
import type { LogLine } from '../../shared/log/log-line.ts';
import { verifyLog } from '../../shared/log/verify-log.ts';
import { type KillAt, startProgram } from './start-program.ts';

const SAMPLES = 'test/samples/inbox';
const TENDER = 'events/samples/25752.json';
const ANSWERS = 'events/samples/25752.answers.json';

/** Fourteen bids, so that four are not among the ten; of the last three a person must decide something. */
const BIDS = ['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '039', '029', '054', '055'].map(
  (number) => `bid-${number}`,
);

let folder = '';
/** What the run that nobody kills comes to, and how long it takes. */
let peace: Outcome;
let took = 0;

const run = (data: string, killAt?: KillAt) =>
  startProgram(
    ['--tender', TENDER, '--inbox', join(folder, 'inbox'), '--answers', ANSWERS, '--data', join(folder, data)],
    killAt,
  );

type Outcome = {
  readonly pages: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
  /** What the log tells, once it was found whole; each run has its own salt. */
  readonly acts: readonly string[];
};

const textsIn = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const names = (await readdir(path)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
};

/** Everything that people outside see of a run; a letter that is sent again is the same file. */
const outcomeOf = async (data: string): Promise<Outcome> => ({
  pages: pagesOf(await textsIn(join(folder, data, 'dossiers', '25752'))),
  letters: await textsIn(join(folder, data, 'outbox')),
  acts: await actsOf(join(folder, data, 'dossiers', '25752', 'log.jsonl')),
});

const pagesOf = ({ 'log.jsonl': _, ...pages }: Readonly<Record<string, string>>) => pages;

const actsOf = async (path: string): Promise<readonly string[]> => {
  expect(await verifyLog(linesOf(path))).toMatchObject({ whole: true });
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines
    .map((line) => JSON.parse(line.slice(65)) as LogLine)
    .map(({ act, of }) => `${act} ${of}`)
    .toSorted();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-kill-'));
  for (const bid of BIDS) await cp(join(SAMPLES, bid), join(folder, 'inbox', bid), { recursive: true });
  const began = performance.now();
  expect((await run('peace')).code).toBe(0);
  took = performance.now() - began;
  peace = await outcomeOf('peace');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('killed at the turns of a run, again and again, ends as one that was left in peace', async () => {
    for (const text of ['verwerkt: 4/14', 'verwerkt: 8/14', 'Gesloten op', 'beantwoord: '])
      expect(await run('turns', { text })).toMatchObject({ signal: 'SIGKILL' });
    expect((await run('turns')).code).toBe(0);
    expect(await outcomeOf('turns')).toEqual(peace);
  });

  test('killed at ten random moments ends as one that was left in peace', async () => {
    const moments = Array.from({ length: 10 }, () => randomInt(200, Math.round(took)));
    for (const milliseconds of moments) await run('moments', { milliseconds });
    const { code, errors } = await run('moments');
    expect({ code, errors, moments }).toEqual({ code: 0, errors: '', moments });
    expect({ moments, ...(await outcomeOf('moments')) }).toEqual({ moments, ...peace });
  });

  test('each bid that counts has one outcome letter', () => {
    const results: readonly { id: string }[] = JSON.parse(peace.pages['results.json'] ?? '[]');
    const told = Object.keys(peace.letters).filter((name) => name.endsWith('.outcome.eml'));
    expect(told.toSorted()).toEqual(results.map(({ id }) => `${id}.outcome.eml`).toSorted());
  });
});
