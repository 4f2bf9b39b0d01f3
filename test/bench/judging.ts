import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { textTable } from '../../infra/local/text-table.ts';
import { readCv } from '../../shared/documents/read-cv.ts';
import { assess } from '../../shared/domain/judge.ts';
import { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';
import { median } from './fresh-process.ts';
import type { FieldRanked } from './rank-field.ts';

/** What is promised: milliseconds a bid, seconds for the largest field that is promised, and megabytes at most. */
const MOST_MILLISECONDS = 1;
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 1_000;
const PROMISED_BIDS = 100_000;
const SIZES = [10_000, 30_000, PROMISED_BIDS, 300_000];

const ROUNDS = 20;
const WARM_UP = 10;
const INBOX = new URL('../samples/inbox/', import.meta.url);
const TENDER = new URL('../../events/samples/25752.json', import.meta.url);
const SCRIPT = fileURLToPath(new URL('rank-field.ts', import.meta.url));
const MOST_BYTES = 10_000_000;

type Bid = { readonly offer: Offer; readonly reading: Reading };

const jsonAt = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const readBid = async (id: string): Promise<readonly Bid[]> => {
  const folder = new URL(`${id}/`, INBOX);
  const pdf = new URL('cv.pdf', folder);
  const offer = Offer.safeParse(jsonAt(new URL('offer.json', folder)));
  if (!offer.success) return [];
  const bytes = readFileSync(existsSync(pdf) ? pdf : new URL('cv.docx', folder));
  const reading = await readCv(new Uint8Array(bytes), MOST_BYTES).catch(() => undefined);
  return reading === undefined || reading === 'pictured' || reading.state !== 'read'
    ? []
    : [{ offer: offer.data, reading }];
};

/** Each round has a reading of its own, as each bid has: what was remembered of another one does not help. */
const cpuMilliseconds = (reading: Reading, act: (reading: Reading) => void): number => {
  const readings = Array.from({ length: ROUNDS }, () => structuredClone(reading));
  const before = process.cpuUsage();
  for (const one of readings) act(one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ROUNDS;
};

const rankInProcess = async (bids: number): Promise<FieldRanked> => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, String(bids)]);
  return JSON.parse(stdout) as FieldRanked;
};

/**
 * Prints the CPU time of judging a bid from its facts, against a copy of those facts through JSON, and of ranking fields of made bids
 * with the questions that they leave open, against a copy of the field. False when a figure is out of bounds.
 */
export const judging = async (): Promise<boolean> => {
  const tender = TenderDefinition.parse(jsonAt(TENDER));
  const bids: Bid[] = [];
  for (const id of readdirSync(INBOX)) bids.push(...(await readBid(id)));
  // The first passes only warm the compiler up.
  for (let pass = 0; pass < WARM_UP; pass += 1)
    for (const { offer, reading } of bids) assess(tender, offer, structuredClone(reading));
  const ours = bids.map(({ offer, reading }) => cpuMilliseconds(reading, (one) => void assess(tender, offer, one)));
  const copies = bids.map(({ reading }) => cpuMilliseconds(reading, (one) => void JSON.parse(JSON.stringify(one))));
  const each = median(ours);
  const rows: (readonly [string, string, string, boolean])[] = [
    [
      `judging one bid from its facts, CPU, median of ${bids.length}`,
      `${each.toFixed(2)} ms`,
      `at most ${MOST_MILLISECONDS} ms`,
      each <= MOST_MILLISECONDS,
    ],
    ['  against a copy of its reading through JSON', `${(each / median(copies)).toFixed(1)} x`, '', true],
  ];
  for (const size of SIZES) {
    const { seconds, yardstick, questions, peakMegabytes } = await rankInProcess(size);
    const promised = size === PROMISED_BIDS;
    rows.push(
      [
        `ranking ${size} bids with their ${questions} open questions, CPU`,
        `${seconds.toFixed(2)} s`,
        promised ? `at most ${MOST_SECONDS} s` : '',
        !promised || seconds <= MOST_SECONDS,
      ],
      ['  against a copy of the field through JSON', `${(seconds / yardstick).toFixed(1)} x`, '', true],
      [
        '  peak memory, the made field included',
        `${peakMegabytes.toFixed(0)} MB`,
        promised ? `at most ${MOST_MEGABYTES} MB` : '',
        !promised || peakMegabytes <= MOST_MEGABYTES,
      ],
    );
  }
  const table = textTable(
    [
      { head: 'judging', align: 'left' },
      { head: 'measured', align: 'right' },
      { head: 'promised', align: 'left' },
      { head: '', align: 'left' },
    ],
    rows.map(([what, figure, bar, ok]) => [what, figure, bar, ok ? '' : 'OUT OF BOUNDS']),
  );
  process.stdout.write(`${table.join('\n')}\n`);
  return rows.every(([, , , ok]) => ok);
};
