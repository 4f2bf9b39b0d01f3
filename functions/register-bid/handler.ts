import { CvUploaded } from '../../events/cv-uploaded.ts';
import { bids, cvs, letters, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { registerBid } from './register-bid.ts';

/** `intake`: Register the bid. */
export const handler = step(CvUploaded, registerBid, { tenders, bids, cvs, letters, meter });
