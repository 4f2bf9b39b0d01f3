import { parseArgs } from 'node:util';
import { ASSUMPTIONS, type Assumptions } from './assumptions.ts';

/** What `npm run cost` was asked. */
export type CostArguments = {
  readonly bids: number;
  readonly assumptions: Assumptions;
  readonly help: boolean;
};

const MOST_BIDS = 10_000_000;

/** The arguments, or the one line that says what is wrong with them. */
export const costArguments = (args: readonly string[]): CostArguments | { readonly fault: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        bids: { type: 'string', default: '30' },
        work: { type: 'string', multiple: true, default: [] },
        start: { type: 'string', multiple: true, default: [] },
        cold: { type: 'string', default: String(ASSUMPTIONS.cold * 100) },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      bids: whole('--bids', values.bids, 1, MOST_BIDS),
      assumptions: {
        ...ASSUMPTIONS,
        work: { ...ASSUMPTIONS.work, ...named('--work', values.work) },
        start: { ...ASSUMPTIONS.start, ...named('--start', values.start) },
        cold: whole('--cold', values.cold, 0, 100) / 100,
      },
      help: values.help,
    };
  } catch (failure) {
    return { fault: (failure as Error).message.split('\n')[0] ?? 'The arguments are not understood.' };
  }
};

const whole = (name: string, text: string, min: number, max: number): number => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Error(`${name} takes a whole number from ${min} to ${max}, not '${text}'.`);
};

const MOST_MILLISECONDS = 900_000;

/** `read-cv=800`, or `800` for the functions that are not named. */
const named = (name: string, given: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    given.map((text) => {
      const [, functionName = '*', milliseconds = ''] = /^(?:([a-z-]+)=)?(.*)$/.exec(text) ?? [];
      return [functionName, whole(name, milliseconds, 0, MOST_MILLISECONDS)];
    }),
  );

export const HELP = `Says what a tender costs on AWS, from what a run of the embedded system really uses.

  npm run cost -- [--bids N]

Options
  --bids N               bids in the tender (default: 30); 30, 1,000 and 100,000 are printed as well
  --work [FUNCTION=]MS   milliseconds of a function's own work on Lambda; may be given again
  --start [FUNCTION=]MS  milliseconds that a function takes to start; may be given again
  --cold PERCENT         how many calls start cold (default: ${ASSUMPTIONS.cold * 100})
  --help                 this text

Exit status: 0 when a bid with two letters costs at most what is promised, 1 when it costs more or a run failed, 2 on wrong arguments.
`;
