import { AwaitRound } from '../../events/refs.ts';
import { bids, clock, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { awaitIntakes } from './await-intakes.ts';

/** `closing`: Await the intakes. */
export const handler = step(AwaitRound, awaitIntakes, { tenders, bids, clock });
