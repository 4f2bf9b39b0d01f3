import { BidRef } from '../../events/refs.ts';
import { bids, meter, tenders, vault } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { scoreBid } from './score-bid.ts';

/** `intake`: Score the bid. */
export const handler = step(BidRef, scoreBid, { tenders, bids, vault, meter });
