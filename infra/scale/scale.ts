import { loadMachines } from '../local/machines.ts';
import { ARRIVALS } from './arrivals.ts';
import { CALLS, CLOSING } from './assumptions.ts';
import { machineFacts } from './machine-facts.ts';
import { QUOTAS } from './quotas.ts';
import { HELP, type ScaleArguments, scaleArguments } from './scale-arguments.ts';
import { faultsOf, quotaTable, type Told, timeTable } from './scale-report.ts';
import { simulate } from './simulate.ts';

const main = (): number => {
  const asked = scaleArguments(process.argv.slice(2));
  if ('fault' in asked) {
    process.stderr.write(`${asked.fault}\n`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return run(asked);
};

const run = ({ bids, region, mail, concurrency, seed }: ScaleArguments): number => {
  const facts = machineFacts(loadMachines());
  const quotas = { ...QUOTAS[region], ...(concurrency !== undefined && { concurrency }) };
  const told: Told = Object.entries(ARRIVALS).map(([name, arrivalSeconds]) => [
    name,
    simulate({ bids, arrivalSeconds, quotas, mail, seed }, facts),
  ]);
  const faults = faultsOf(told, facts, quotas);
  const lines = [
    `${bids.toLocaleString('en-GB')} bids in ${region}; SES takes ${mail.perSecond} letters a second and ${mail.perDay.toLocaleString('en-GB')} a day`,
    '',
    ...timeTable(told),
    '',
    ...quotaTable(told, quotas),
    '',
    ...(faults.length > 0
      ? faults
      : ['Nothing was refused that did not come again: no bid is put aside, no letter stays behind.']),
    '',
    `From the stack: ${facts.intake.map(({ name }) => name).join(', ')}; ${facts.shardsAtOnce} shards at once; waits for quotas and time-outs.`,
    `Assumed: seconds of a call: ${seconds()}; a thousand bids: ${CLOSING.rankEachThousand} s to rank, ${CLOSING.publishEachThousand} s to publish.`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return faults.length > 0 ? 1 : 0;
};

const seconds = (): string =>
  Object.entries(CALLS)
    .map(([name, call]) => `${name} ${call.seconds}`)
    .join(', ');

process.exitCode = main();
