/** Text in lower case without accents, with one kind of apostrophe, dash and space, so that spellings can be compared. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/ {2,}/g, ' ') : thoroughlyFolded(text);

/** Most texts hold nothing but these, of which only the capitals and double spaces change. */
const PLAIN = /^[ !-_a-~]*$/;

const thoroughlyFolded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[‘’‛´`ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');

/**
 * The words of a text, folded. `&` is `en`, a hyphen parts words, an apostrophe does not (`zzp'er` is `zzper`), dots of an
 * abbreviation fall away (`a.i.` is `ai`), and `+` and `#` stay with their word (`18+`, `c#`).
 */
export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return (SIGNS.test(folded) ? withoutSigns(folded) : folded).match(/[a-z0-9]+[+#]*/g) ?? [];
};

/** Signs that join words or stand for one. */
const SIGNS = /['.+&]/;

const withoutSigns = (folded: string): string =>
  folded
    .replace(/'/g, '')
    .replace(/(?<![a-z0-9])(?:[a-z]\.){2,}/g, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(/(\d) \+/g, '$1+')
    .replace(/ [&+] /g, ' en ')
    .replace(/&/g, ' en ');

/** How a written word agrees with a listed one. */
export type Likeness = 'same' | 'plural';

/** No form of a word is longer or shorter by more letters, or changes more than so many of its last ones: they need not be made. */
const MOST_ADDED = 4;
const MOST_CHANGED = 4;

/** Short words (abbreviations, mostly) are compared letter by letter. */
const SHORTEST_INFLECTED = 4;
/** In shorter words one letter makes too many other words. */
const SHORTEST_SLIP = 8;

/**
 * Whether `written` is the word `listed`: equal, in its feminine form or with an ending -e, in the plural, or, for a long word, with
 * one slip of the pen. A trailing `*` of `listed` stands for any ending.
 */
export const likeness = (written: string, listed: string): Likeness | undefined => {
  if (listed.endsWith('*')) return written.startsWith(listed.slice(0, -1)) ? 'same' : undefined;
  if (written === listed) return 'same';
  if (listed.length < SHORTEST_INFLECTED || written[0] !== listed[0]) return undefined;
  if (Math.abs(written.length - listed.length) > MOST_ADDED) return undefined;
  if (written.startsWith(listed.slice(0, -MOST_CHANGED))) {
    if (feminineForms(listed).includes(written)) return 'same';
    if (pluralForms(listed).includes(written)) return 'plural';
  }
  return listed.length >= SHORTEST_SLIP && isSlip(written, listed) ? 'same' : undefined;
};

const replaced = (word: string, ending: RegExp, by: string): readonly string[] =>
  ending.test(word) ? [word.replace(ending, by)] : [];

const feminineForms = (word: string): readonly string[] => [
  `${word}e`,
  ...replaced(word, /er$/, 'ster'),
  ...replaced(word, /eur$/, 'euse'),
  ...replaced(word, /eur$/, 'rice'),
  ...replaced(word, /ator$/, 'atrice'),
  ...replaced(word, /aar$/, 'ares'),
];

const pluralForms = (word: string): readonly string[] => [
  `${word}s`,
  `${word}n`,
  `${word}en`,
  `${word}es`,
  ...replaced(word, /er$/, 'sters'),
  // A long vowel is written once in an open syllable: ambtenaar, ambtenaren.
  ...replaced(word, /([aeou])\1([bdfgklmnprstvz])$/, '$1$2en'),
];

/** Whether two words differ by one letter too many, too few or other, or by two neighbours in the wrong order. */
export const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
};
