import { BidRef } from '../../events/refs.ts';
import { bids, clock, scannedCvs, tenders, vault } from '../../shared/aws/wiring.ts';
import { recogniseCv } from '../../shared/documents/recognise-cv.ts';
import { step } from '../../shared/lambda/step.ts';
import { recogniseBidCv } from './recognise-cv.ts';

/** `intake`: Recognise the text of the CV. */
export const handler = step(BidRef, recogniseBidCv, {
  tenders,
  bids,
  cvs: scannedCvs,
  vault,
  recogniseCv: () => recogniseCv,
  clock,
});
