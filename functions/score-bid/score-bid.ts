import type { BidRef } from '../../events/refs.ts';
import { assess, assessmentOf, score } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Assessment } from '../../shared/domain/verdict.ts';
import { contradictions, readingWarnings } from '../../shared/domain/warnings.ts';
import { requiredIntake } from '../../shared/lambda/required.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { SealedBid } from '../../shared/ports/vault.ts';

/**
 * Holds a bid against every award criterion and seals verdicts and points as its assessment: the bid is judged from here on. What
 * could not be read is unclear throughout.
 */
export const scoreBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const { tender, offer, sealed } = await requiredIntake(ports, { tenderId, bidId });
    await ports.vault.add(tenderId, bidId, { assessment: concluded(tender, offer, sealed) });
    await ports.bids.setProgress(tenderId, bidId, 'assessed');
    return { tenderId, bidId };
  };

const concluded = (tender: TenderDefinition, offer: Offer, { reading, verdicts }: SealedBid): Assessment => {
  if (reading.state === 'unreadable' || verdicts === undefined) return assess(tender, offer, reading);
  return assessmentOf(verdicts, score(tender, offer, reading.facts), [
    ...readingWarnings(reading.warnings),
    ...contradictions(offer, reading.facts),
  ]);
};
