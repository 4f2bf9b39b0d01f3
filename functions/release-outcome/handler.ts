import { ReleaseOutcome } from '../../events/desk-acts.ts';
import { clock, settleStarter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { releaseOutcome } from './release-outcome.ts';

/** A person lets the rejections of a settled tender go out. */
export const handler = step(ReleaseOutcome, releaseOutcome, { tenders, workflows: settleStarter, clock });
