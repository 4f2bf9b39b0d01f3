import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordedAnswers } from './answers.ts';
import { recordedArrivals } from './arrivals.ts';
import { BIDS, offerOf } from './bids.ts';
import { documentOf } from './documents.ts';
import { type TruthOfBid, truthOf } from './truth-file.ts';

const HERE = new URL('.', import.meta.url);
const EVENTS = new URL('../../events/samples/', import.meta.url);
const TRUTH = new URL('truth.json', HERE);

const writeJson = (url: URL, value: unknown): void => writeFileSync(url, `${JSON.stringify(value, null, 2)}\n`);

const knownPages = (): ReadonlyMap<string, number> => {
  const known: readonly TruthOfBid[] = existsSync(TRUTH) ? JSON.parse(readFileSync(TRUTH, 'utf8')) : [];
  return new Map(known.map(({ id, document }) => [id, document.pages]));
};

const writeBid = async (bid: (typeof BIDS)[number]): Promise<number> => {
  const folder = new URL(`inbox/${bid.id}/`, HERE);
  const { type, bytes, pages } = await documentOf(bid);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`cv.${type}`, folder), bytes);
  writeJson(new URL('offer.json', folder), offerOf(bid));
  process.stderr.write(`${bid.id} ${bid.layout} ${bid.engine} ${bytes.length} bytes, ${pages} pages\n`);
  return pages;
};

/** Makes the documents asked for (`--only bid-007`, may be repeated; `--truth` for none), and always the truth and the recordings. */
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, truth: { type: 'boolean' } } });
const wanted = values.truth ? [] : BIDS.filter(({ id }) => values.only?.includes(id) ?? true);
const unknown = (values.only ?? []).filter((id) => BIDS.every((bid) => bid.id !== id));
if (unknown.length > 0) {
  process.stderr.write(`no such bid: ${unknown.join(', ')}\n`);
  process.exit(2);
}
const pages = new Map(knownPages());
for (const bid of wanted) pages.set(bid.id, await writeBid(bid));
const truth = BIDS.map((bid) => truthOf(bid, pages.get(bid.id) ?? 0));
const written: readonly (readonly [URL, unknown])[] = [
  [TRUTH, truth],
  [new URL('25752.arrivals.json', EVENTS), recordedArrivals(BIDS)],
  [new URL('25752.answers.json', EVENTS), recordedAnswers(BIDS, truth)],
];
for (const [url, value] of written) writeJson(url, value);
const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', HERE));
execFileSync(biome, ['format', '--write', ...written.map(([url]) => fileURLToPath(url))], { stdio: 'ignore' });
