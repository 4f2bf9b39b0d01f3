import { eld } from 'eld/extrasmall';
import type { Facts } from '../domain/reading.ts';
import { type Row, wordCount } from './row.ts';

/** Fewer letters than this in all voting lines tell no language. */
const FEWEST_LETTERS = 120;
const FEWEST_WORDS = 4;
const LONGEST_LINE = 400;
const MOST_LINES = 600;

/**
 * The language of a CV by a vote: each line of some words has as many votes as letters. Lines of names, addresses and job titles are
 * too short to vote, so that English terms do not turn a Dutch CV. `share` is that of the winner's votes.
 */
export const languageOf = (rows: readonly Row[]): Facts['language'] => {
  const votes = new Map<string, number>();
  let total = 0;
  for (const { text } of rows.slice(0, MOST_LINES)) {
    const words = text
      .slice(0, LONGEST_LINE)
      .replace(/\S*[@/]\S*|\d+/g, ' ')
      .trim();
    const letters = words.replace(/[^\p{L}]/gu, '').length;
    const code = wordCount(words) >= FEWEST_WORDS ? eld.detect(words.toLowerCase()).language : '';
    if (code === '') continue;
    votes.set(code, (votes.get(code) ?? 0) + letters);
    total += letters;
  }
  const [winner] = [...votes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return winner && total >= FEWEST_LETTERS ? { code: winner[0], share: winner[1] / total } : undefined;
};
