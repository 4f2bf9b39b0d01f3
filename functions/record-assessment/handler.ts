import { BidRef } from '../../events/refs.ts';
import { bids, tenders, vault } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { recordAssessment } from './record-assessment.ts';

/** `intake`: Record the assessment. */
export const handler = step(BidRef, recordAssessment, { tenders, bids, vault });
