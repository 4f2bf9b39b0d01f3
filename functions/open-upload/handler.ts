import { OpenUpload } from '../../events/desk-acts.ts';
import { bids, clock, cvs, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { openUpload } from './open-upload.ts';

/** A supplier asks for a place to upload one CV. */
export const handler = step(OpenUpload, openUpload, { tenders, bids, cvs, clock });
