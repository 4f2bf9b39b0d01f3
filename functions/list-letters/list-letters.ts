import type { LetterBatch, TenderRef } from '../../events/refs.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import { mayHear } from '../../shared/domain/settlement.ts';
import { present, requiredTender } from '../../shared/lambda/required.ts';
import { candidateOf } from '../../shared/letters/letter.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import { outcomeLetterId } from '../../shared/letters/outcome-letter.ts';
import { letterRulesOf } from '../../shared/mail/letter-rules.ts';
import type { Ports } from '../../shared/ports/ports.ts';

/** The letters that may go out now, in batches. */
export type ListedLetters = TenderRef & { readonly batches: readonly LetterBatch[] };

/** Small enough that one call sends a batch well within its time at one mail a second. */
const BATCH = 25;

/** Lists the outcome letters that may go out now and were not sent yet: to the supplier and, where it has an address, the candidate. */
export const listLetters =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'letters' | 'clock'>) =>
  async ({ tenderId }: TenderRef): Promise<ListedLetters> => {
    const record = await requiredTender(ports, tenderId);
    const settlement = present(await ports.tenders.settlement(tenderId), `settlement of tender ${tenderId}`);
    const rules = letterRulesOf(record);
    const now = ports.clock();
    const uploaded = new Map((await ports.bids.all(tenderId)).filter(isUploaded).map((bid) => [bid.bidId, bid]));
    const sent = new Set(
      (await ports.letters.all(tenderId)).filter(({ state }) => state === 'sent').map(({ letterId }) => letterId),
    );
    const due = settlement.bids
      .filter(({ outcome }) => mayHear(outcome, rules, now))
      .flatMap(({ bidId }) => {
        const bid = uploaded.get(bidId);
        const toCandidate = bid !== undefined && candidateOf(letterBidOf(record.tender, bid)) !== undefined;
        return [outcomeLetterId(bidId, 'supplier'), ...(toCandidate ? [outcomeLetterId(bidId, 'candidate')] : [])];
      })
      .filter((letterId) => !sent.has(letterId));
    return { tenderId, batches: inBatches(due).map((letters) => ({ tenderId, letters })) };
  };

const inBatches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) => ids.slice(i * BATCH, (i + 1) * BATCH));
