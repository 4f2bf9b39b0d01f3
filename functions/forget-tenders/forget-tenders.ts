import { plusSeconds } from '../../shared/domain/calendar.ts';
import { cvPrefix } from '../../shared/domain/cv-key.ts';
import { BID_PARTS } from '../../shared/domain/shard.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import { extendLog, knownLog } from '../../shared/log/extend-log.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { keepLog, LOG_FILE } from '../keep-log/keep-log.ts';
import { DOSSIER_FILES } from '../publish-dossier/publish-dossier.ts';

/** The tenders that were forgotten, and those that should have been and are held. */
export type Forgotten = { readonly forgotten: readonly string[]; readonly held: readonly string[] };

type ForgetPorts = Parameters<typeof keepLog>[0] & Pick<Ports, 'cvs' | 'eraser' | 'stopwatch'>;

const WEEK_SECONDS = 7 * 24 * 60 * 60;

/** The function may run for fifteen minutes; what is left then is done the next day. */
const MOST_MS = 12 * 60_000;
const AT_ONCE = 16;

/**
 * Forgets, once a day, each tender that ended so many weeks ago as its definition says (GDPR, article 5(1)(e)): documents, names, readings,
 * decisions, letters, the dossier, and the salt of the log. The tender and its log stay, in which nobody is named. A hold stops it.
 */
export const forgetTenders = (ports: ForgetPorts) => async (): Promise<Forgotten> => {
  const end = ports.stopwatch.elapsed() + MOST_MS;
  const forgotten: string[] = [];
  const held: string[] = [];
  for (const { tenderId, endedAt } of await ports.tenders.ended()) {
    if (ports.stopwatch.elapsed() >= end) break;
    const record = await ports.tenders.get(tenderId);
    if (record === undefined) continue;
    if (ports.clock() < plusSeconds(endedAt, record.tender.retention.weeks * WEEK_SECONDS)) continue;
    if ((await ports.tenders.holds(tenderId)).at(-1)?.hold === true) held.push(tenderId);
    else if (await forget(ports, tenderId, end)) forgotten.push(tenderId);
  }
  return { forgotten, held };
};

/** Forgets a tender; false where time is up, and it is gone on with another time. The list of bids goes last, for by it the rest is found. */
const forget = async (ports: ForgetPorts, tenderId: string, end: number): Promise<boolean> => {
  await keepLog(ports)({ tenderId });
  const files = await ports.cvs.list(cvPrefix(tenderId));
  await sideBySide(files, AT_ONCE, ({ key }) => ports.cvs.remove(key));
  for (const name of Object.values(DOSSIER_FILES)) await ports.dossiers.remove(`${tenderId}/${name}`);
  for (const part of BID_PARTS) {
    if (ports.stopwatch.elapsed() >= end) return false;
    const bids = await ports.bids.withPrefix(tenderId, part);
    await sideBySide(bids, AT_ONCE, ({ bidId }) => ports.eraser.eraseSealed(tenderId, bidId));
    await ports.eraser.erasePart(tenderId, part);
  }
  await ports.tenders.setForgotten(tenderId, ports.clock());
  await ports.eraser.eraseWhole(tenderId);
  await tellLog(ports, tenderId);
  await ports.tenders.markForgotten(tenderId);
  return true;
};

/** The last line of a log. */
const tellLog = async ({ log, tenders, dossiers }: ForgetPorts, tenderId: string): Promise<void> => {
  const parts = await log.parts(tenderId);
  const at = (await tenders.get(tenderId))?.forgottenAt ?? '';
  const told = parts.join('');
  const news = extendLog(knownLog(told), tenderId, [{ at, act: 'forgotten', of: tenderId }]);
  if (news !== '') await log.add(tenderId, parts.length + 1, news);
  await dossiers.put(`${tenderId}/${LOG_FILE}`, `${told}${news}`, 'application/jsonl');
};
