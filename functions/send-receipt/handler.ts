import { BidRef } from '../../events/refs.ts';
import { bids, clock, letters, mailer, meter, tenders, vault } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { sendReceipt } from './send-receipt.ts';

/** `intake`: Send the receipt. */
export const handler = step(BidRef, sendReceipt, { tenders, bids, vault, letters, mailer, clock, meter });
