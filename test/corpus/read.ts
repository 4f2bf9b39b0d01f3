import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import type { Line } from '../../shared/reading/line.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { toFactsFile } from './predict.ts';

const HELP = `Shows what our reader makes of a CV.

  npm run --silent read -- [--lines | --facts] FILE...

Without an option: the facts in the benchmark's form. --lines: the lines in reading order with page, place (points from the top left),
size, B for bold, and cells parted by '|'. --facts: the reader's own facts, each with its quote and page.
`;

const lineText = ({ page, x, y, size, bold, text }: Line): string =>
  `${page} ${x.toFixed(0).padStart(4)},${y.toFixed(0).padStart(4)} ${size.toFixed(1).padStart(5)}${bold ? ' B' : '  '} ${text.replaceAll('\t', ' | ').replaceAll('\n', ' // ')}`;

type Options = { readonly lines?: boolean; readonly facts?: boolean };

const shown = async (path: string, { lines, facts }: Options): Promise<string> => {
  const opened = await openDocument(new Uint8Array(readFileSync(path)));
  if ('unreadable' in opened) return JSON.stringify({ file: path, unreadable: opened.unreadable });
  if (lines) return [path, ...opened.lines.map(lineText)].join('\n');
  const read = readFacts(opened);
  return JSON.stringify(facts ? { file: path, ...read } : { file: path, ...toFactsFile(read.facts) }, null, 2);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: 'boolean' }, facts: { type: 'boolean' } },
});
if (positionals.length === 0) process.stdout.write(HELP);
for (const path of positionals) process.stdout.write(`${await shown(path, values)}\n`);
await closeReaders();
