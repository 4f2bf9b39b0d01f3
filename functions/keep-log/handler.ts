import { TenderRef } from '../../events/refs.ts';
import {
  bids,
  cases,
  clock,
  codeVersion,
  dossiers,
  freshSalt,
  letters,
  log,
  questions,
  tenders,
} from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { keepLog } from './keep-log.ts';

/** `closing` and `settle`: Keep the log. */
export const handler = step(TenderRef, keepLog, {
  tenders,
  bids,
  cases,
  letters,
  log,
  questions,
  dossiers,
  clock,
  freshSalt,
  codeVersion,
});
