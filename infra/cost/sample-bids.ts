import { plusSeconds } from '../../shared/domain/calendar.ts';
import type { Arrival, InboxBid } from '../local/run-plan.ts';

const FIRST_SECONDS_BEFORE_CLOSING = 13 * 24 * 60 * 60;

/** So many bids: those of the inbox, and where they do not suffice the same CVs again under other candidates' ids. */
export const sampleBids = (inbox: readonly InboxBid[], amount: number): readonly InboxBid[] =>
  Array.from({ length: amount }, (_, index) => {
    const bid = inbox[index % inbox.length];
    if (bid === undefined) throw new Error('The inbox holds no bids.');
    const round = Math.floor(index / inbox.length);
    if (round === 0) return bid;
    const { offer, name } = bid;
    return { ...bid, name: `${name}-${round}`, offer: { ...offer, candidateId: `${offer.candidateId}-${round}` } };
  });

/** Every bid uploaded once and in time, spread evenly over the two weeks before the closing. */
export const evenly = (bids: readonly InboxBid[], closesAt: string): readonly Arrival[] => {
  const apart = FIRST_SECONDS_BEFORE_CLOSING / bids.length;
  return bids.map((bid, index) => ({
    at: plusSeconds(closesAt, Math.floor(index * apart) - FIRST_SECONDS_BEFORE_CLOSING),
    act: 'upload',
    bid,
  }));
};
