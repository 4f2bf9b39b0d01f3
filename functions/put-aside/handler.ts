import { FailedBid } from '../../events/refs.ts';
import { bids, meter } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { putAside } from './put-aside.ts';

/** `intake`: Put the bid aside. */
export const handler = step(FailedBid, putAside, { bids, meter });
