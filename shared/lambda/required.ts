import type { Bid } from '../domain/bid.ts';
import type { Offer } from '../domain/offer.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Ports } from '../ports/ports.ts';
import type { TenderRecord } from '../ports/tender-store.ts';
import type { SealedBid } from '../ports/vault.ts';
import { NotFound } from './errors.ts';

/** The tender of a running workflow; throws NotFound when there is none. */
export const requiredTender = async ({ tenders }: Pick<Ports, 'tenders'>, tenderId: string): Promise<TenderRecord> =>
  present(await tenders.get(tenderId), `tender ${tenderId}`);

/** The bid of a running workflow; throws NotFound when there is none. */
export const requiredBid = async ({ bids }: Pick<Ports, 'bids'>, tenderId: string, bidId: string): Promise<Bid> =>
  present(await bids.get(tenderId, bidId), `bid ${bidId}`);

/** What the vault holds of a bid; throws NotFound when it holds nothing. */
export const requiredSealed = async (
  { vault }: Pick<Ports, 'vault'>,
  tenderId: string,
  bidId: string,
): Promise<SealedBid> => present(await vault.get(tenderId, bidId), `reading of bid ${bidId}`);

/** Everything that judging a bid starts from; throws NotFound when a part of it is not there. */
export const requiredIntake = async (
  ports: Pick<Ports, 'tenders' | 'bids' | 'vault'>,
  { tenderId, bidId }: Pick<Bid, 'tenderId' | 'bidId'>,
): Promise<{ readonly tender: TenderDefinition; readonly offer: Offer; readonly sealed: SealedBid }> => {
  const [{ tender }, { offer }, sealed] = await Promise.all([
    requiredTender(ports, tenderId),
    requiredBid(ports, tenderId, bidId),
    requiredSealed(ports, tenderId, bidId),
  ]);
  return { tender, offer, sealed };
};

/** A value that must be there; throws NotFound when it is not. */
export const present = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new NotFound(`There is no ${what}.`);
  return value;
};
