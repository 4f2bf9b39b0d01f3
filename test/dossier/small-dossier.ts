import type { Dossier, FieldCounts, RankedBid } from '../../shared/dossier/dossier.ts';
import { smallAssessment, smallBid, smallTender } from '../letters/small-case.ts';

/** One ranked bid: `name` in its offer, a decision on C2. */
export const ranked = (name: string, rank: number): RankedBid => {
  const bid = smallBid({ bidId: `b-${rank}` });
  return {
    bid: { ...bid, offer: { ...bid.offer, candidateName: name } },
    assessment: smallAssessment(),
    decisions: [
      {
        bidId: `b-${rank}`,
        item: 'C2',
        answer: { points: 0 },
        by: 'Pien Besluiter',
        at: '2025-12-15T10:00:00.000Z',
        reason: 'De datum ligt na 5 januari.',
      },
    ],
    rank: [rank, rank],
  };
};

/** Seven bids, of which two are on the shortlist. */
export const smallCounts: FieldCounts = {
  bids: 7,
  shortlisted: 2,
  notSelected: 1,
  knockedOut: 3,
  undecided: 1,
  failed: { R2: 3 },
  late: 1,
  replaced: 0,
  withdrawn: 2,
};

/** A dossier of two bids. */
export const smallDossier = (changes: Partial<Dossier> = {}): Dossier => ({
  tender: smallTender(),
  judgedAt: '2025-12-15T08:05:00.000Z',
  shortlist: [ranked('Noor Vliet', 1), ranked('Sem Duin', 2)],
  counts: smallCounts,
  ...changes,
});
