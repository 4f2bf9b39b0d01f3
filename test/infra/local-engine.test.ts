import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Definition } from '../../infra/local/asl-walk.ts';
import { InvalidInput, TRANSIENT_ERRORS, TransientFault } from '../../shared/lambda/errors.ts';
import { runMachine } from './run-machine.ts';

const ids = { tenderId: '25752', bidId: 'b1' };

/** One task that is tried again on passing faults and caught on all others, then the state as it is. */
const oneTask = (fields: object = {}, others: object = {}): Definition => ({
  StartAt: 'Work',
  States: {
    Work: {
      Type: 'Task',
      Resource: 'read-cv',
      TimeoutSeconds: 40,
      Retry: [
        { ErrorEquals: TRANSIENT_ERRORS, IntervalSeconds: 2, BackoffRate: 2, MaxAttempts: 5, JitterStrategy: 'FULL' },
      ],
      End: true,
      ...fields,
    },
    ...others,
  },
});

const catching = oneTask(
  { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Caught' }] },
  { Caught: { Type: 'Pass', End: true } },
);

const failingTimes = (times: number, fault: () => Error) => {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw fault();
    return { calls };
  };
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the local engine', () => {
  test('tries again after a fault whose name is listed', async () => {
    const answers = { 'read-cv': failingTimes(2, () => new TransientFault('throttled')) };
    expect((await runMachine(oneTask(), answers, ids)).end).toEqual({ output: { calls: 3 } });
  });

  test('tries five times more and then fails under the name of the fault', async () => {
    const run = await runMachine(oneTask(), { 'read-cv': failingTimes(9, () => new TransientFault('throttled')) }, ids);
    expect([run.calls.length, run.end]).toEqual([6, { error: 'TransientFault' }]);
  });

  test('does not try again after another fault', async () => {
    const run = await runMachine(oneTask(), { 'read-cv': failingTimes(1, () => new InvalidInput('no bidId')) }, ids);
    expect([run.calls.length, run.end]).toEqual([1, { error: 'InvalidInput' }]);
  });

  test('keeps the ids beside what it caught', async () => {
    const run = await runMachine(catching, { 'read-cv': failingTimes(1, () => new InvalidInput('no bidId')) }, ids);
    expect(run.end).toEqual({ output: { ...ids, error: { Error: 'InvalidInput', Cause: 'no bidId' } } });
  });

  test('catches a passing fault that did not pass', async () => {
    const run = await runMachine(catching, { 'read-cv': failingTimes(9, () => new TransientFault('down')) }, ids);
    expect([run.calls.length, run.end]).toEqual([
      6,
      { output: { ...ids, error: { Error: 'TransientFault', Cause: 'down' } } },
    ]);
  });

  test('hands the input on where the result path is null', async () => {
    const run = await runMachine(oneTask({ ResultPath: null }), { 'read-cv': () => ({ secret: true }) }, ids);
    expect(run.end).toEqual({ output: ids });
  });

  test('ends a task that outlasts its time, as an error that can be caught', async () => {
    vi.useFakeTimers();
    const running = runMachine(catching, { 'read-cv': () => new Promise(() => {}) }, ids);
    await vi.advanceTimersByTimeAsync(40_000);
    expect((await running).end).toEqual({
      output: { ...ids, error: { Error: 'States.Timeout', Cause: 'States.Timeout' } },
    });
  });

  test('ends a machine that outlasts its time, loudly', async () => {
    vi.useFakeTimers();
    const endless: Definition = {
      StartAt: 'Ask',
      TimeoutSeconds: 60,
      States: {
        Ask: { Type: 'Task', Resource: 'await-intakes', TimeoutSeconds: 40, Next: 'Again?' },
        'Again?': {
          Type: 'Choice',
          Choices: [{ Variable: '$.running', NumericEquals: 0, Next: 'Done' }],
          Default: 'Ask',
        },
        Done: { Type: 'Succeed' },
      },
    };
    const tenSeconds = () => new Promise((resolve) => setTimeout(resolve, 10_000, { running: 1 }));
    const running = runMachine(endless, { 'await-intakes': tenSeconds }, {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await running).end).toEqual({ error: 'ExecutionTimeoutError' });
  });

  test('runs every item of a Map, no more at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const send = async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return null;
    };
    const batches = Array.from({ length: 7 }, (_, batch) => ({ batch }));
    const map: Definition = {
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          ItemsPath: '$.batches',
          MaxConcurrency: 2,
          ResultPath: null,
          ItemProcessor: {
            ProcessorConfig: { Mode: 'INLINE' },
            StartAt: 'Send',
            States: { Send: { Type: 'Task', Resource: 'send-letters', TimeoutSeconds: 40, End: true } },
          },
          End: true,
        },
      },
    };
    const run = await runMachine(map, { 'send-letters': send }, { batches });
    expect([run.calls.map(([, input]) => input), run.end, most]).toEqual([batches, { output: { batches } }, 2]);
  });
});
