import { type Likeness, likeness, wordsOf } from './word.ts';

/**
 * A listed spelling, ready for comparison: its words, the last of them with its `*` where it has one; those that tell something; all of
 * them as one, with the `*` and without.
 */
export type Spelling = {
  readonly words: readonly string[];
  readonly telling: readonly string[];
  readonly joined: string;
  readonly bare: string;
};

/** Where a spelling stands in a row of words: from `start` up to but not including `end`. */
export type Found = { readonly start: number; readonly end: number; readonly likeness: Likeness };

/** Words that a title or phrase may put between those of a spelling: `coach bij het Doorstroompunt`. */
const FILLERS: ReadonlySet<string> = new Set(['de', 'het', 'een', 'bij', 'van', 'voor', 'op', 'in', 'der']);

/** A compound that is written apart has at most so many parts. */
const MOST_PARTS = 4;

/** Reads a spelling as a tender definition lists it. A `*` counts at the end of a word only; `18 +` is `18+`, as in a text. */
export const spellingOf = (text: string): Spelling => {
  const words = text
    .replace(/(\d)\s+\+/g, '$1+')
    .split(/\s+/)
    .flatMap((part) => (part.endsWith('*') ? starred(wordsOf(part.slice(0, -1))) : wordsOf(part)));
  return ofWords(words);
};

/** A spelling of these words. */
export const ofWords = (words: readonly string[]): Spelling => {
  const joined = words.map((word, i) => (i < words.length - 1 ? word.replace('*', '') : word)).join('');
  const telling = words.filter((word) => !FILLERS.has(word));
  return { words, telling: telling.length > 0 ? telling : words, joined, bare: joined.replace('*', '') };
};

const known = new WeakMap<readonly string[], readonly Spelling[]>();

/** The spellings of a list of a tender, each read once. */
export const spellingsOf = (list: readonly string[]): readonly Spelling[] => {
  const before = known.get(list);
  if (before) return before;
  const read = list.map(spellingOf);
  known.set(list, read);
  return read;
};

const starred = (words: readonly string[]): readonly string[] =>
  words.map((word, i) => (i === words.length - 1 ? `${word}*` : word));

/**
 * Whether the spelling stands at `start`: word by word, or with a compound written in one, apart or with hyphens. With `fillers`
 * small words may stand in between.
 */
export const foundAt = (
  words: readonly string[],
  start: number,
  spelling: Spelling,
  fillers: boolean,
): Found | undefined => wordByWord(words, start, spelling, fillers) ?? asCompound(words, start, spelling);

/**
 * Whether a word can begin a spelling of which it has the first letter. A slip of the pen in the second letter leaves the third where it
 * is or moves it by one; a word with neither is another word.
 */
const mayBegin = (word: string, { joined }: Spelling): boolean => {
  if (word.length < 3 || joined.length < 3) return true;
  const [second, third] = [word.charCodeAt(1), word.charCodeAt(2)];
  const [listedSecond, listedThird] = [joined.charCodeAt(1), joined.charCodeAt(2)];
  return second === listedSecond || third === listedThird || second === listedThird || third === listedSecond;
};

/** Every place where the spelling stands: a word that begins with another letter needs no comparison. */
export const findAll = (words: readonly string[], spelling: Spelling): readonly Found[] => {
  const initial = spelling.joined[0];
  const found: Found[] = [];
  for (const start of startsOf(words).get(initial ?? '') ?? []) {
    if (!mayBegin(words[start] ?? '', spelling)) continue;
    const one = foundAt(words, start, spelling, false);
    if (one) found.push(one);
  }
  return found;
};

/** Every place where any of the spellings stands, spelling by spelling in their order. */
export const findAny = (words: readonly string[], spellings: readonly Spelling[]): readonly Found[] => {
  const groups = byInitial(spellings);
  const hits: { readonly order: number; readonly found: Found }[] = [];
  for (const [initial, places] of startsOf(words))
    for (const { order, spelling } of groups.get(initial) ?? [])
      for (const start of places) {
        if (!mayBegin(words[start] ?? '', spelling)) continue;
        const found = foundAt(words, start, spelling, false);
        if (found) hits.push({ order, found });
      }
  if (hits.length > 1) hits.sort((a, b) => a.order - b.order || a.found.start - b.found.start);
  return hits.map(({ found }) => found);
};

type Grouped = ReadonlyMap<string, readonly { readonly order: number; readonly spelling: Spelling }[]>;

const grouped = new WeakMap<readonly Spelling[], Grouped>();

const byInitial = (spellings: readonly Spelling[]): Grouped => {
  const known = grouped.get(spellings);
  if (known) return known;
  const groups = Map.groupBy(
    spellings.map((spelling, order) => ({ order, spelling })),
    ({ spelling }) => spelling.joined[0] ?? '',
  );
  grouped.set(spellings, groups);
  return groups;
};

const starts = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** The places of words by their first letters. */
const startsOf = (words: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const known = starts.get(words);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const initial = word[0] ?? '';
    const before = places.get(initial);
    if (before) before.push(place);
    else places.set(initial, [place]);
  }
  starts.set(words, places);
  return places;
};

const wordByWord = (
  words: readonly string[],
  start: number,
  spelling: Spelling,
  fillers: boolean,
): Found | undefined => {
  let at = start;
  let like: Likeness = 'same';
  const asked = fillers ? spelling.telling : spelling.words;
  for (let index = 0; index < asked.length; index += 1) {
    const listed = asked[index] as string;
    while (fillers && index > 0 && FILLERS.has(words[at] ?? '') && words[at] !== listed) at += 1;
    const one = eitherWay(words[at] ?? '', listed);
    if (!one) return undefined;
    if (one === 'plural') like = 'plural';
    at += 1;
  }
  return at > start ? { start, end: at, likeness: like } : undefined;
};

const asCompound = (
  words: readonly string[],
  start: number,
  { words: listed, joined, bare }: Spelling,
): Found | undefined => {
  if (words[start]?.[0] !== joined[0]) return undefined;
  // `rijbewijs` is no slip of `rijbewijs B`.
  const isShort = !joined.endsWith('*') && (listed.at(-1)?.length ?? 0) < 3;
  let text = '';
  for (let end = start + 1; end <= Math.min(words.length, start + MOST_PARTS); end += 1) {
    text += words[end - 1];
    if (text.length > bare.length + 4 && !joined.endsWith('*')) return undefined;
    if (end - start === listed.length) continue;
    const like = isShort ? (text === bare ? 'same' : undefined) : likeness(text, joined);
    if (like && text.length >= bare.length - 1) return { start, end, likeness: like };
  }
  return undefined;
};

/** Also where the list has the plural and the text the singular. */
const eitherWay = (written: string, listed: string): Likeness | undefined =>
  likeness(written, listed) ??
  (listed.endsWith('*') || written.length < 4 ? undefined : likeness(listed, written) && 'same');
