import type { JobFacts } from './facts-file.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Of the words that two texts share, the least that makes them the same: F1 of words. */
const SAME = 0.8;

/** How alike two texts are, 0 to 1: F1 of their words, without case, accents, punctuation and what stands in brackets. */
export const likeness = (one: string, other: string): number => {
  const [left, right] = [wordsOf(one), [...wordsOf(other)]];
  const all = left.length + right.length;
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at === -1) continue;
    right.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 1 : (2 * shared) / all;
};

/** Whether two texts say the same. */
export const sameText = (one: string, other: string): boolean => likeness(one, other) >= SAME;

const LEVEL =
  /\b(?:(?:bachelor|master)(?:'s)?(?: of (?:science|arts|laws?|engineering|education|social work|business administration))?(?: degree)?(?:opleiding)?|associate degree|hbo|mbo(?:\s?\d)?|wo|hts|mts|heao|meao|niveau \d|universita\w+|propedeuse|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?e(?:ng)?|ll\.?\s?[bm]|drs|ad)\b\.?(?: in(?= ))?/gi;

/** The name of an education without the words of its level, which are compared by themselves; the whole name where nothing else is left. */
export const withoutLevel = (name: string): string => {
  const bare = name.replace(/[-–]/g, ' ').replace(LEVEL, ' ');
  return wordsOf(bare).length > 0 ? bare : name;
};

type Months = readonly [earliest: string, latest: string];

/** The first and last month that a `When` may be: of `2019` January and December. */
export const monthsOf = (when: string): Months => {
  const [from = when, to = from] = when.split('/');
  return [from.length === 4 ? `${from}-01` : from, to.length === 4 ? `${to}-12` : to];
};

const sameWhen = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && monthsOf(one).join() === monthsOf(other).join());

type Dated = Pick<JobFacts, 'start' | 'end' | 'typo'>;

/** Whether anything is said of when. */
export const isDated = ({ start, end }: Dated): boolean => start !== undefined || end !== undefined;

const holds = (outer: string | undefined, inner: string | undefined): boolean => {
  if (outer === undefined || inner === undefined) return outer === inner;
  if (outer === inner) return true;
  const [[from, to], [first, last]] = [monthsOf(outer), monthsOf(inner)];
  return /^\d/.test(outer) && from <= first && to >= last;
};

/** Whether a found period is that of the truth: the same months with the same uncertainty, or, where a year is misspelt, months that hold what was meant. */
export const samePeriod = (truth: Dated, found: Dated): boolean =>
  truth.typo === true
    ? holds(found.start, truth.start) && holds(found.end, truth.end)
    : sameWhen(truth.start, found.start) && sameWhen(truth.end, found.end);
