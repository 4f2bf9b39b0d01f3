import type { Quote } from './reading.ts';
import { wordsOf } from './word.ts';

/** What is longer is no title and no name. */
const LONGEST_NAME = 300;

/** Every rule looks at the same titles and names. */
const known = new WeakMap<Quote, readonly string[]>();

/** The words of a title or name. */
export const wordsIn = (name: Quote): readonly string[] => {
  const before = known.get(name);
  if (before) return before;
  const words = wordsOf(name.text.slice(0, LONGEST_NAME));
  known.set(name, words);
  return words;
};
