import type { MailDelivery } from '../../events/mail-delivery.ts';
import { LETTER_HEADERS } from '../../shared/mail/mime.ts';
import type { CountName } from '../../shared/ports/meter.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { FateRecorded, LetterFate } from '../../shared/ports/tender-store.ts';

/** Of which letter this was told, and whether it was news. `unknown`: no letter of ours. */
export type DeliveryRecorded = {
  readonly outcome: FateRecorded;
  readonly tenderId?: string;
  readonly bidId?: string;
};

const FATES: Readonly<Record<MailDelivery['detail']['eventType'], LetterFate>> = {
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
  'Rendering Failure': 'rejected',
  DeliveryDelay: 'delayed',
};

const COUNTED: Partial<Readonly<Record<LetterFate, CountName>>> = {
  bounced: 'LettersBounced',
  rejected: 'LettersBounced',
  complained: 'LettersComplained',
};

/** Notes what became of a letter on its record, once. A mail that is no letter of ours is answered, not thrown. */
export const recordDelivery =
  ({ letters, meter, clock }: Pick<Ports, 'letters' | 'meter' | 'clock'>) =>
  async ({ detail: { eventType, mail } }: MailDelivery): Promise<DeliveryRecorded> => {
    const tenderId = headerIn(mail.headers, LETTER_HEADERS.tender);
    const letterId = headerIn(mail.headers, LETTER_HEADERS.letter);
    if (tenderId === undefined || letterId === undefined) return { outcome: 'unknown' };
    const fate = FATES[eventType];
    const outcome = await letters.recordFate(tenderId, letterId, fate, clock());
    const counted = COUNTED[fate];
    if (outcome === 'recorded' && counted !== undefined) meter.count(counted);
    return { outcome, tenderId, bidId: letterId.replace(/\..*$/, '') };
  };

const headerIn = (headers: MailDelivery['detail']['mail']['headers'], name: string): string | undefined => {
  const value = headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value.trim();
  return value !== undefined && /^[A-Za-z0-9.-]{1,200}$/.test(value) ? value : undefined;
};
