import { createHash } from 'node:crypto';
import type { Instant } from '../domain/calendar.ts';

/** The form of a log; another number when it changes. */
export const LOG_FORMAT = 1;

/** What can happen in a tender, in the order in which acts of one moment are told. */
export const ACT_KINDS = [
  'published',
  'extended',
  'rectified',
  'cancelled',
  'question',
  'answers',
  'upload',
  'withdrawal',
  'opener',
  'opening',
  'verdict',
  'decision',
  'ranking',
  'release',
  'hold',
  'letter',
  'letter-fate',
  'code',
  'forgotten',
  'altered',
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

/**
 * One act. `of` names what it is about: an id, never a name. `digests`: salted hashes (HMAC-SHA-256, hexadecimal) of what may be forgotten,
 * by what they are of. `facts`: what may stay.
 */
export type Act = {
  readonly at: Instant;
  readonly act: ActKind;
  readonly of: string;
  readonly digests?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
};

/** A line of the log: an act with its number from 1, and the hash of the line before. The first one tells what log it is. */
export type LogLine = Omit<Act, 'act'> & {
  readonly n: number;
  readonly act: ActKind | 'begun';
  readonly previous: string;
};

/** What stands in place of the hash of a line before the first one. */
export const NO_LINE = '0'.repeat(64);

/** SHA-256 of the words of a line, as hexadecimal digits. */
export const hashOf = (words: string | Uint8Array): string => createHash('sha256').update(words).digest('hex');

/** A line as text: the hash of what follows, a space, and that as JSON. */
export const textOfLine = (line: LogLine): string => {
  const words = JSON.stringify(line);
  return `${hashOf(words)} ${words}\n`;
};
