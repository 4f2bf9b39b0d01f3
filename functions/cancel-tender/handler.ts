import { CancelTender } from '../../events/desk-acts.ts';
import { bids, clock, cvs, letters, mailer, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { cancelTender } from './cancel-tender.ts';

/** The tender desk cancels a tender before its closing. */
export const handler = step(CancelTender, cancelTender, { tenders, bids, cvs, letters, mailer, meter, clock });
