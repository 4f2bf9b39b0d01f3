import { RedriveEvents } from '../../events/desk-acts.ts';
import { anyStarter, clock, deadLetters, letters, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { redriveEvents } from './redrive-events.ts';

/** An operator delivers what could not be delivered. */
export const handler = step(RedriveEvents, redriveEvents, {
  deadLetters,
  tenders,
  letters,
  workflows: anyStarter,
  meter,
  clock,
});
