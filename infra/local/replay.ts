import { replay } from '../../shared/decision-file/replay.ts';
import { fileCommand } from './file-command.ts';
import { linesOf } from './lines-of.ts';
import { oneLine } from './one-line.ts';

const USAGE = `Rebuilds verdicts, ranking and letters of a finished tender from its decision file, without anything else.

  npm run replay -- FILE      such as data/25752/dossiers/25752/decision-file.jsonl

Says "equal" and ends with 0, or names the first difference and ends with 1; with 2 where there is no such file.
`;

await fileCommand(USAGE, async ({ path }) => {
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
});
