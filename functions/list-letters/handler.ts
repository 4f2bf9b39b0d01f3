import { TenderRef } from '../../events/refs.ts';
import { bids, clock, letters, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { listLetters } from './list-letters.ts';

/** `settle`: List the letters. */
export const handler = step(TenderRef, listLetters, { tenders, bids, letters, clock });
