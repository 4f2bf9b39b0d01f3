import * as z from 'zod';
import {
  bids,
  cases,
  clock,
  codeVersion,
  cvs,
  dossiers,
  eraser,
  freshSalt,
  letters,
  log,
  questions,
  stopwatch,
  tenders,
} from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { forgetTenders } from './forget-tenders.ts';

/** Once a day: forgets tenders that ended long enough ago. */
export const handler = step(z.unknown(), forgetTenders, {
  tenders,
  bids,
  cases,
  letters,
  log,
  questions,
  cvs,
  dossiers,
  eraser,
  clock,
  stopwatch,
  freshSalt,
  codeVersion,
});
