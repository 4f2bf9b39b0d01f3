import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { replay } from '../../shared/decision-file/replay.ts';
import { shown } from '../../shared/domain/schema-fault.ts';
import { linesOf } from './lines-of.ts';
import { oneLine } from './one-line.ts';

const USAGE = `Rebuilds verdicts, ranking and letters of a finished tender from its decision file, without anything else.

  npm run replay -- FILE      such as data/25752/dossiers/25752/decision-file.jsonl

Says "equal" and ends with 0, or names the first difference and ends with 1; with 2 where there is no such file.
`;

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
