import { LOG_FILE } from '../../functions/keep-log/keep-log.ts';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { logFaults, untoldActs } from './log-faults.ts';
import { type Simulation, TENDER } from './simulation.ts';

const DAY = 24 * 60 * 60;
/** More than the four weeks of the small tender. */
const LONG_ENOUGH = 30 * DAY;

/** What may be left of a forgotten tender. */
const STAYS = /^(?:UNDER-WAY\nT1|TENDER#T1\n(?:TENDER|LOG#\d+|PARTS#LOG#.*))$/;

/** Lets weeks pass after the end, in which the system may die once more, and tells what was not forgotten, or was wrongly. */
export const forgettingFaults = async (
  simulation: Simulation,
  crashAt: number | undefined,
): Promise<readonly string[]> => {
  const { durable, ask, idle } = simulation;
  // What the last sweep finds, the next one sees in the log.
  for (let day = 0; day < 2; day += 1) {
    durable.now = plusSeconds(durable.now, DAY);
    await ask('sweep-tenders', {});
    await idle();
  }
  const before = durable.dossiers.get(`${TENDER}/${LOG_FILE}`) ?? '';
  const untold = await untoldActs(simulation, before);
  const kept = durable.objects.size;
  await ask('forget-tenders', {});
  const early = durable.objects.size === kept ? [] : ['a tender was forgotten too early'];
  durable.now = plusSeconds(durable.now, LONG_ENOUGH);
  if (crashAt !== undefined) simulation.process().trouble.crashAfter(crashAt, false);
  await ask('forget-tenders', {});
  simulation.process().trouble.end();
  await ask('forget-tenders', {});
  const log = durable.dossiers.get(`${TENDER}/${LOG_FILE}`) ?? '';
  return [
    ...early,
    ...untold,
    ...[...durable.tenders.keys()].filter((key) => !STAYS.test(key)).map((key) => `${key} was not forgotten`),
    ...[...durable.vault.keys(), ...durable.objects.keys()].map((key) => `${key} was not forgotten`),
    ...[...durable.dossiers.keys()].filter((key) => !key.endsWith(LOG_FILE)).map((key) => `${key} was not forgotten`),
    ...(await logFaults(log)),
    ...(log.startsWith(before) && log.includes('"act":"forgotten"')
      ? []
      : ['the log does not go on to the forgetting']),
  ];
};
