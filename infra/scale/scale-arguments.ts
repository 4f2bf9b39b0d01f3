import { parseArgs } from 'node:util';
import type { MailQuota } from './limits.ts';
import { REGIONS, type Region } from './quotas.ts';

/** What `npm run scale` was asked. */
export type ScaleArguments = {
  readonly bids: number;
  readonly region: Region;
  readonly mail: MailQuota;
  /** Undefined: as the region has it. */
  readonly concurrency: number | undefined;
  readonly seed: number;
  readonly help: boolean;
};

export const HELP = `Simulates a tender with many bids under the published quotas of AWS.

  npm run scale -- [--bids N] [--region R] [--ses-rate X] [--ses-day N] [--concurrency N] [--seed N]

  --bids N         100000 unless told otherwise
  --region R       ${REGIONS.join(' or ')}; the first unless told otherwise
  --ses-rate X     letters a second that SES takes from the account; 14 unless told otherwise
  --ses-day N      letters a day that SES takes from the account; 1000000 unless told otherwise
  --concurrency N  functions at the same time, where the account has fewer or more than the default
  --seed N         another draw of the waits; 1 unless told otherwise
`;

/** The arguments, or the one line that says what is wrong with them. */
export const scaleArguments = (args: readonly string[]): ScaleArguments | { readonly fault: string } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        bids: { type: 'string', default: '100000' },
        region: { type: 'string', default: REGIONS[0] },
        'ses-rate': { type: 'string', default: '14' },
        'ses-day': { type: 'string', default: '1000000' },
        concurrency: { type: 'string' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      bids: number('--bids', values.bids, 1, 1_000_000),
      region: regionOf(values.region),
      mail: {
        perSecond: number('--ses-rate', values['ses-rate'], 1, 10_000),
        perDay: number('--ses-day', values['ses-day'], 200, 100_000_000),
      },
      concurrency:
        values.concurrency === undefined ? undefined : number('--concurrency', values.concurrency, 2, 100_000),
      seed: number('--seed', values.seed, 0, 1_000_000_000),
      help: values.help,
    };
  } catch (failure) {
    return { fault: (failure as Error).message.split('\n')[0] ?? 'The arguments are not understood.' };
  }
};

const number = (name: string, text: string, min: number, max: number): number => {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Error(`${name} takes a whole number from ${min} to ${max}, not '${text}'.`);
};

const regionOf = (text: string): Region => {
  const region = REGIONS.find((known) => known === text);
  if (region === undefined) throw new Error(`--region takes ${REGIONS.join(' or ')}, not '${text}'.`);
  return region;
};
