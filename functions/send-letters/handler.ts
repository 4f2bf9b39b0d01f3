import { LetterRound } from '../../events/refs.ts';
import { bids, cases, clock, letters, mailer, meter, stopwatch, tenders } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { sendLetters } from './send-letters.ts';

/** `settle`: Send the letters. */
export const handler = step(LetterRound, sendLetters, {
  tenders,
  bids,
  cases,
  letters,
  mailer,
  clock,
  stopwatch,
  meter,
});
