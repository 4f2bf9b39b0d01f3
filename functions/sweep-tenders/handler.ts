import * as z from 'zod';
import { anyStarter, bids, clock, cvs, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { sweepTenders } from './sweep-tenders.ts';

/** Once a day: goes on with tenders that stood still. */
export const handler = step(z.unknown(), sweepTenders, { tenders, bids, cvs, workflows: anyStarter, clock });
