import { TenderRef } from '../../events/refs.ts';
import { bids } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { awaitIntakes } from './await-intakes.ts';

/** `closing`: Await the intakes. */
export const handler = step(TenderRef, awaitIntakes, { bids });
