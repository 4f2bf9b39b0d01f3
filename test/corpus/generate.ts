import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CorpusEntry, CorpusEntryFile } from './facts-file.ts';

/** A document that a set can make. Without bytes its file stands elsewhere already. */
export type PlannedDocument = {
  readonly id: CorpusEntry['id'];
  readonly make: () => Promise<{ readonly entry: CorpusEntryFile; readonly bytes?: Uint8Array }>;
};

const fail = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(2);
};

const generate = async (set: string, only: readonly string[] | undefined): Promise<void> => {
  const folder = new URL(`${set}/`, import.meta.url);
  const { DOCUMENTS }: { readonly DOCUMENTS: readonly PlannedDocument[] } = await import(`${folder}documents.ts`);
  const file = new URL('corpus.json', folder);
  const before: readonly CorpusEntryFile[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const entries = new Map(before.map((entry) => [entry.id, entry]));
  const unknown = (only ?? []).filter((id) => DOCUMENTS.every((document) => document.id !== id));
  if (unknown.length > 0) fail(`no such document: ${unknown.join(', ')}`);
  mkdirSync(new URL('documents/', folder), { recursive: true });
  for (const { id, make } of DOCUMENTS.filter((document) => only?.includes(document.id) ?? true)) {
    const { entry, bytes } = await make();
    entries.set(id, entry);
    if (bytes !== undefined) writeFileSync(new URL(entry.file, folder), bytes);
    process.stderr.write(`${id} ${entry.layout} ${entry.engine} ${bytes?.length ?? 0} bytes\n`);
  }
  const all = DOCUMENTS.flatMap(({ id }) => entries.get(id) ?? []);
  writeFileSync(file, `${JSON.stringify(all, null, 1)}\n`);
};

/** Makes the documents of a set that has a `documents.ts` (`--set working` or `--set testing`, only some with `--only ID`, which may be repeated) and its `corpus.json`. */
const { values } = parseArgs({ options: { set: { type: 'string' }, only: { type: 'string', multiple: true } } });
await generate(values.set ?? fail('--set working or --set testing'), values.only);
