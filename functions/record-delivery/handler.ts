import { MailDelivery } from '../../events/mail-delivery.ts';
import { clock, letters, meter } from '../../shared/aws/wiring.ts';
import { step } from '../../shared/lambda/step.ts';
import { recordDelivery } from './record-delivery.ts';

/** SES tells what became of a letter. */
export const handler = step(MailDelivery, recordDelivery, { letters, meter, clock });
