import { assess } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import { type RankingBid, ranking } from '../../shared/domain/ranking.ts';
import type { Facts } from '../../shared/domain/reading.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Assessment, Eligibility } from '../../shared/domain/verdict.ts';
import type { CvFacts } from './facts-file.ts';
import { JUDGING_TENDERS } from './judging-tenders.ts';
import { truthFacts } from './truth-facts.ts';

/** A document with what it says and what our reader made of it; undefined where it could not be read. */
export type ReadDocument = { readonly id: string; readonly truth: CvFacts; readonly read: Facts | undefined };

/** One bid of one tender: judged from the truth, and from what was read. */
type Pair = { readonly id: string; readonly should: Assessment; readonly is: Assessment };

const OFFER: Offer = {
  candidateId: 'k',
  supplierId: 'lev-01',
  hourlyRateEur: 85,
  availableFrom: '2026-01-01',
  hoursPerWeek: 32,
  engagement: 'employee',
};

/** What is asked of verdicts, outside what was learned from. */
const BARS = { wrongYes: 0.005, criterion: 0.97, reviewMore: 0.03, total: 0.93, shortlist: 9 } as const;

const ELIGIBILITIES: readonly Eligibility[] = ['yes', 'no', 'review'];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A CV with a slip in a year is left out: what was meant is known to the truth only, and a reader must be in doubt. */
const pairsOf = (tender: TenderDefinition, documents: readonly ReadDocument[]): readonly Pair[] =>
  documents
    .filter(({ truth }) => !truth.jobs.some(({ typo }) => typo))
    .map(({ id, truth, read }) => ({
      id,
      should: assess(tender, OFFER, { state: 'read', facts: truthFacts(truth), warnings: [] }),
      is: assess(
        tender,
        OFFER,
        read === undefined ? { state: 'unreadable', reason: 'no-text' } : { state: 'read', facts: read, warnings: [] },
      ),
    }));

const topTen = (tender: TenderDefinition, pairs: readonly Pair[], which: 'should' | 'is'): readonly string[] => {
  const bids = pairs
    .map(({ id, [which]: { eligible, total } }): RankingBid => ({ bidId: id, eligible, total }))
    .filter(({ eligible, total }) => eligible === 'yes' && total[0] === total[1]);
  return ranking(bids, tender)
    .slice(0, tender.shortlistSize)
    .map(({ bidId }) => bidId);
};

const itemsOf = ({ requirements, scores }: Assessment): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...requirements.map(({ id, outcome }) => [id, outcome] as const),
    ...scores.map(({ id, points }) => [id, points] as const),
  ]);

const isOpen = (item: unknown): boolean => item === 'unclear' || (Array.isArray(item) && item[0] !== item[1]);

/** How often each item is exactly right, and how often it is open where the truth is firm and the other way round. */
const itemRows = (pairs: readonly Pair[]): { readonly lines: readonly string[]; readonly worst: number } => {
  const [first] = pairs;
  let worst = 1;
  const lines = [...itemsOf(first?.should ?? ({ requirements: [], scores: [] } as never)).keys()].map((id) => {
    const all = pairs.map(({ should, is }) => ({ should: itemsOf(should).get(id), is: itemsOf(is).get(id) }));
    const right = all.filter((one) => same(one.should, one.is)).length / all.length;
    worst = Math.min(worst, right);
    const needless = all.filter((one) => isOpen(one.is) && !isOpen(one.should)).length;
    const firm = all.filter((one) => !same(one.should, one.is) && !isOpen(one.is)).length;
    return `    ${id.padEnd(6)} ${percent(right).padStart(8)} exactly right; needlessly open ${needless}, firm and wrong ${firm}`;
  });
  return { lines, worst };
};

/**
 * Verdicts from what is read, held against verdicts from what the documents say, by the same rules: what reading costs judging. Gives
 * the report, and the bars that are missed.
 */
export const judgedReport = (
  set: string,
  documents: readonly ReadDocument[],
): { readonly text: string; readonly missed: readonly string[] } => {
  const byTender = JUDGING_TENDERS.map((tender) => ({ tender, pairs: pairsOf(tender, documents) }));
  const pairs = byTender.flatMap((one) => one.pairs);
  const count = (should: Eligibility, is: Eligibility) =>
    pairs.filter((pair) => pair.should.eligible === should && pair.is.eligible === is).length;
  const table = ELIGIBILITIES.map(
    (should) => `    ${should.padEnd(8)}${ELIGIBILITIES.map((is) => String(count(should, is)).padStart(8)).join('')}`,
  );
  const wrongNo = count('yes', 'no') + count('review', 'no');
  const wrongYes = count('no', 'yes') / pairs.length;
  const review = (which: 'should' | 'is') =>
    pairs.filter((pair) => pair[which].eligible === 'review').length / pairs.length;
  const total = pairs.filter(({ should, is }) => same(should.total, is.total)).length / pairs.length;
  const { lines, worst } = itemRows(pairs);
  const tens = byTender.map(({ tender, pairs: own }) => {
    const [should, is] = [topTen(tender, own, 'should'), topTen(tender, own, 'is')];
    return {
      id: tender.id,
      size: should.length,
      shared: should.filter((id) => is.includes(id)).length,
      sameOrder: same(should, is),
    };
  });
  const text = [
    `${set}: ${pairs.length} verdicts of ${JUDGING_TENDERS.length} tenders on ${documents.length} CVs, from what is read against what they say`,
    `  eligible (down: what it says; across: what is read)`,
    `            ${ELIGIBILITIES.map((name) => name.padStart(8)).join('')}`.slice(0, 60),
    ...table,
    `  rejected without review and wrongly: ${wrongNo}`,
    `  yes that should be no: ${percent(wrongYes)}`,
    `  for a person to look at: ${percent(review('is'))}, truly unclear ${percent(review('should'))}`,
    `  total exactly right: ${percent(total)}`,
    ...lines,
    ...tens.map(
      ({ id, size, shared, sameOrder }) =>
        `  the ten of ${id}: ${shared} of ${size} the same${sameOrder ? ', in the same order' : ''}`,
    ),
    '',
  ].join('\n');
  const missed = [
    ...(wrongNo > 0 ? [`${wrongNo} wrong rejections`] : []),
    ...(wrongYes > BARS.wrongYes ? [`a wrong yes in ${percent(wrongYes)}`] : []),
    ...(worst < BARS.criterion ? [`a criterion right in ${percent(worst)}`] : []),
    ...(review('is') - review('should') > BARS.reviewMore ? ['too many for a person to look at'] : []),
    ...(total < BARS.total ? [`totals right in ${percent(total)}`] : []),
    ...tens.flatMap(({ id, size, shared }) => (shared < Math.min(size, BARS.shortlist) ? [`the ten of ${id}`] : [])),
  ];
  return { text, missed };
};
