import { verifyLog } from '../../shared/log/verify-log.ts';
import { fileCommand } from './file-command.ts';
import { linesOf } from './lines-of.ts';
import { oneLine } from './one-line.ts';

const USAGE = `Verifies the log of a tender: each line holds the hash of the one before it.

  npm run verify-log -- FILE [--head HASH]      such as data/25752/dossiers/25752/log.jsonl

  --head HASH   the hash of the last line as it was noted elsewhere; then lines that are missing at the end show, too,
                and a log that was made anew as a whole

Says "whole" and ends with 0, or where the log breaks and ends with 1; with 2 where there is no such file.
`;

await fileCommand(
  USAGE,
  async ({ path, options }) => {
    const verified = await verifyLog(linesOf(path));
    if (!verified.whole) {
      process.stdout.write(`broken: line ${verified.line}: ${oneLine(verified.why)}\n`);
      return 1;
    }
    const { acts, head, tenderId } = verified;
    if (options.head !== undefined && options.head !== head) {
      process.stdout.write(`broken: line ${acts + 1}: the log ends with another line than was noted\nhead: ${head}\n`);
      return 1;
    }
    process.stdout.write(`whole: ${acts} acts of tender ${oneLine(tenderId)}\nhead: ${head}\n`);
    return 0;
  },
  ['head'],
);
