import type { ReadingWarning } from '../domain/reading.ts';
import type { Line } from '../reading/line.ts';

/** Share of the words of an unseen layer that text recognition must have seen as well; it misreads some. */
const MOSTLY = 0.5;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * Whether a warning of hidden text holds against what was recognised on its page. Scanners lay the text that they found, unseen, over the
 * picture of it: that hides nothing. Other warnings hold anyway.
 */
export const isUnseen = ({ kind, quote }: ReadingWarning, seen: readonly Line[]): boolean => {
  if (kind !== 'hidden-text' || quote === undefined) return true;
  const known = new Set(seen.flatMap(({ text }) => wordsOf(text)));
  const words = wordsOf(quote.text);
  return words.length === 0 || words.filter((word) => known.has(word)).length < MOSTLY * words.length;
};
