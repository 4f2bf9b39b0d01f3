import { isUploaded } from '../../shared/domain/bid.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import { InvalidInput } from '../../shared/lambda/errors.ts';
import { present, requiredBid } from '../../shared/lambda/required.ts';
import type { EndedBid } from '../../shared/letters/outcome-of-bid.ts';
import type { Ports } from '../../shared/ports/ports.ts';

export type OutcomePorts = Pick<Ports, 'tenders' | 'bids' | 'cases'>;

/** Loads one bid of a settled tender: what was read and judged, and what persons decided of it. */
export const endedBid = async (
  ports: OutcomePorts,
  tenderId: string,
  bidId: string,
  decisions: readonly Decision[],
): Promise<EndedBid> => {
  const [bid, opened] = await Promise.all([
    requiredBid(ports, tenderId, bidId),
    ports.cases.openedBid(tenderId, bidId),
  ]);
  if (!isUploaded(bid)) throw new InvalidInput(`Bid ${bidId} has no CV.`);
  const { reading, assessment } = present(opened, `opened bid ${bidId}`);
  return { bid, reading, machine: assessment, decisions: decisions.filter((decision) => decision.bidId === bidId) };
};
