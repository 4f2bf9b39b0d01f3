import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../infra/local/folder-lock.ts';

const LOCK = fileURLToPath(new URL('../../infra/local/folder-lock.ts', import.meta.url));

/** Another process that takes a folder and keeps it until it is killed. */
const taker = async (folder: string) => {
  const script = `
    const { lockFolder } = await import(${JSON.stringify(LOCK)});
    console.log((await lockFolder(${JSON.stringify(folder)})) ? 'taken' : 'refused');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
};

describe('the lock of a folder', () => {
  test('is held by one process at a time, and ends with it however it ends', async () => {
    const folder = `/somewhere/${process.pid}/a`;
    const first = await taker(folder);
    const second = await taker(folder);
    expect([first.said, second.said, await lockFolder(folder)]).toEqual(['taken', 'refused', undefined]);
    for (const { child } of [first, second]) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    const unlock = await lockFolder(folder);
    expect(unlock).toBeTypeOf('function');
    await unlock?.();
    const again = await lockFolder(folder);
    expect(again).toBeTypeOf('function');
    await again?.();
  });

  test.for([
    ['is missing', '/nowhere/at/all'],
    ['has too long a name', `/tmp/${'x'.repeat(120)}`],
  ] as const)('is done without where the folder for temporary files %s', async ([, temporary]) => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = temporary;
    const unlock = await lockFolder(`/somewhere/${process.pid}/d`);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    expect(unlock).toBeTypeOf('function');
    await unlock?.();
  });

  test('of one folder does not hold another', async () => {
    const unlocks = [await lockFolder(`/somewhere/${process.pid}/b`), await lockFolder(`/somewhere/${process.pid}/c`)];
    expect(unlocks.map((unlock) => typeof unlock)).toEqual(['function', 'function']);
    for (const unlock of unlocks) await unlock?.();
  });
});
