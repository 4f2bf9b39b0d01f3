import type { LetterBatch } from '../../events/refs.ts';
import { isUploaded } from '../../shared/domain/bid.ts';
import { applyDecisions, type Decision } from '../../shared/domain/decision.ts';
import { lastSelected, mayHear, type Settlement } from '../../shared/domain/settlement.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { present, requiredBid, requiredTender } from '../../shared/lambda/required.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import { type Outcome, outcomeLetter, outcomeOfLetterId } from '../../shared/letters/outcome-letter.ts';
import { letterRulesOf } from '../../shared/mail/letter-rules.ts';
import { postLetter } from '../../shared/mail/post-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { TenderRecord } from '../../shared/ports/tender-store.ts';

type LetterPorts = Pick<Ports, 'tenders' | 'bids' | 'cases' | 'letters' | 'mailer' | 'clock' | 'meter'>;

/** Sends a batch of outcome letters. Whether each may go out is held against the rules once more, right before it does. */
export const sendLetters =
  (ports: LetterPorts) =>
  async ({ tenderId, letters }: LetterBatch): Promise<{ readonly tenderId: string; readonly letters: number }> => {
    const record = await requiredTender(ports, tenderId);
    const settlement = present(await ports.tenders.settlement(tenderId), `settlement of tender ${tenderId}`);
    const decisions = await ports.cases.decisions(tenderId);
    const post = postLetter(ports);
    for (const letterId of letters) {
      const named = outcomeOfLetterId(letterId);
      if (named === undefined) throw new InvalidInput(`${letterId} names no outcome letter.`);
      const outcome = await outcomeOf(ports, record, settlement, decisions, named.bidId);
      if (!mayHear(outcome.settled.outcome, letterRulesOf(record), ports.clock())) continue;
      const letter = outcomeLetter(record.tender, outcome, named.reader);
      if (letter !== undefined) await post(tenderId, letterId, letter);
    }
    return { tenderId, letters: letters.length };
  };

const outcomeOf = async (
  ports: LetterPorts,
  { tender }: TenderRecord,
  settlement: Settlement,
  decisions: readonly Decision[],
  bidId: string,
): Promise<Outcome> => {
  const bid = await requiredBid(ports, tender.id, bidId);
  if (!isUploaded(bid)) throw new InvalidInput(`Bid ${bidId} has no CV.`);
  const { reading, assessment } = present(await ports.cases.openedBid(tender.id, bidId), `opened bid ${bidId}`);
  const own = decisions.filter((decision) => decision.bidId === bidId);
  const shortlisted = settlement.bids.filter(({ outcome }) => outcome === 'selected').length;
  return {
    bid: letterBidOf(tender, bid, reading),
    judgement: { assessment: applyDecisions(assessment, own, tender.criteria), decisions: own },
    reading,
    settled: present(
      settlement.bids.find((settled) => settled.bidId === bidId),
      `outcome of bid ${bidId}`,
    ),
    shortlisted,
    lastPoints: lastSelected(settlement)?.total ?? [0, 0],
  };
};
