import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineName } from '../../shared/ports/workflows.ts';
import { namesIn, readJson, writeWhole } from './files.ts';

/** One run of a state machine. */
export type Execution = { readonly id: string; readonly machine: MachineName; readonly input: unknown };

/** Why an execution failed: the error's name and text. */
export type ExecutionFailure = { readonly execution: Execution; readonly error: string };

/** Executions as files: one is stored before it starts, so that a stopped process can start it again. */
export type ExecutionStore = {
  readonly begin: (execution: Execution) => Promise<void>;
  readonly end: (execution: Execution, error?: string) => Promise<void>;
  readonly unfinished: () => Promise<readonly Execution[]>;
  readonly failed: () => Promise<readonly ExecutionFailure[]>;
};

/** The executions of a folder. */
export const executionStore = (folder: string): ExecutionStore => {
  const running = (id: string) => join(folder, 'running', `${id}.json`);
  const readAll = async <T>(name: string): Promise<readonly T[]> => {
    const names = await namesIn(join(folder, name));
    const all = await Promise.all(names.map((file) => readJson<T>(join(folder, name, file))));
    return all.filter((record) => record !== undefined);
  };
  return {
    begin: (execution) => writeWhole(running(execution.id), JSON.stringify(execution)),
    end: async (execution, error) => {
      const ended = error === undefined ? 'succeeded' : 'failed';
      if (error !== undefined) await writeWhole(running(execution.id), JSON.stringify({ ...execution, error }));
      await mkdir(join(folder, ended), { recursive: true });
      await rename(running(execution.id), join(folder, ended, `${execution.id}.json`));
    },
    unfinished: () => readAll<Execution>('running'),
    failed: async () =>
      (await readAll<Execution & { error: string }>('failed')).map(({ error, ...execution }) => ({ execution, error })),
  };
};
