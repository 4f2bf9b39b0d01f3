import { isUploaded } from '../../shared/domain/bid.ts';
import { applyDecisions, type Decision } from '../../shared/domain/decision.ts';
import type { SettledBid } from '../../shared/domain/settlement.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { present, requiredBid } from '../../shared/lambda/required.ts';
import { letterBidOf } from '../../shared/letters/letter-bid.ts';
import type { Outcome } from '../../shared/letters/outcome-letter.ts';
import type { Ports } from '../../shared/ports/ports.ts';

export type OutcomePorts = Pick<Ports, 'tenders' | 'bids' | 'cases'>;

/** What the letters about one settled bid tell of it: the bid, what was read and judged, and what persons decided. */
export const outcomeOf = async (
  ports: OutcomePorts,
  tender: TenderDefinition,
  settled: SettledBid,
  decisions: readonly Decision[],
): Promise<Pick<Outcome, 'bid' | 'judgement' | 'reading' | 'settled'>> => {
  const { bidId } = settled;
  const [bid, opened] = await Promise.all([
    requiredBid(ports, tender.id, bidId),
    ports.cases.openedBid(tender.id, bidId),
  ]);
  if (!isUploaded(bid)) throw new InvalidInput(`Bid ${bidId} has no CV.`);
  const { reading, assessment } = present(opened, `opened bid ${bidId}`);
  const own = decisions.filter((decision) => decision.bidId === bidId);
  return {
    bid: letterBidOf(tender, bid, reading),
    judgement: { assessment: applyDecisions(assessment, own, tender.criteria), decisions: own },
    reading,
    settled,
  };
};
