import { TenderRef } from '../../events/refs.ts';
import { cases, clock, meter, settleStarter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { rankBids } from './rank-bids.ts';

/** `closing`: Rank the bids. */
export const handler = step(TenderRef, rankBids, { tenders, cases, workflows: settleStarter, clock, meter });
