import { type Assumptions, MONTHS_KEPT, PLATFORM_LOG_BYTES, STATE_LOG_BYTES } from './assumptions.ts';
import type { Price } from './price-table.ts';

const list = (times: Readonly<Record<string, number>>): string =>
  Object.entries(times)
    .map(([name, milliseconds]) => `${name} ${milliseconds}`)
    .join(', ');

/** What was counted and how, what was assumed, and where the prices are from. */
export const statedLines = ({ work, start, cold, call }: Assumptions, table: readonly Price[]): readonly string[] => [
  'Counted in runs of the embedded system: the state machines of the synthesised stack, the handlers and the adapters that AWS runs.',
  'A transition is each state entered, of whatever type, and each retry; the start of an execution is the entering of its first state.',
  'Calls: of state machines, suppliers and the desk alike. Table units: as DynamoDB rounds them, consistent reads, failed conditions too.',
  'Bucket requests: as the adapters for S3 make them, and the upload itself. Each page of a dossier is fetched once.',
  'Log lines of the functions are counted; what Lambda and Step Functions add is assumed:',
  `  ${PLATFORM_LOG_BYTES} bytes a call, ${STATE_LOG_BYTES} bytes an event of a machine's log (level ALL, without execution data).`,
  `Lambda time is assumed, in ms: own work: ${list(work)}; start, with the first connection: ${list(start)};`,
  `  ${cold * 100} % of the calls start cold; calls one after another: ${list(call)}. Memory as in the template, ARM.`,
  "Keys: DynamoDB keeps a table's key for five minutes for each caller; every call is taken to come later than that.",
  'Traces: every execution and every call from outside is sampled, as with few requests; in a rush the default sampling takes 5 %.',
  `Data is kept for ${MONTHS_KEPT} months. SES charges à la carte (put-account-pricing-attributes --plan NONE). No free tier, no tax.`,
  `Prices of eu-west-1, seen from ${dates(table)[0]} to ${dates(table).at(-1)}: infra/cost/prices.json. Seen for another region only: ${elsewhere(table)}.`,
];

const dates = (table: readonly Price[]): readonly string[] => table.map(({ seen }) => seen).toSorted();

const elsewhere = (table: readonly Price[]): string =>
  table
    .filter(({ region }) => region !== 'eu-west-1')
    .map(({ id }) => id)
    .join(', ');
