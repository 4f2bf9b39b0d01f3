import { BidRef } from '../../events/refs.ts';
import { bids, tenders, vault } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { screenBid } from './screen-bid.ts';

/** `intake`: Screen the bid. */
export const handler = step(BidRef, screenBid, { tenders, bids, vault });
