import { AmendTender } from '../../events/desk-acts.ts';
import {
  bids,
  clock,
  closingScheduler,
  cvs,
  letters,
  mailer,
  meter,
  oversight,
  tenders,
} from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { amendTender } from './amend-tender.ts';

/** The tender desk changes a tender before its closing. */
export const handler = step(AmendTender, amendTender, {
  tenders,
  bids,
  cvs,
  letters,
  mailer,
  meter,
  scheduler: closingScheduler,
  clock,
  oversight,
});
