import type { Letter } from '../letters/letter.ts';
import type { Ports } from '../ports/ports.ts';
import { mimeOf } from './mime.ts';

/**
 * Sends a letter under its id, unless it was sent before. The claim comes first and the confirmation last: a crash in between
 * sends the same letter again, with the same id and the same bytes, and never another one in its place.
 */
export const postLetter =
  ({ letters, mailer, clock, meter }: Pick<Ports, 'letters' | 'mailer' | 'clock' | 'meter'>) =>
  async (tenderId: string, letterId: string, letter: Letter): Promise<void> => {
    const claimedAt = await letters.claim(tenderId, letterId, clock());
    if (claimedAt === undefined) return;
    const message = await mimeOf(letter, { letterId, date: claimedAt, from: mailer.from });
    await mailer.send(message, { letterId, to: letter.to.email });
    await letters.confirm(tenderId, letterId, clock());
    meter.count('LettersSent');
  };
