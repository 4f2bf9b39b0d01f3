import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CRITERIA, type ItemId, REQUIREMENTS } from './bid.ts';
import { judgedByProduct, type Result } from './product.ts';
import type { TruthOfBid } from './truth-file.ts';

type Difference = {
  readonly bid: TruthOfBid;
  readonly item: ItemId;
  readonly found: string;
  readonly because: string;
};

const ITEMS: readonly ItemId[] = [...REQUIREMENTS, ...CRITERIA];

const wanted = ({ requirements, scores }: TruthOfBid, item: ItemId): string =>
  String({ ...requirements, ...scores }[item]);

const differencesOf = (bid: TruthOfBid, result: Result | undefined): readonly Difference[] =>
  ITEMS.flatMap((item) => {
    const found = String(result?.requirements[item] ?? result?.scores[item] ?? 'absent');
    const because = (result?.evidence ?? [])
      .filter(({ criterion }) => criterion === item)
      .map(({ because: why }) => why);
    return found === wanted(bid, item) ? [] : [{ bid, item, found, because: because.join(' / ') }];
  });

const share = (right: number, of: number): string => `${right}/${of} (${((100 * right) / of).toFixed(1)} %)`;

/** Compares results with the truth: agreement per item, per engine, and every difference. Surely wrong is told from left open. */
const report = (truth: readonly TruthOfBid[], results: readonly Result[]): string => {
  const all = truth.flatMap((bid) =>
    differencesOf(
      bid,
      results.find(({ id }) => id === bid.id),
    ),
  );
  const open = all.filter(({ found }) => found === 'review');
  const lines = all.map(({ bid, item, found, because }) => {
    const where = `${bid.id} ${item} ${bid.document.layout}/${bid.document.engine}`;
    return `${where}: truth ${wanted(bid, item)}, found ${found}  [${bid.about}]\n    ${because}`;
  });
  const perItem = ITEMS.map((item) => {
    const wrong = all.filter((difference) => difference.item === item).length;
    return `${item.padEnd(14)} ${share(truth.length - wrong, truth.length)}`;
  });
  const total = truth.length * ITEMS.length;
  const summary = `all ${share(total - all.length, total)}; left open ${open.length}, surely wrong ${all.length - open.length}`;
  return [...lines, '', ...perItem, summary, ''].join('\n');
};

/** `--results FILE`: results of `npm run assess` on the inbox; without it the samples are read and judged here. */
const { values } = parseArgs({ options: { results: { type: 'string' } } });
const truth: readonly TruthOfBid[] = JSON.parse(readFileSync(new URL('truth.json', import.meta.url), 'utf8'));
const resultsHere = async (): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const { id } of truth) results.push(await judgedByProduct(id));
  return results;
};
const results = values.results === undefined ? await resultsHere() : JSON.parse(readFileSync(values.results, 'utf8'));
process.stdout.write(report(truth, results));
