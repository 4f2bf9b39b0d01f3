import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../domain/calendar.ts';
import type { Letter } from '../letters/letter.ts';

/** The headers by which a mail is known as one letter of one tender, wherever it comes back. */
export const LETTER_HEADERS = { letter: 'X-Tiental-Letter', tender: 'X-Tiental-Tender' } as const;

/** What a letter does not know of its own mail: its id (which names it for ever), its date, and the address it goes out from. */
export type Postmark = { readonly letterId: string; readonly date: Instant; readonly from: string };

/**
 * The letter as one MIME message: plain text with HTML as its alternative, UTF-8. The same letter and postmark give the same bytes,
 * so that a letter that is sent again after a crash is the same letter. Rejects where nodemailer cannot build it.
 */
export const mimeOf = async (letter: Letter, { letterId, date, from }: Postmark): Promise<Uint8Array> => {
  const token = await tokenOf(letterId);
  const node = new MailComposer({
    from: { name: letter.fromName, address: from },
    to: { name: letter.to.name ?? '', address: letter.to.email },
    replyTo: { name: letter.fromName, address: letter.replyTo },
    subject: letter.subject,
    date: new Date(date),
    messageId: `<${token}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: {
      [LETTER_HEADERS.letter]: letterId,
      'X-Tiental-Kind': letter.kind,
      'X-Tiental-Bid': letter.bidId,
      [LETTER_HEADERS.tender]: letter.tenderId,
      'Auto-Submitted': 'auto-generated',
    },
    text: letter.text,
    html: letter.html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    baseBoundary: token,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return new Uint8Array(await node.build());
};

/** A name for boundary and Message-ID that tells nothing: the first 128 bits of the id's SHA-256, in hexadecimals. */
const tokenOf = async (letterId: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(letterId));
  return Buffer.from(digest).toString('hex').slice(0, 32);
};
