import { describe, expect, test } from 'vitest';
import { pace } from '../../shared/lambda/pace.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';

/** A stopwatch that moves only when somebody waits. */
const still = () => {
  let now = 0;
  return {
    elapsed: () => now,
    pause: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

describe('work side by side', () => {
  test('does every item, no more at once than it may', async () => {
    let [running, most] = [0, 0];
    const done: number[] = [];
    const work = async (item: number) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      done.push(item);
    };
    expect(await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, work)).toBe(7);
    expect([done, most]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3]);
  });

  test('stops where it may not go on, and tells how many it began', async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      done.push(item);
    };
    expect(await sideBySide([1, 2, 3, 4, 5], 2, work, () => done.length < 3)).toBe(done.length);
    expect(done.length).toBeLessThan(5);
  });

  test('begins nothing after a failure, ends what is under way, and throws it', async () => {
    const ended: number[] = [];
    const work = async (item: number) => {
      await Promise.resolve();
      if (item === 1) throw new Error('one');
      await Promise.resolve();
      ended.push(item);
    };
    await expect(sideBySide([1, 2, 3, 4, 5], 2, work)).rejects.toThrow('one');
    expect(ended).toEqual([2]);
  });
});

describe('a pace', () => {
  test('gives as many turns a second as it may, in order', async () => {
    const stopwatch = still();
    const turn = pace(stopwatch, 4);
    for (let n = 0; n < 9; n += 1) await turn();
    expect(stopwatch.elapsed()).toBe(2000);
  });

  test('without a limit never waits', async () => {
    const stopwatch = still();
    const turn = pace(stopwatch, Infinity);
    for (let n = 0; n < 9; n += 1) await turn();
    expect(stopwatch.elapsed()).toBe(0);
  });

  test('does not make up for turns that nobody took', async () => {
    const stopwatch = still();
    const turn = pace(stopwatch, 1);
    await turn();
    await stopwatch.pause(10_000);
    for (let n = 0; n < 3; n += 1) await turn();
    expect(stopwatch.elapsed()).toBe(12_000);
  });
});
