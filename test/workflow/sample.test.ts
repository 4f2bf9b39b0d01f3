import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadMachines } from '../../infra/local/machines.ts';
import { type MemoryMeter, memoryMeter } from '../../infra/local/memory-meter.ts';
import type { Observer } from '../../infra/local/observer.ts';
import { progressOn } from '../../infra/local/progress.ts';
import { refusals } from '../../infra/local/refusals.ts';
import { loadPlan } from '../../infra/local/run-files.ts';
import type { RunPlan } from '../../infra/local/run-plan.ts';
import { runTender } from '../../infra/local/run-tender.ts';
import { openWorld, placesIn } from '../../infra/local/world.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { log } from '../../shared/lambda/log.ts';
import { needsOfFunction } from '../infra/calls/needs.ts';
import { synthesise } from '../infra/synthesised.ts';

const FILES = {
  tender: 'events/samples/25752.json',
  inbox: 'test/samples/inbox',
  arrivals: 'events/samples/25752.arrivals.json',
  answers: 'events/samples/25752.answers.json',
};

let folder = '';
let plan: RunPlan;
let meter: MemoryMeter;
const machines = loadMachines();
const IN_MACHINES = new Set(Object.values(machines).flatMap(({ handlerOf }) => Object.values(handlerOf)));

/** Everything that was written to the two streams of a function's log. */
let logged = '';
/** What was read of every CV. */
const readings: Reading[] = [];

/** What the steps of the machines answered: all of it is in the history of an execution. */
const answered: unknown[] = [];
/** Each command that a function sent to a table. */
const sent = new Set<string>();
const running = new AsyncLocalStorage<string>();

const onlooker: Observer = {
  ports: (ports) => ports,
  tables: (client) =>
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          const { TableName } = args.input as { TableName?: string };
          const name = running.getStore();
          if (name !== undefined) sent.add(`${name}: ${commandName.replace('Command', '')} on ${TableName}`);
          return next(args);
        },
      { step: 'initialize', name: 'onlooker' },
    ),
  invoked: (name, call) =>
    running.run(name, async () => {
      const answer = await call();
      if (IN_MACHINES.has(name)) answered.push(answer);
      return answer;
    }),
  happened: () => undefined,
};

/** Runs the sample tender as a whole, with every line that a function logs kept. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-sample-'));
  meter = memoryMeter();
  plan = (await loadPlan(FILES)).plan;
  const start = plusSeconds(plan.arrivals[0]?.at ?? plan.closesAt, -3600);
  const world = await openWorld(folder, start, machines, { meter }, onlooker);
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      logged += String(text);
      return true;
    }),
  );
  log.setLogLevel('INFO');
  const silent = { ...progressOn(process.stdout), step: () => undefined, say: () => undefined };
  await runTender(world, plan, await refusals(folder), silent);
  for (const stream of streams) stream.mockRestore();
  for (const { bidId } of await world.ports.bids.all(plan.tender.id)) {
    const sealed = await world.ports.vault.get(plan.tender.id, bidId);
    if (sealed !== undefined) readings.push(sealed.reading);
  }
  expect(await world.engine.failures()).toEqual([]);
  await world.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Names, addresses and ids of people and suppliers, as the offers and the register give them. */
const people = (): readonly string[] =>
  [
    ...plan.arrivals.flatMap(({ bid: { offer } }) => [offer.candidateId, offer.candidateName, offer.candidateEmail]),
    ...plan.tender.suppliers.flatMap(({ name, email }) => [name, email]),
  ].filter((text) => text !== undefined);

/** Every text of a reading, however deep, that is long enough not to be found by chance. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.length >= 12 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const foundIn = (text: string, words: readonly string[]) => {
  const whole = text.toLowerCase();
  return [...new Set(words)].filter((word) => whole.includes(word.toLowerCase()));
};

describe('the sample tender as a whole', () => {
  test('is counted as it went', async () => {
    expect({ ...meter.counts, ...meter.times }).toEqual({
      BidsReceived: 60,
      BidsLate: 1,
      BidsRead: 57,
      BidsUnreadable: 2,
      BidsUnclear: 11,
      LettersSent: (await readdir(placesIn(folder).letters)).length,
      // On the moved clock the machines take no time, and the last of the questions is answered after 2 hours and 7 minutes.
      SecondsFromClosingToRanking: [0],
      SecondsFromClosingToResult: [7620],
    });
  });

  test('is logged call by call, by ids and outcomes', () => {
    const lines = logged.split('\n').filter((line) => line !== '');
    const calls = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const keys = new Set(calls.flatMap((call) => Object.keys(call)));
    expect([...keys].toSorted()).toEqual([
      'bidId',
      'function',
      'level',
      'message',
      'milliseconds',
      'outcome',
      'requestId',
      'sampling_rate',
      'service',
      'tenderId',
      'timestamp',
    ]);
    const settled = calls.filter((call) => call.function === 'fix-shortlist' && call.outcome === 'fixed');
    expect(settled[0]).toMatchObject({ tenderId: plan.tender.id, level: 'INFO', message: 'The step is done.' });
  });

  test('leaves nobody in the log', () => {
    expect(people().length).toBeGreaterThan(200);
    expect(foundIn(logged, people())).toEqual([]);
  });

  test('leaves nothing of a CV in the log', () => {
    const quotes = readings.flatMap(textsIn);
    expect(quotes.length).toBeGreaterThan(1000);
    expect(foundIn(logged, quotes)).toEqual([]);
  });

  test('leaves nothing of either in what travels between the steps', async () => {
    const executions = await readdir(join(folder, 'executions', 'succeeded'));
    const texts = await Promise.all(
      executions.map((name) => readFile(join(folder, 'executions', 'succeeded', name), 'utf8')),
    );
    expect(texts.length).toBeGreaterThan(60);
    expect(foundIn(texts.join('\n'), [...people(), ...readings.flatMap(textsIn)])).toEqual([]);
  });

  test('leaves nothing of either in what the steps answer, which is ids, counts and outcomes', () => {
    expect(answered.length).toBeGreaterThan(250);
    expect(foundIn(JSON.stringify(answered), [...people(), ...readings.flatMap(textsIn)])).toEqual([]);
    const texts = answered
      .flatMap((answer) => Object.values((answer ?? {}) as object))
      .flat()
      .filter((one) => typeof one === 'string');
    const known = new RegExp(`^(?:|${plan.tender.id}|[0-9a-f]{16}-\\d+|[0-9a-f]{1,2}|[a-z-]{2,20})$`);
    expect(texts.filter((text) => !known.test(text))).toEqual([]);
  });

  test('sends no command to a table that was not derived from the code', () => {
    const template = synthesise();
    const derived = new Set(
      [...new Set([...sent].map((line) => line.split(':')[0] ?? ''))].flatMap((name) =>
        needsOfFunction(template, name).map(({ action, on }) => `${name}: ${action.replace('dynamodb:', '')} on ${on}`),
      ),
    );
    const lines = [...sent].map((line) => line.replace(/tenders$/, 'StoreTenders').replace(/vault$/, 'StoreVault'));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => !derived.has(line))).toEqual([]);
  });
});
