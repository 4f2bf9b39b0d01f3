import { LetterBatch } from '../../events/refs.ts';
import { bids, cases, clock, letters, mailer, meter, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { sendLetters } from './send-letters.ts';

/** `settle`: Send the letters. */
export const handler = step(LetterBatch, sendLetters, { tenders, bids, cases, letters, mailer, clock, meter });
