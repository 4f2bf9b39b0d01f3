import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { replay } from '../../shared/decision-file/replay.ts';
import { shown } from '../../shared/domain/schema-fault.ts';

const USAGE = `Rebuilds verdicts, ranking and letters of a finished tender from its decision file, without anything else.

  npm run replay -- FILE      such as data/25752/dossiers/25752/decision-file.jsonl

Says "equal" and ends with 0, or names the first difference and ends with 1; with 2 where there is no such file.
`;

/** No line of a real file is longer: a CV of five pages takes some hundred thousand. */
const LONGEST_LINE = 64_000_000;

const NEWLINE = 0x0a;

/** The lines of a file, split at line feeds only, so that no byte of it goes unseen; a last one that has no end says so. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      [rest, length, from] = [[], 0, at + 1];
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) break;
  }
  if (length > 0) yield Buffer.concat([...rest, Buffer.from(' without its end')]);
}

const LONGEST_SHOWN = 400;

/** What was found in a file from outside, on one line and not too long. */
const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, LONGEST_SHOWN);

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [path, ...more] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (path === undefined || more.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) {
    process.stderr.write(`${shown(path)}: is no file that can be read\n`);
    return 2;
  }
  const replayed = await replay(() => linesOf(path));
  if (!replayed.equal) {
    process.stdout.write(`not equal: line ${replayed.line}: ${oneLine(replayed.difference)}\n`);
    return 1;
  }
  const { bids, verdicts, decisions, letters, digest } = replayed;
  process.stdout.write(
    `equal: ${bids} bids, ${verdicts} verdicts and scores, ${decisions} decisions, ${letters} letters\ndigest: ${digest}\n`,
  );
  return 0;
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? shown(failure.message) : String(failure)}\n`);
  return 2;
});
