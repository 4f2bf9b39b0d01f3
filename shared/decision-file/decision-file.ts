import type { Settlement } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { type EndedBid, settledFieldOf } from '../letters/outcome-of-bid.ts';
import { bidLineOf, type DecisionLine, digestOf, FORMAT, textOfLine } from './decision-line.ts';

/** Loads the bids with these ids, in any order; one that cannot be loaded is an error. */
export type LoadEnded = (bidIds: readonly string[]) => Promise<ReadonlyMap<string, EndedBid>>;

/** So many bids are in memory at a time. */
const CHUNK = 100;

/**
 * The decision file (besluitbestand) of a settled tender, line by line: everything that the outcome was made from, and the outcome. Anybody
 * can make the one from the other again, offline. The same outcome gives the same bytes.
 */
export async function* decisionFile(
  tender: TenderDefinition,
  settlement: Settlement,
  load: LoadEnded,
): AsyncGenerator<string> {
  const digests: string[] = [];
  const written = (line: DecisionLine): string => {
    const text = textOfLine(line);
    digests.push(text.slice(0, 64));
    return text;
  };
  yield written({ kind: 'tender', format: FORMAT, settledAt: settlement.settledAt, tender });
  const field = settledFieldOf(settlement);
  for (let from = 0; from < settlement.bids.length; from += CHUNK) {
    const chunk = settlement.bids.slice(from, from + CHUNK);
    const ended = await load(chunk.map(({ bidId }) => bidId));
    for (const settled of chunk) {
      const one = ended.get(settled.bidId);
      if (one === undefined) throw new Error(`Bid ${settled.bidId} is settled and cannot be loaded.`);
      yield written(bidLineOf(tender, field, settled, one));
    }
  }
  yield written({ kind: 'end', bids: settlement.bids.length, digest: digestOf(digests.join('\n')) });
}
