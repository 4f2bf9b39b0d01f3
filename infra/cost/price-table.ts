import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { KINDS, type Usage } from './usage.ts';

/** What costs money besides what {@link KINDS} names: what stands there for a month, and what an option adds. */
const OTHERS = [
  'letterEssentials',
  'key',
  'alarm',
  'dashboard',
  'metric',
  'tableGigabyteMonth',
  'recoveryGigabyteMonth',
  'bucketGigabyteMonth',
  'logGigabyteMonth',
  'scannedObject',
  'scannedGigabyte',
] as const;

const Row = z.strictObject({
  id: z.enum([...KINDS, ...OTHERS]),
  service: z.string().min(1),
  unit: z.string().min(1),
  /** US dollars for `per` units. */
  usd: z.number().positive(),
  per: z.number().positive(),
  region: z.enum(['eu-west-1', 'us-east-1']),
  seen: z.iso.date(),
  source: z.url({ protocol: /^https$/ }),
});

/** One price as AWS publishes it: on demand, the first tier, no free tier, without tax. */
export type Price = z.infer<typeof Row>;
export type PriceId = Price['id'];

/** US dollars of one unit, by what it is the price of. */
export type Prices = Readonly<Record<PriceId, number>>;

/** Reads a table of prices; throws when a price is missing, twice there, or not a price. */
export const parsePrices = (json: unknown): readonly Price[] => {
  const rows = z.array(Row).parse(json);
  const ids = rows.map(({ id }) => id).toSorted();
  const wanted = [...KINDS, ...OTHERS].toSorted();
  if (ids.join() !== wanted.join()) throw new Error(`Prices of ${ids.join(', ')}; wanted are ${wanted.join(', ')}.`);
  return rows;
};

/** The table of the project, with its dates and sources. */
export const priceTable = (): readonly Price[] =>
  parsePrices(JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8')));

/** Price of a single unit of everything in a table. */
export const perUnit = (table: readonly Price[]): Prices =>
  Object.fromEntries(table.map(({ id, usd, per }) => [id, usd / per])) as Prices;

/** US dollars that a usage costs. */
export const costOf = (usage: Usage, prices: Prices): number =>
  KINDS.reduce((sum, kind) => sum + usage[kind] * prices[kind], 0);
