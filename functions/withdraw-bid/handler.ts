import { WithdrawBid } from '../../events/desk-acts.ts';
import { bids, clock, cvs, letters, mailer, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { withdrawBid } from './withdraw-bid.ts';

/** A supplier withdraws its bid with a candidate. */
export const handler = step(WithdrawBid, withdrawBid, { tenders, bids, cvs, letters, mailer, clock, meter });
