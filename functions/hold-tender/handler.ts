import { HoldTender } from '../../events/desk-acts.ts';
import { clock, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { holdTender } from './hold-tender.ts';

/** The tender desk stops the forgetting of a tender, or lets it go on. */
export const handler = step(HoldTender, holdTender, { tenders, clock });
