import type { BidRef } from '../../events/refs.ts';
import { assess, assessmentOf, score } from '../../shared/domain/judge.ts';
import type { Offer } from '../../shared/domain/offer.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { TenderDefinition } from '../../shared/domain/tender.ts';
import type { Assessment } from '../../shared/domain/verdict.ts';
import { contradictions, readingWarnings } from '../../shared/domain/warnings.ts';
import { requiredIntake } from '../../shared/lambda/required.ts';
import type { Meter } from '../../shared/ports/meter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { SealedBid } from '../../shared/ports/vault.ts';

/**
 * Holds a bid against every award criterion and seals verdicts and points as its assessment: the bid is judged from here on. What
 * could not be read is unclear throughout.
 */
export const scoreBid =
  (ports: Pick<Ports, 'tenders' | 'bids' | 'vault' | 'meter'>) =>
  async ({ tenderId, bidId }: BidRef): Promise<BidRef> => {
    const { tender, offer, sealed } = await requiredIntake(ports, { tenderId, bidId });
    const assessment = concluded(tender, offer, sealed);
    const isCurrent = await ports.vault.add(tenderId, bidId, { assessment }, sealed.file);
    // Where the slot was used again, the intake of that file ends what this one began.
    if (isCurrent && (await ports.bids.setAssessed(tenderId, bidId, sealed.file)))
      count(ports.meter, sealed.reading, assessment);
    return { tenderId, bidId };
  };

const count = (meter: Meter, { state }: Reading, { requirements, scores }: Assessment): void => {
  meter.count(state === 'read' ? 'BidsRead' : 'BidsUnreadable');
  const isUnclear =
    requirements.some(({ outcome }) => outcome === 'unclear') || scores.some(({ points: [min, max] }) => min !== max);
  if (state === 'read' && isUnclear) meter.count('BidsUnclear');
};

const concluded = (tender: TenderDefinition, offer: Offer, { reading, verdicts }: SealedBid): Assessment => {
  if (reading.state === 'unreadable' || verdicts === undefined) return assess(tender, offer, reading);
  return assessmentOf(verdicts, score(tender, offer, reading.facts), [
    ...readingWarnings(reading.warnings),
    ...contradictions(offer, reading.facts),
  ]);
};
