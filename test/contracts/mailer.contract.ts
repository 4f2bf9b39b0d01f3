import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../shared/letters/letter.ts';
import { mimeOf } from '../../shared/mail/mime.ts';
import type { Mailer } from '../../shared/ports/mailer.ts';

/** A letter as its reader has it. */
export type ReceivedLetter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A way of sending to try: its port, what arrived of a letter, and how to be rid of it. */
export type TriedMailer = {
  readonly mailer: Mailer;
  readonly received: (letterId: string, subject: string) => Promise<readonly ReceivedLetter[]>;
  readonly close: () => Promise<void>;
};

const letterOf = (subject: string, text: string): Letter => ({
  kind: 'receipt',
  tenderId: 'T1',
  bidId: '0123456789abcdef-1',
  to: { name: 'Zoë van ’t Hoff', email: 'zoe@leverancier.example' },
  fromName: 'Inhuurdesk Tiental',
  replyTo: 'inhuurdesk@tiental.example',
  subject,
  text,
  html: `<!doctype html><html lang="nl"><body><p>${text}</p></body></html>`,
});

/** What every way of sending owes a letter. */
export const mailerContract = (name: string, open: () => Promise<TriedMailer>): void => {
  describe(`mail: ${name}`, () => {
    let tried: TriedMailer;
    beforeAll(async () => {
      tried = await open();
    });
    afterAll(() => tried.close());
    const send = async (letterId: string, letter: Letter) =>
      tried.mailer.send(await mimeOf(letter, { letterId, date: '2025-12-01T08:00:00.000Z', from: tried.mailer.from }), {
        letterId,
        to: letter.to.email,
      });

    test.for([
      [
        'with accents, euro signs and emoji',
        'Ontvangen: cv van Zoë 👩‍🏫',
        'Uw uurtarief is € 83,95; dat is één keer genoeg.',
      ],
      ['with a subject longer than a line', `Uitslag ${'van de aanvraag '.repeat(8)}`.trim(), 'Kort.'],
      ['with lines longer than mail allows', 'Lange regels', 'woord '.repeat(400).trim()],
      ['with a dot alone on a line', 'Punt', 'Eerst.\n.\nDaarna nog.'],
    ] as const)('a letter %s arrives as it was written', async ([, subject, text]) => {
      const letterId = `letter-${Buffer.from(subject).toString('hex').slice(0, 24)}`;
      const letter = letterOf(subject, text);
      await send(letterId, letter);
      expect(await tried.received(letterId, subject)).toEqual([
        { to: letter.to.email, subject, text: letter.text, html: letter.html },
      ]);
    });
  });
};
