import type { Quote } from './reading.ts';
import { wordsOf } from './word.ts';

/** A word of running text, with the index of the line it stands on. */
export type PlacedWord = {
  readonly word: string;
  readonly line: number;
  /** The part of that line, a sentence at most, in which the word stands. */
  readonly piece: string;
  /** Whether a new sentence may begin here: a capital at the start of a line may also be that of a name. */
  readonly fresh: boolean;
};

/** No paragraph is longer; what is after it is not judged. */
const LONGEST_LINE = 20_000;
/** Words of a sentence that can bear on a word in it, on either side. */
const REACH = 40;

/** Words after which a sentence goes on, whatever the next line begins with. */
const GOES_ON = new Set(
  'met van in of en de het een geen niet zonder voor aan bij op te tot om door als naar over onder via nog zoals'.split(
    ' ',
  ),
);

/**
 * The sentences of lines that follow each other. A sentence may run over several lines; a bullet or a full stop ends it. Before a capital
 * at the start of a line it may have ended.
 */
export const sentencesOf = (lines: readonly Quote[]): readonly Sentence[] => {
  const known = read.get(lines);
  if (known) return known;
  const sentences = readSentences(lines).map((placed) => ({ placed, words: placed.map(({ word }) => word) }));
  read.set(lines, sentences);
  return sentences;
};

/** A sentence, and its words alone. */
export type Sentence = { readonly placed: readonly PlacedWord[]; readonly words: readonly string[] };

/** Every rule reads the same descriptions. */
const read = new WeakMap<readonly Quote[], readonly Sentence[]>();

const readSentences = (lines: readonly Quote[]): readonly (readonly PlacedWord[])[] => {
  const sentences: PlacedWord[][] = [[]];
  const isList = isLowerCaseList(lines);
  let previous = '';
  for (const [line, quote] of lines.entries()) {
    const text = quote.text.slice(0, LONGEST_LINE);
    if (beginsAnew(text, previous) || (isList && !goesOn(previous))) sentences.push([]);
    const mayBegin = /^\s*[\p{Lu}\d]/u.test(text) && !goesOn(previous);
    let isFirst = true;
    for (const part of pieces(text)) {
      if (!isFirst) sentences.push([]);
      const open = sentences[sentences.length - 1] as PlacedWord[];
      const piece = part.trim();
      let fresh = mayBegin && isFirst;
      for (const word of wordsOf(part)) {
        open.push({ word, line, piece, fresh });
        fresh = false;
      }
      isFirst = false;
    }
    previous = text;
  }
  return sentences.filter((words) => words.length > 0);
};

/** Of fewer lines nothing can be told. */
const FEWEST_ITEMS = 3;

/** `controleren van …` over `behandelen van …`: items of a list that begin with small letters, which are no parts of one sentence. */
const isLowerCaseList = (lines: readonly Quote[]): boolean =>
  lines.length >= FEWEST_ITEMS && lines.filter(({ text }) => /^\s*\p{Ll}/u.test(text)).length >= 0.8 * lines.length;

/** The words before and after a stretch of a sentence, as far as they surely belong to the same sentence. */
export const around = (
  sentence: readonly PlacedWord[],
  start: number,
  end: number,
): { readonly before: readonly string[]; readonly after: readonly string[] } => {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const after = sentence.slice(end, end + REACH);
  const begins = sentence[start]?.fresh
    ? before.length
    : Math.max(
        0,
        before.findLastIndex(({ fresh }) => fresh),
      );
  const next = after.findIndex(({ fresh }) => fresh);
  const texts = (words: readonly PlacedWord[]) => words.map(({ word }) => word);
  return { before: texts(before.slice(begins)), after: texts(next < 0 ? after : after.slice(0, next)) };
};

const pieces = (text: string): readonly string[] => text.split(/(?<=[^\s.]{2}[.!?])\s+(?=\S)|;\s*|\s[•·▪●]\s/u);

const beginsAnew = (text: string, previous: string): boolean =>
  /^\s*(?:[•·▪●◦‣–*-]|\d+[.)])\s*/u.test(text) || /[.!?;]\s*$/.test(previous);

const goesOn = (text: string): boolean => /[,&/-]\s*$/.test(text) || GOES_ON.has(wordsOf(text).at(-1) ?? '');
