import { PublishTender } from '../../events/desk-acts.ts';
import { clock, closingScheduler, oversight, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { publishTender } from './publish-tender.ts';

/** The tender desk publishes a tender. */
export const handler = step(PublishTender, publishTender, { tenders, scheduler: closingScheduler, clock, oversight });
