import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { shown } from '../../shared/domain/schema-fault.ts';

/** What a command was asked of the file that it is about. */
type Asked = { readonly path: string; readonly options: Readonly<Record<string, string | undefined>> };

/**
 * Runs a command that is about one file, and sets the exit status that it returns. `options`: those that take a value, besides `--help`.
 * Without a file that can be read, and where the command fails, the status is 2.
 */
export const fileCommand = async (
  usage: string,
  run: (asked: Asked) => Promise<number>,
  options: readonly string[] = [],
): Promise<void> => {
  process.exitCode = await answerTo(usage, run, options).catch((failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? shown(failure.message) : String(failure)}\n`);
    return 2;
  });
};

const answerTo = async (
  usage: string,
  run: (asked: Asked) => Promise<number>,
  options: readonly string[],
): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean' },
    },
  });
  const { help, ...given } = values as { readonly help?: boolean } & Asked['options'];
  const [path, ...more] = positionals;
  if (help) {
    process.stdout.write(usage);
    return 0;
  }
  if (path === undefined || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) {
    process.stderr.write(`${shown(path)}: is no file that can be read\n`);
    return 2;
  }
  return run({ path, options: given });
};
