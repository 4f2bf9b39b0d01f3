import { TenderRef } from '../../events/refs.ts';
import { cases, clock, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { fixShortlist } from './fix-shortlist.ts';

/** `settle`: Fix the shortlist. */
export const handler = step(TenderRef, fixShortlist, { tenders, cases, clock, meter });
