import { isUploaded } from '../../shared/domain/bid.ts';
import type { LogLine } from '../../shared/log/log-line.ts';
import { verifyLog } from '../../shared/log/verify-log.ts';
import { type Simulation, TENDER } from './simulation.ts';

/** What was kept of a tender and is not told in its log. */
export const untoldActs = async ({ process, oracle }: Simulation, log: string): Promise<readonly string[]> => {
  const { bids, letters, questions } = process().plain;
  const told = new Set(
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line.slice(65)) as LogLine)
      .map(({ act, of }) => `${act} ${of}`),
  );
  const uploads = (await bids.all(TENDER)).filter(isUploaded);
  const sent = (await letters.all(TENDER)).filter(({ state }) => state === 'sent');
  return [
    `published ${TENDER}`,
    ...uploads.map(({ bidId, upload }) => `upload ${bidId} ${upload.nth ?? 1}`),
    ...[...oracle.withdrawn].filter((id) => uploads.some(({ bidId }) => bidId === id)).map((id) => `withdrawal ${id}`),
    ...[...oracle.asked].map((id) => `question ${id}`),
    ...(await questions.notes(TENDER)).map(({ id }) => `answers ${id}`),
    ...sent.map(({ letterId }) => `letter ${letterId}`),
  ]
    .filter((act) => !told.has(act))
    .map((act) => `the log does not tell: ${act}`);
};

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
