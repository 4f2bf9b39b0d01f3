import { MONTHS_KEPT } from './assumptions.ts';
import type { CountedRun } from './counted-run.ts';
import type { Prices } from './price-table.ts';
import type { StackFacts } from './stack-facts.ts';

/** One thing that costs the same whatever happens, or that an option adds. */
export type Standing = { readonly what: string; readonly amount: number; readonly usd: number };

const GIGABYTE = 1_000_000_000;

/** What the stack costs each month without any tender. `metrics`: those that the functions log. */
export const monthly = (facts: StackFacts, metrics: number, prices: Prices): readonly Standing[] =>
  [
    { what: 'KMS keys', amount: facts.keys, usd: facts.keys * prices.key },
    { what: 'metrics under alarm', amount: facts.alarms, usd: facts.alarms * prices.alarm },
    { what: 'dashboards', amount: facts.dashboards, usd: facts.dashboards * prices.dashboard },
    { what: 'custom metrics of the run', amount: metrics, usd: metrics * prices.metric },
  ].filter(({ amount }) => amount > 0);

/** What a bid's data costs while it is kept: tables with point-in-time recovery, documents and logs. */
export const storageOfBid = ({ stored, usage, bids }: CountedRun, prices: Prices): readonly Standing[] => {
  const gigabytes = (bytes: number) => bytes / bids / GIGABYTE;
  const table = prices.tableGigabyteMonth + prices.recoveryGigabyteMonth;
  return [
    { what: 'tables, with recovery', bytes: stored.tables, price: table },
    { what: 'CVs', bytes: stored.uploads, price: prices.bucketGigabyteMonth },
    { what: 'dossiers', bytes: stored.dossiers, price: prices.bucketGigabyteMonth },
    { what: 'logs', bytes: usage.logByte, price: prices.logGigabyteMonth },
  ].map(({ what, bytes, price }) => ({
    what,
    amount: Math.round(bytes / bids),
    usd: gigabytes(bytes) * price * MONTHS_KEPT,
  }));
};

/** What malware scanning adds to a bid: the scan, its tag, the look at the tag, and the state that asks for it. */
export const scanningOfBid = ({ stored, bids }: CountedRun, prices: Prices): number =>
  prices.scannedObject +
  (stored.uploads / bids / GIGABYTE) * prices.scannedGigabyte +
  prices.bucketWrite +
  2 * prices.bucketRead +
  SCAN_TRANSITIONS * prices.transition;

/** The choice, and once the wait with what follows it: a scan takes seconds, and the first look comes sooner. */
const SCAN_TRANSITIONS = 4;
