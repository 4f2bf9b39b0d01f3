import { TenderRef } from '../../events/refs.ts';
import { clock, settleScheduler, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { planLetters } from './plan-letters.ts';

/** `settle`: Plan the later letters. */
export const handler = step(TenderRef, planLetters, { tenders, scheduler: settleScheduler, clock });
