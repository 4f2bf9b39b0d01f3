import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesIn, readJson, writeWhole } from './files.ts';
import { lockFolder, type Unlock } from './folder-lock.ts';
import { type RunFiles, UnusableFile } from './run-files.ts';

const runPath = (dataFolder: string) => join(dataFolder, 'run.json');

/** The files of the run that a data folder holds; undefined when it holds none. Throws UnusableFile when it is no folder. */
export const filesOfRun = async (dataFolder: string): Promise<RunFiles | undefined> => {
  const found = await stat(dataFolder).catch(() => undefined);
  if (found !== undefined && !found.isDirectory()) throw new UnusableFile([`--data ${dataFolder}: is not a folder`]);
  return readJson<RunFiles>(runPath(dataFolder));
};

/**
 * Makes a data folder ready for a run, takes it for this process, and remembers what it is of. Throws UnusableFile when it cannot be
 * made, holds something else, or is in use; `fresh` throws an earlier run away.
 */
export const prepareDataFolder = async (
  dataFolder: string,
  { tender, inbox, arrivals }: RunFiles,
  fresh: boolean,
): Promise<Unlock> => {
  const run: RunFiles = { tender, inbox, ...(arrivals !== undefined && { arrivals }) };
  await makeFolder(dataFolder).catch((failure: NodeJS.ErrnoException) => {
    throw new UnusableFile([`--data ${dataFolder}: the folder cannot be made (${failure.code})`]);
  });
  const unlock = await lockFolder(dataFolder);
  if (unlock === undefined) throw new UnusableFile([`--data ${dataFolder}: another run is using this folder`]);
  const known = await filesOfRun(dataFolder);
  if (known === undefined && (await namesIn(dataFolder)).length > 0)
    throw new UnusableFile([`--data ${dataFolder}: the folder holds other files; name an empty or a new one`]);
  if (known !== undefined && fresh) await rm(dataFolder, { recursive: true });
  else if (known !== undefined && JSON.stringify(known) !== JSON.stringify(run))
    throw new UnusableFile([
      `--data ${dataFolder}: an earlier run of other files is kept here; name another folder, or use --fresh`,
    ]);
  await writeWhole(runPath(dataFolder), JSON.stringify(run));
  return unlock;
};

/** Step by step: Node's own recursive `mkdir` never ends in a file system such as /proc, where a folder cannot be made. */
const makeFolder = async (folder: string): Promise<void> => {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (folder !== dirname(folder)) await makeFolder(dirname(folder));
  await mkdir(folder);
};
