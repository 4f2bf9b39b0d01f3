import { applyDecisions } from '../../shared/domain/decision.ts';
import type { AssessedBid, FieldBid } from '../../shared/domain/open-questions.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { type Result, type ResultPlace, resultOf } from '../../shared/domain/results.ts';
import type { LoadedField } from '../../shared/lambda/load-field.ts';
import { sideBySide } from '../../shared/lambda/side-by-side.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** A bid of the field with its evidence, with what persons decided, and with what was read of it. */
export type WholeBid = AssessedBid & { readonly reading: Reading };

const AT_ONCE = 16;

/** So many bids are in memory at a time. */
const CHUNK = 200;

/** Loads these bids of the field whole, by bid id; one that was never opened is absent. */
export const wholeBids = async (
  { cases }: Pick<Ports, 'cases'>,
  { tender, decisions }: LoadedField,
  bids: readonly FieldBid[],
): Promise<ReadonlyMap<string, WholeBid>> => {
  const whole = new Map<string, WholeBid>();
  await sideBySide(bids, AT_ONCE, async (bid) => {
    const opened = await cases.openedBid(tender.id, bid.bidId);
    if (opened === undefined) return;
    const own = decisions.filter(({ bidId }) => bidId === bid.bidId);
    const assessment = applyDecisions(opened.assessment, own, tender.criteria);
    whole.set(bid.bidId, { ...bid, assessment, reading: opened.reading });
  });
  return whole;
};

/** The result of each place, in their order. Bids that are `known` already are not loaded again, the others some at a time. */
export async function* resultsInOrder(
  ports: Pick<Ports, 'cases'>,
  field: LoadedField,
  places: readonly ResultPlace[],
  known: ReadonlyMap<string, AssessedBid>,
): AsyncGenerator<Result> {
  const byId = new Map(field.bids.map((bid) => [bid.bidId, bid]));
  for (let from = 0; from < places.length; from += CHUNK) {
    const chunk = places.slice(from, from + CHUNK);
    const bids = chunk.flatMap(({ bidId }) => (known.has(bidId) ? [] : (byId.get(bidId) ?? [])));
    const whole = await wholeBids(ports, field, bids);
    for (const place of chunk) {
      const bid = known.get(place.bidId) ?? whole.get(place.bidId);
      if (bid !== undefined) yield resultOf(field.tender, place, bid.assessment);
    }
  }
}
