import { createHash } from 'node:crypto';
import { plusSeconds } from '../domain/calendar.ts';
import { ThrottledFault } from '../lambda/errors.ts';
import type { Letter } from '../letters/letter.ts';
import type { Ports } from '../ports/ports.ts';
import type { LetterClaim } from '../ports/tender-store.ts';
import { mimeOf } from './mime.ts';

/** So long a run may take to send what it claimed; a function runs no longer. */
const LEASE_SECONDS = 5 * 60;

/**
 * Sends a letter under its id, unless it was sent before. The claim comes first and the confirmation last: a crash in between
 * sends the same letter again, with the same id and the same bytes, and never another one in its place. `write` gets what the
 * first claim knew; `changes` counts what changed the tender until now. Throws a ThrottledFault while another run is sending it: whether that one comes to its end is known only later.
 */
export const postLetter =
  ({ letters, mailer, clock, meter }: Pick<Ports, 'letters' | 'mailer' | 'clock' | 'meter'>) =>
  async (tenderId: string, letterId: string, write: (claim: LetterClaim) => Letter, changes = 0): Promise<void> => {
    const now = clock();
    const until = plusSeconds(now, LEASE_SECONDS);
    const claim = await letters.claim(tenderId, letterId, now, until, changes);
    if (claim === 'sent') return;
    if (claim === 'held') throw new ThrottledFault(`Letter ${letterId} is being sent by another run.`);
    let message: Uint8Array;
    try {
      const letter = write(claim);
      message = await mimeOf(letter, { letterId, date: claim.at, from: mailer.from });
      await mailer.send(message, { letterId, to: letter.to.email });
    } catch (failure) {
      // Whoever tries again need not wait; where even this fails, it must.
      await letters.free(tenderId, letterId, until).catch(() => undefined);
      throw failure;
    }
    await letters.confirm(tenderId, letterId, clock(), createHash('sha256').update(message).digest('hex'));
    meter.count('LettersSent');
  };
