import { ReconcileRound } from '../../events/refs.ts';
import { bids, cvs, intakeStarter, meter, stopwatch, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { reconcileUploads } from './reconcile-uploads.ts';

/** `closing`: Reconcile the uploads. */
export const handler = step(ReconcileRound, reconcileUploads, {
  tenders,
  bids,
  cvs,
  workflows: intakeStarter,
  meter,
  stopwatch,
});
