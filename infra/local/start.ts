import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plusSeconds } from '../../shared/domain/calendar.ts';
import { loadCase } from '../../shared/lambda/load-case.ts';
import { log } from '../../shared/lambda/log.ts';
import { filesOfRun, prepareDataFolder } from './data-folder.ts';
import { namesIn, writeWhole } from './files.ts';
import { loadMachines } from './machines.ts';
import { progressOn } from './progress.ts';
import { questionForm, questionLines, releaseLines } from './question-form.ts';
import { type RefusedArrival, refusals } from './refusals.ts';
import { report } from './report.ts';
import { type LoadedPlan, loadPlan, type RunFiles, UnusableFile } from './run-files.ts';
import { runTender } from './run-tender.ts';
import { HELP, type StartOptions, startOptions } from './start-options.ts';
import { openWorld, placesIn, type World } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = {
  tender: 'events/samples/25752.json',
  inbox: 'test/samples/inbox',
  arrivals: 'events/samples/25752.arrivals.json',
  answers: 'events/samples/25752.answers.json',
};

const main = async (): Promise<number> => {
  // On a screen the progress tells what is done; a log of every step is for those who ask for it.
  if (process.env.POWERTOOLS_LOG_LEVEL === undefined) log.setLogLevel('ERROR');
  const options = startOptions(process.argv.slice(2));
  if ('fault' in options) return complain([options.fault]);
  if (options.help) return say(HELP);
  try {
    return await start(options);
  } catch (failure) {
    if (failure instanceof UnusableFile) return complain(failure.faults);
    throw failure;
  }
};

const start = async (options: StartOptions): Promise<number> => {
  const files = await filesOf(options);
  const loaded = await loadPlan(files);
  const dataFolder = resolve(options.data ?? join(ROOT, 'data', loaded.plan.tender.id));
  const unlock = await prepareDataFolder(dataFolder, files, options.fresh);
  const first = loaded.plan.arrivals[0]?.at ?? loaded.plan.closesAt;
  const world = await openWorld(dataFolder, plusSeconds(first, -60 * 60), loadMachines());
  try {
    const refused = await refusals(dataFolder);
    for (const unusable of loaded.unusable) await refused.add(unusable);
    await runTender(world, loaded.plan, refused, progressOn(process.stdout));
    const invented = files.answers === join(ROOT, SAMPLE.answers);
    return await tell(world, loaded, { refused: refused.all(), dataFolder, invented });
  } finally {
    await world.close();
    await unlock();
  }
};

type Told = { readonly refused: readonly RefusedArrival[]; readonly dataFolder: string; readonly invented: boolean };

/** Prints what the run came to; the exit status says whether something failed. */
const tell = async (world: World, { plan }: LoadedPlan, { refused, dataFolder, invented }: Told): Promise<number> => {
  const record = await world.ports.tenders.get(plan.tender.id);
  const found = await loadCase(world.ports, plan.tender);
  const settlement = await world.ports.tenders.settlement(plan.tender.id);
  const letters = countedKinds(await namesIn(placesIn(dataFolder).letters));
  const shown = { found, settlement, refused, letters, invented };
  const formPath = join(dataFolder, 'open-questions.json');
  if (found.questions.length > 0) await writeWhole(formPath, `${JSON.stringify(questionForm(found), null, 2)}\n`);
  const waits = settlement !== undefined && record?.release === undefined && plan.tender.release === 'confirmed';
  const lines = [
    ...report(shown, dataFolder),
    ...questionLines(found, formPath, dataFolder),
    ...(waits ? releaseLines(formPath, dataFolder) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const failures = await world.engine.failures();
  for (const { execution, error } of failures) process.stderr.write(`${execution.machine} failed: ${error}\n`);
  return failures.length > 0 ? 1 : 0;
};

/** How many letters there are of each kind, by the last part of their ids. */
const countedKinds = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) {
    const kind = name.split('.').at(-2) ?? '';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

/** The files of a run: the sample's without arguments, those of the earlier run where only a data folder is given. */
const filesOf = async (options: StartOptions): Promise<RunFiles> => {
  const known = options.data === undefined ? undefined : await filesOfRun(resolve(options.data));
  const given = options.tender !== undefined && options.inbox !== undefined;
  const base: RunFiles = given
    ? { tender: resolve(options.tender ?? ''), inbox: resolve(options.inbox ?? '') }
    : known !== undefined && !options.fresh
      ? known
      : { tender: join(ROOT, SAMPLE.tender), inbox: join(ROOT, SAMPLE.inbox), arrivals: join(ROOT, SAMPLE.arrivals) };
  const isSample = base.tender === join(ROOT, SAMPLE.tender) && base.inbox === join(ROOT, SAMPLE.inbox);
  const answers = options.answers ?? (isSample && !options.wait ? join(ROOT, SAMPLE.answers) : undefined);
  const arrivals = options.arrivals ?? base.arrivals;
  return {
    tender: base.tender,
    inbox: base.inbox,
    ...(arrivals !== undefined && { arrivals: resolve(arrivals) }),
    ...(answers !== undefined && { answers: resolve(answers) }),
  };
};

const complain = (faults: readonly string[]): number => {
  process.stderr.write(`${faults.join('\n')}\n`);
  return 2;
};

const say = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

process.exitCode = await main();
