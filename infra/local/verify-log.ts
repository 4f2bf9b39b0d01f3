import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { shown } from '../../shared/domain/schema-fault.ts';
import { verifyLog } from '../../shared/log/verify-log.ts';
import { linesOf } from './lines-of.ts';
import { oneLine } from './one-line.ts';

const USAGE = `Verifies the log of a tender: each line holds the hash of the one before it.

  npm run verify-log -- FILE [--head HASH]      such as data/25752/dossiers/25752/log.jsonl

  --head HASH   the hash of the last line as it was noted elsewhere; then lines that are missing at the end show, too,
                and a log that was made anew as a whole

Says "whole" and ends with 0, or where the log breaks and ends with 1; with 2 where there is no such file.
`;

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' }, head: { type: 'string' } },
  });
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
  const verified = await verifyLog(linesOf(path));
  if (!verified.whole) {
    process.stdout.write(`broken: line ${verified.line}: ${oneLine(verified.why)}\n`);
    return 1;
  }
  const { acts, head, tenderId } = verified;
  if (values.head !== undefined && values.head !== head) {
    process.stdout.write(`broken: line ${acts + 1}: the log ends with another line than was noted\nhead: ${head}\n`);
    return 1;
  }
  process.stdout.write(`whole: ${acts} acts of tender ${oneLine(tenderId)}\nhead: ${head}\n`);
  return 0;
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? shown(failure.message) : String(failure)}\n`);
  return 2;
});
