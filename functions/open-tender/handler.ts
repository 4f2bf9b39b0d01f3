import { OpenTender } from '../../events/desk-acts.ts';
import { clock, closingStarter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { openTender } from './open-tender.ts';

/** A person of the tender desk opens a closed tender. */
export const handler = step(OpenTender, openTender, { tenders, workflows: closingStarter, clock });
