import { eld } from 'eld/extrasmall';
import type { Facts } from '../domain/reading.ts';
import type { Row } from './row.ts';
import { wordCount } from './words.ts';

/** Fewer letters than this in all voting lines tell no language. */
const FEWEST_LETTERS = 120;
const FEWEST_WORDS = 4;
const LONGEST_LINE = 400;
const MOST_LINES = 600;
/** So many lines vote, evenly spread over the CV: more of them change no outcome, and each costs as much as reading ten dates. */
const MOST_VOTES = 32;
/** So many of them vote first, the longest of each part of the CV; where they are of one mind the others are not asked. */
const FIRST_VOTES = 5;
/** Of each of these so many characters: enough to be certain, or the others are asked after all. */
const FIRST_LENGTH = 160;

/** A lead of so much over the next language is certain; a smaller one counts in proportion. */
const CERTAIN_LEAD = 0.1;

type Vote = { readonly code: string; readonly certainty: number };

const voteOf = (text: string): Vote => {
  const found = eld.detect(text.toLowerCase());
  let [first, second] = [0, 0];
  for (const score of Object.values(found.getScores())) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return { code: found.language, certainty: Math.min(1, (first - second) / CERTAIN_LEAD) };
};

const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

const NO_WORD = /[@/\d]/;

const inWords = (text: string): string => {
  const line = text.slice(0, LONGEST_LINE);
  return (NO_WORD.test(line) ? line.replace(/\S*[@/]\S*|\d+/g, ' ') : line).trim();
};

/** A CV of short lines only: all of it is one vote. */
const ofWhole = (texts: readonly string[]): Facts['language'] => {
  const whole = texts.join(' ');
  const { code, certainty } = voteOf(whole);
  return code !== '' && certainty === 1 && lettersIn(whole) >= FEWEST_LETTERS ? { code, share: 1 } : undefined;
};

const spread = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
};

/** The longest text of each of so many equal parts of a list. */
const longestOfEach = (texts: readonly string[], parts: number): readonly string[] =>
  Array.from({ length: parts }, (_, index) =>
    texts
      .slice(Math.floor((index * texts.length) / parts), Math.floor(((index + 1) * texts.length) / parts))
      .reduce((longest, text) => (text.length > longest.length ? text : longest), '')
      .slice(0, FIRST_LENGTH),
  ).filter((text) => text !== '');

/**
 * The language of a CV by a vote: each line of some words has as many votes as letters, and fewer where it could be another language
 * as well. Lines of names, addresses and job titles are too short to vote, so that English terms do not turn a Dutch CV. `share` is
 * that of the winner's votes.
 */
export const languageOf = (rows: readonly Row[]): Facts['language'] => {
  const texts = rows.slice(0, MOST_LINES).map(({ text }) => inWords(text));
  const voters = spread(
    texts.filter((line) => wordCount(line) >= FEWEST_WORDS),
    MOST_VOTES,
  );
  const asked = longestOfEach(voters, FIRST_VOTES);
  const first = countedVotes(asked);
  const { votes, letters } = isOneMind(first) ? first : countedVotes(voters);
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const [winner] = [...votes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return winner && letters >= FEWEST_LETTERS && total > 0
    ? { code: winner[0], share: winner[1] / total }
    : ofWhole(texts);
};

type Votes = { readonly votes: ReadonlyMap<string, number>; readonly letters: number };

/** One language alone, by enough letters and votes that are mostly certain. */
const isOneMind = ({ votes, letters }: Votes): boolean => {
  const [sole, ...others] = votes.values();
  return sole !== undefined && others.length === 0 && letters >= 2 * FEWEST_LETTERS && sole >= letters / 2;
};

const countedVotes = (lines: readonly string[]): Votes => {
  const votes = new Map<string, number>();
  let letters = 0;
  for (const text of lines) {
    const { code, certainty } = voteOf(text);
    if (code === '') continue;
    votes.set(code, (votes.get(code) ?? 0) + lettersIn(text) * certainty);
    letters += lettersIn(text);
  }
  return { votes, letters };
};
