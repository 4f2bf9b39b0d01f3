import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Milliseconds of one fresh process, and the name of what the call failed with. */
export type Measured = { readonly load: number; readonly first: number; readonly failure?: string };

const LIMIT_MILLISECONDS = 60_000;

/** Runs a script in a fresh process and returns what its last line of output says. */
const inFreshNode = async <T>(script: string, env: Readonly<Record<string, string>>): Promise<T> => {
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, timeout: LIMIT_MILLISECONDS });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as T;
};

/** Milliseconds that the import of a module takes. */
export const loadOnly = (file: string): Promise<number> =>
  inFreshNode(
    `const began = performance.now();
    await import(${JSON.stringify(file)});
    console.log(performance.now() - began);`,
    {},
  );

/** Imports a bundle and calls its handler with an event. */
export const measure = (file: string, event: unknown, env: Readonly<Record<string, string>>): Promise<Measured> =>
  inFreshNode(
    `const began = performance.now();
    const { handler } = await import(${JSON.stringify(file)});
    const loaded = performance.now();
    const failed = await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 60000 }).then(
      () => undefined,
      ({ name, message }) => name + ': ' + message,
    );
    const answered = performance.now();
    const told = { load: loaded - began, first: answered - loaded, failure: failed };
    process.stdout.write('\\n' + JSON.stringify(told) + '\\n', () => process.exit());`,
    env,
  );

/** The middle value; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
