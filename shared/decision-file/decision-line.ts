import { createHash } from 'node:crypto';
import type { Instant } from '../domain/calendar.ts';
import type { SettledBid } from '../domain/settlement.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import type { Letter } from '../letters/letter.ts';
import { OUTCOME_READERS, outcomeLetter } from '../letters/outcome-letter.ts';
import { type EndedBid, outcomeOfBid, type SettledField } from '../letters/outcome-of-bid.ts';

/** The form of the file; another number when it changes. */
export const FORMAT = 1;

/** The first line: by what was judged, and when the outcome was fixed. */
export type TenderLine = {
  readonly kind: 'tender';
  readonly format: number;
  readonly settledAt: Instant;
  readonly tender: TenderDefinition;
};

/** A letter as it was to be sent; of its HTML, which says the same as the text, the SHA-256. */
export type LetterLine = Omit<Letter, 'html'> & { readonly html: string };

/** A bid: all that it was judged by, what the machine found, what persons decided, its place, and the letters about it. */
export type BidLine = EndedBid & {
  readonly kind: 'bid';
  readonly settled: SettledBid;
  readonly letters: readonly LetterLine[];
};

/** The last line: how many bids there are, and the SHA-256 over the digests of all lines before it. */
export type EndLine = { readonly kind: 'end'; readonly bids: number; readonly digest: string };

/** One line of a decision file, without its digest. */
export type DecisionLine = TenderLine | BidLine | EndLine;

/** SHA-256 as hexadecimal digits. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line of the file: the digest of what follows, a space, and that as JSON. */
export const textOfLine = (line: DecisionLine): string => {
  const json = JSON.stringify(line);
  return `${digestOf(json)} ${json}\n`;
};

/** The line of a settled bid. */
export const bidLineOf = (
  tender: TenderDefinition,
  field: SettledField,
  settled: SettledBid,
  { bid, reading, machine, decisions }: EndedBid,
): BidLine => {
  const ended = { bid, reading, machine, decisions };
  return { kind: 'bid', ...ended, settled, letters: lettersOf(tender, field, settled, ended) };
};

/** The letters that tell a bid's supplier and candidate its outcome. */
export const lettersOf = (
  tender: TenderDefinition,
  field: SettledField,
  settled: SettledBid,
  ended: EndedBid,
): readonly LetterLine[] => {
  const outcome = outcomeOfBid(tender, field, settled, ended);
  return OUTCOME_READERS.flatMap((reader) => outcomeLetter(tender, outcome, reader) ?? []).map((letter) => ({
    ...letter,
    html: digestOf(letter.html),
  }));
};
