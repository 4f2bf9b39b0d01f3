import type { RecordedAnswers } from '../../events/recorded-demo.ts';
import { countingIds } from './arrivals.ts';
import { type Bid, CRITERIA, type ItemId, REQUIREMENTS } from './bid.ts';
import type { Judged } from './truth.ts';

const ASSESSOR = { name: 'Rosalie Achterkamp', note: 'Verzonnen beoordelaar, alleen voor deze demonstratie.' } as const;
const RELEASED_BY = 'Rosalie Achterkamp';

/** The items of a bid that the rules leave open. */
export const openItems = ({ requirements, scores }: Judged): readonly ItemId[] => [
  ...REQUIREMENTS.filter((id) => requirements[id] === 'review'),
  ...CRITERIA.filter((id) => scores[id] === 'review'),
];

/** An answer to every open item of every bid that counts. Throws where a bid lacks one: its author must say what a person sees. */
export const recordedAnswers = (
  bids: readonly Bid[],
  truth: readonly (Judged & { readonly id: string })[],
): RecordedAnswers => {
  const counting = new Set(countingIds(bids));
  const answers = bids
    .filter(({ id }) => counting.has(id))
    .flatMap((bid) => {
      const judged = truth.find(({ id }) => id === bid.id);
      return judged === undefined ? [] : openItems(judged).map((item) => answerOf(bid, item));
    });
  return { assessor: ASSESSOR, answers, release: { by: RELEASED_BY } };
};

const answerOf = (bid: Bid, item: ItemId): RecordedAnswers['answers'][number] => {
  const settled = bid.settled?.[item];
  if (settled === undefined) throw new Error(`${bid.id}: nobody has settled ${item}`);
  const answer = 'outcome' in settled ? { outcome: settled.outcome } : { points: settled.points };
  return { bid: bid.id, item, answer, reason: settled.reason };
};
