import { describe, expect, test } from 'vitest';
import type { Letter } from '../../shared/letters/letter.ts';
import { receiptLetter } from '../../shared/letters/receipt.ts';
import { mimeOf } from '../../shared/mail/mime.ts';
import { smallAssessment, smallBid, smallFacts, smallTender } from '../letters/small-case.ts';

const postmark = { letterId: 'b-001.receipt', date: '2025-12-12T13:06:00.000Z', from: 'post@tiental.example' };
const letter: Letter = {
  ...receiptLetter(smallTender(), smallBid(), {
    type: 'pdf',
    bytes: 1,
    facts: smallFacts(),
    assessment: smallAssessment(),
  }),
  to: { name: 'Büro "Bries", <Noord>', email: 'post@bries.example' },
};

const messageOf = async (changes: Partial<Letter> = {}): Promise<string> =>
  new TextDecoder().decode(await mimeOf({ ...letter, ...changes }, postmark));

/** The headers by name in lower case, unfolded, and what follows them. */
const parsed = (source: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } => {
  const end = source.indexOf('\r\n\r\n');
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)] as const),
  );
  return { headers, body: source.slice(end + 4) };
};

/** Quoted-printable (RFC 2045) as text. */
const unquoted = (body: string): string =>
  Buffer.from(
    body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`))),
    'latin1',
  ).toString('utf8');

/** Encoded words (RFC 2047) as text. */
const decoded = (header: string): string =>
  header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, text: string) => unquoted(text.replaceAll('_', ' ')))
    .replace(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'));

const partsOf = (body: string, boundary: string): readonly string[] =>
  body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replace(/^\r\n|\r\n$/g, ''));

describe('a letter as MIME', () => {
  test('says who, to whom, what and when', async () => {
    const { headers } = parsed(await messageOf());
    const shown = [...headers].map(([name, value]) => [name, decoded(value)]);
    expect(Object.fromEntries(shown.filter(([name]) => name !== 'content-type'))).toEqual({
      'x-tiental-letter': 'b-001.receipt',
      'x-tiental-kind': 'receipt',
      'x-tiental-bid': 'b-001',
      'x-tiental-tender': '10001',
      'auto-submitted': 'auto-generated',
      from: 'Inkoopteam Waterrijk <post@tiental.example>',
      to: 'Büro "Bries", <Noord> <post@bries.example>',
      'reply-to': 'Inkoopteam Waterrijk <inkoop@waterrijk.example>',
      subject: 'Ontvangen: cv van Noor Vliet voor Jongerencoach (10001)',
      'message-id': '<808ffc565de14e6d1c0fac086034826b@tiental.example>',
      date: 'Fri, 12 Dec 2025 13:06:00 +0000',
      'mime-version': '1.0',
    });
  });

  test('holds the plain text and, as its alternative, the HTML', async () => {
    const { headers, body } = parsed(await messageOf());
    const boundary = /^multipart\/alternative; boundary="(.+)"$/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
    const parts = partsOf(body, boundary).map(parsed);
    expect(parts.map((part) => part.headers.get('content-type'))).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
    ]);
    expect(parts.map((part) => unquoted(part.body).replaceAll('\r\n', '\n'))).toEqual([letter.text, letter.html]);
  });

  test('is the same bytes each time', async () => {
    expect(await messageOf()).toBe(await messageOf());
  });

  test('lets no header in through a name or a subject', async () => {
    const { headers } = parsed(
      await messageOf({ subject: 'a\r\nBcc: x@x.example', to: { name: 'b\r\nCc: y@y.example', email: 'b@b.example' } }),
    );
    expect([...headers.keys()].filter((name) => name === 'bcc' || name === 'cc')).toEqual([]);
  });
});
