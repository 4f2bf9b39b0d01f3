import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadMachines, type Machines } from '../../infra/local/machines.ts';
import { log } from '../../shared/lambda/log.ts';
import { acts } from './acts.ts';
import { endings, finish } from './ending.ts';
import { forgettingFaults } from './forgetting.ts';
import { judge, repeats } from './judgement.ts';
import { rush } from './rush.ts';
import { noCounts, simulation, TENDER } from './simulation.ts';

const HELP = `Runs random histories of a tender through the real state machines, functions and adapters, with faults, crashes and events that
come late, twice, out of order or never, and holds each end against what the world did.

  npm run simulate -- [--histories N] [--seed S] [--acts N]

  --histories N  how many; 100 unless told otherwise
  --seed S       the same seed runs the same histories; without it one is drawn and printed
  --acts N       most acts before the closing; 40 unless told otherwise
  --rush N       instead of histories: so many uploads in the last second before the closing

Ends with 1 when anything was lost, doubled or misjudged, and then prints the shortest history found that shows it.
`;

const whole = (name: string, text: string | undefined, usual: number): number => {
  const value = text === undefined ? usual : Number(text);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} ${text}: a whole number from 0`);
  return value;
};

const runRush = async (machines: Machines, most: number): Promise<number> => {
  log.setLogLevel('SILENT');
  const began = performance.now();
  const { lost, doubled, misjudged, uploads, peakBytes } = await rush(machines, noCounts(), most);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${uploads} uploads in the last second, ${seconds} s, at most ${Math.round(peakBytes / 1e6)} MB\n`,
  );
  process.stdout.write(`lost ${lost.length}, doubled ${doubled.length}, misjudged ${misjudged.length}\n`);
  const all = [...lost, ...doubled, ...misjudged];
  for (const fault of all.slice(0, 20)) process.stdout.write(`${fault}\n`);
  return all.length === 0 ? 0 : 1;
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      histories: { type: 'string' },
      seed: { type: 'string' },
      acts: { type: 'string' },
      rush: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.rush !== undefined) return runRush(loadMachines(), whole('rush', values.rush, 0));
  const numRuns = whole('histories', values.histories, 100);
  const seed = whole('seed', values.seed, Date.now() % 2_147_483_648);
  const most = whole('acts', values.acts, 40);
  log.setLogLevel('SILENT');
  process.stdout.write(`seed ${seed}, ${numRuns} histories of at most ${most} acts\n`);

  const machines = loadMachines();
  const counts = noCounts();
  const wrong = { lost: 0, doubled: 0, misjudged: 0 };
  let [histories, letters, repeated, done] = [0, 0, 0, 0];
  const began = performance.now();
  const property = fc.asyncProperty(acts(most), endings, async (history, ending) => {
    const simulated = await simulation(machines, counts, ending);
    const model = { acts: 0 };
    await fc.asyncModelRun(() => ({ model, real: simulated }), history);
    const early = await simulated.process().plain.cases.opened(TENDER);
    await finish(simulated, ending);
    const faults = await judge(simulated);
    histories += 1;
    done += model.acts;
    letters += simulated.durable.mailed.length;
    repeated += repeats(simulated);
    const kept = await forgettingFaults(simulated, ending.crashes[0]?.calls);
    const misjudged = [
      ...faults.misjudged,
      ...kept,
      ...early.map(({ bidId }) => `bid ${bidId} was opened before the closing`),
    ];
    wrong.lost += faults.lost.length;
    wrong.doubled += faults.doubled.length;
    wrong.misjudged += misjudged.length;
    const all = [...faults.lost, ...faults.doubled, ...misjudged];
    if (all.length > 0) throw new Error(all.join('; '));
    return true;
  });
  const result = await fc.check(property, { seed, numRuns, endOnFailure: false });
  const seconds = (performance.now() - began) / 1000;

  const { odd, ...injected } = counts;
  for (const [name, count] of Object.entries({ histories, acts: done, ...injected, letters, repeated }))
    process.stdout.write(`  ${name.padEnd(16)} ${count}\n`);
  for (const [name, count] of Object.entries(odd)) process.stdout.write(`  closing ${name.padEnd(8)} ${count}\n`);
  process.stdout.write(`${seconds.toFixed(1)} s\n`);
  process.stdout.write(`lost ${wrong.lost}, doubled ${wrong.doubled}, misjudged ${wrong.misjudged}\n`);
  if (!result.failed) return 0;
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  process.stdout.write(`${why}\n${fc.defaultReportMessage(result) ?? ''}\n`);
  return 1;
};

process.exitCode = await main().catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  return 2;
});
