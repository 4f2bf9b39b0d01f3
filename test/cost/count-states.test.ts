import { describe, expect, test } from 'vitest';
import { usageOfEvent } from '../../infra/cost/count-states.ts';
import { ledger } from '../../infra/cost/ledger.ts';
import { engine } from '../../infra/local/engine.ts';
import type { ExecutionStore } from '../../infra/local/execution-store.ts';
import type { Machine } from '../../infra/local/machines.ts';
import { TransientFault } from '../../shared/lambda/errors.ts';

/** A machine of every kind of state that ours use: a task that fails once, a Map of two items, a choice, an end. */
const STATES = {
  Count: {
    Type: 'Task',
    Resource: 'decide',
    Retry: [{ ErrorEquals: ['TransientFault'], IntervalSeconds: 1, MaxAttempts: 2 }],
    Next: 'Each',
  },
  Each: {
    Type: 'Map',
    ItemsPath: '$.items',
    ItemProcessor: { StartAt: 'Pass on', States: { 'Pass on': { Type: 'Pass', End: true } } },
    ResultPath: null,
    Next: 'Which?',
  },
  'Which?': {
    Type: 'Choice',
    Choices: [{ Variable: '$.fine', BooleanEquals: true, Next: 'A moment' }],
    Default: 'Broken',
  },
  'A moment': { Type: 'Wait', Seconds: 1, Next: 'Done' },
  Done: { Type: 'Succeed' },
  Broken: { Type: 'Fail' },
};
const machine = { name: 'intake', definition: { StartAt: 'Count', States: STATES }, handlerOf: { Count: 'decide' } };

const store: ExecutionStore = {
  begin: async () => undefined,
  end: async () => undefined,
  unfinished: async () => [],
  failed: async () => [],
};

/** What the machine uses when its task gives this answer after so many failures. */
const counted = async (answer: unknown, failures: number) => {
  const used = ledger();
  let left = failures;
  const one = machine as Machine;
  const running = engine(
    { intake: one, closing: one, settle: one },
    async () => {
      left -= 1;
      if (left >= 0) throw new TransientFault('once more');
      return answer;
    },
    store,
    { happened: (name, event) => used.add(name, usageOfEvent(event)) },
  );
  await running.start('intake', {});
  await running.idle();
  return used.total();
};

describe('state transitions', () => {
  test('are the states entered, those of each iteration too', async () => {
    // Count, Each, 2 x Pass on, Which?, A moment, Done.
    expect((await counted({ items: [1, 2], fine: true }, 0)).transition).toBe(7);
  });

  test('count each retry once more', async () => {
    expect((await counted({ items: [], fine: true }, 2)).transition).toBe(5 + 2);
  });

  test('count the state in which an execution fails', async () => {
    expect((await counted({ items: [], fine: false }, 0)).transition).toBe(4);
  });

  test('come with one trace for the execution, and with the lines of its log', async () => {
    // Started and ended 2, the task 5, the Map 4, the choice, the wait and the end 2 each; 400 bytes a line.
    expect(await counted({ items: [], fine: true }, 0)).toMatchObject({ trace: 1, logByte: (2 + 5 + 4 + 6) * 400 });
  });
});
