import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** What decides how functions behave. */
const CODE = ['functions', 'shared', 'events'] as const;

/** Names the code of the functions and their packages: 16 hexadecimals of a hash over every file, the same wherever the code lies. */
export const codeVersion = (): string => {
  const hash = createHash('sha256');
  for (const folder of CODE)
    for (const path of filesIn(folder)) hash.update(`${path}\n`).update(readFileSync(join(PROJECT, path)));
  return hash
    .update(readFileSync(join(PROJECT, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(PROJECT.length))
    .toSorted();
