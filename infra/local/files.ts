import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file as a whole or not at all: a process that is stopped half way leaves the file as it was. */
export const writeWhole = async (path: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomUUID()}.draft`);
  await writeFile(draft, content);
  await rename(draft, path);
};

/** Removes what a stopped process left half written in a folder or below it. */
export const sweepDrafts = async (folder: string): Promise<void> => {
  const names = (await absentAsUndefined(readdir(folder, { recursive: true }))) ?? [];
  for (const name of names.filter((found) => found.endsWith('.draft'))) await rm(join(folder, name), { force: true });
};

/** The parsed JSON of a file; undefined when there is no such file. */
export const readJson = async <T>(path: string): Promise<T | undefined> => {
  const text = await absentAsUndefined(readFile(path, 'utf8'));
  return text === undefined ? undefined : (JSON.parse(text) as T);
};

/** The names of the files in a folder, sorted, drafts left out; none when there is no such folder. */
export const namesIn = async (folder: string): Promise<readonly string[]> => {
  const names = (await absentAsUndefined(readdir(folder))) ?? [];
  return names.filter((name) => !name.startsWith('.')).toSorted();
};

/** What a file call gives, or undefined when the file or folder does not exist. */
export const absentAsUndefined = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
};
