import { BidRef } from '../../events/refs.ts';
import { bids, clock, scannedCvs, tenders, vault } from '../../shared/aws/wiring.ts';
import { readCv } from '../../shared/documents/read-cv.ts';
import { step } from '../../shared/lambda/step.ts';
import { readBidCv } from './read-cv.ts';

/** `intake`: Read the CV. */
export const handler = step(BidRef, readBidCv, {
  tenders,
  bids,
  cvs: scannedCvs,
  vault,
  readCv: () => readCv,
  clock,
});
