import { DecideQuestion } from '../../events/desk-acts.ts';
import { cases, clock, settleStarter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { decide } from './decide.ts';

/** A person answers an open question. */
export const handler = step(DecideQuestion, decide, { tenders, cases, workflows: settleStarter, clock });
