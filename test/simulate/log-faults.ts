import { verifyLog } from '../../shared/log/verify-log.ts';

/** What is wrong with the log: it is not there, or broken, or tells that something was altered. */
export const logFaults = async (log: string | undefined): Promise<readonly string[]> => {
  if (log === undefined) return ['the log was not published'];
  const lines = log.trimEnd().split('\n');
  const verified = await verifyLog(
    (async function* () {
      for (const line of lines) yield Buffer.from(line);
    })(),
  );
  if (!verified.whole) return [`the log breaks at line ${verified.line}: ${verified.why}`];
  return lines.filter((line) => line.includes('"act":"altered"')).map((line) => `the log says ${line.slice(65, 200)}`);
};
