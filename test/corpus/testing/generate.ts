import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CorpusEntry, type CorpusEntryFile } from '../facts-file.ts';
import { DOCUMENTS } from './documents.ts';

/** Makes the documents of this set (only some with `--only ID`, which may be repeated) and its `corpus.json`. */
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const file = new URL('corpus.json', import.meta.url);
const before: readonly CorpusEntryFile[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const entries = new Map(before.map((entry) => [entry.id, entry]));
mkdirSync(new URL('documents/', import.meta.url), { recursive: true });
for (const { id, make } of DOCUMENTS.filter((document) => values.only?.includes(document.id) ?? true)) {
  const { entry, bytes } = await make();
  CorpusEntry.parse(entry);
  entries.set(id, entry);
  if (bytes !== undefined) writeFileSync(new URL(entry.file, import.meta.url), bytes);
  process.stderr.write(`${id} ${entry.layout} ${entry.engine} ${bytes?.length ?? 0} bytes\n`);
}
writeFileSync(
  file,
  `${JSON.stringify(
    DOCUMENTS.flatMap(({ id }) => entries.get(id) ?? []),
    null,
    1,
  )}\n`,
);
