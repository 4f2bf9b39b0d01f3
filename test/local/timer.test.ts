import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ExecutionStore, executionStore } from '../../infra/local/execution-store.ts';
import { movedClock } from '../../infra/local/moved-clock.ts';
import { type Timer, timer } from '../../infra/local/timer.ts';

let folder = '';
let schedules: Timer;
let executions: ExecutionStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiental-timer-'));
  schedules = timer(join(folder, 'schedules'));
  executions = executionStore(join(folder, 'executions'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const [EARLY, LATE] = ['2025-12-15T08:00:00.000Z', '2025-12-18T16:00:00.000Z'];

const closing = { name: 'closing-T1', moment: EARLY, machine: 'closing', tenderId: 'T1' } as const;
const letters = { name: 'letters-T1', moment: LATE, machine: 'settle', tenderId: 'T1' } as const;

const firedAt = async (now: string) => {
  const started: unknown[] = [];
  await schedules.fire(now, {
    start: async (machine, input) => {
      started.push({ machine, input });
    },
  });
  return started;
};

describe('the local timer', () => {
  test('fires each schedule once, when its moment has come', async () => {
    await schedules.at(letters);
    await schedules.at(closing);
    expect(await schedules.next(LATE)).toBe(EARLY);
    expect(await firedAt('2025-12-15T07:59:59.999Z')).toEqual([]);
    expect(await firedAt(EARLY)).toEqual([{ machine: 'closing', input: { tenderId: 'T1' } }]);
    expect(await firedAt(EARLY)).toEqual([]);
    expect(await schedules.next(LATE)).toBe(LATE);
  });

  test('a schedule of the same name is left as it is', async () => {
    await schedules.at(closing);
    await schedules.at({ ...closing, moment: LATE });
    expect(await schedules.next(LATE)).toBe(EARLY);
  });

  test('outlives its process, and fires again when it was stopped before the execution was stored', async () => {
    await schedules.at(closing);
    const failing = schedules.fire(EARLY, { start: () => Promise.reject(new Error('stopped')) });
    await expect(failing).rejects.toThrow('stopped');
    schedules = timer(join(folder, 'schedules'));
    expect(await firedAt(EARLY)).toHaveLength(1);
  });
});

describe('the moved clock', () => {
  test('never goes back, and outlives its process', async () => {
    const clock = await movedClock(folder, EARLY);
    await clock.moveTo(LATE);
    await clock.moveTo(EARLY);
    expect(clock.now()).toBe(LATE);
    expect((await movedClock(folder, EARLY)).now()).toBe(LATE);
  });
});

describe('the store of executions', () => {
  const execution = { id: 'intake-1', machine: 'intake', input: { a: 1 } } as const;

  test('knows what was begun and not ended', async () => {
    await executions.begin(execution);
    await executions.begin({ ...execution, id: 'intake-2' });
    await executions.end(execution);
    expect(await executions.unfinished()).toEqual([{ ...execution, id: 'intake-2' }]);
  });

  test('keeps what failed, with the reason', async () => {
    await executions.begin(execution);
    await executions.end(execution, 'NotFound: no bid');
    expect([await executions.unfinished(), await executions.failed()]).toEqual([
      [],
      [{ execution, error: 'NotFound: no bid' }],
    ]);
  });
});
