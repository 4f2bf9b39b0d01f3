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
export const sentencesOf = (lines: readonly Quote[]): readonly (readonly PlacedWord[])[] => {
  const sentences: PlacedWord[][] = [[]];
  let previous = '';
  for (const [line, { text }] of lines.entries()) {
    if (beginsAnew(text, previous)) sentences.push([]);
    const mayBegin = /^\s*[\p{Lu}\d]/u.test(text) && !goesOn(previous);
    for (const [index, piece] of pieces(text).entries()) {
      if (index > 0) sentences.push([]);
      const words = wordsOf(piece).map((word, at) => ({
        word,
        line,
        piece: piece.trim(),
        fresh: mayBegin && index === 0 && at === 0,
      }));
      sentences.at(-1)?.push(...words);
    }
    previous = text;
  }
  return sentences.filter((words) => words.length > 0);
};

/** The words before and after a stretch of a sentence, as far as they surely belong to the same sentence. */
export const around = (
  sentence: readonly PlacedWord[],
  start: number,
  end: number,
): { readonly before: readonly string[]; readonly after: readonly string[] } => {
  const first = sentence.slice(0, start + 1).findLastIndex(({ fresh }) => fresh);
  const next = sentence.slice(end).findIndex(({ fresh }) => fresh);
  const texts = (from: number, to: number) => sentence.slice(from, to).map(({ word }) => word);
  return {
    before: texts(Math.max(first, 0), start),
    after: texts(end, next < 0 ? sentence.length : end + next),
  };
};

const pieces = (text: string): readonly string[] => text.split(/(?<=[^\s.]{2}[.!?])\s+(?=\S)|;\s*|\s[•·▪●]\s/u);

const beginsAnew = (text: string, previous: string): boolean =>
  /^\s*(?:[•·▪●◦‣–*-]|\d+[.)])\s*/u.test(text) || /[.!?;]\s*$/.test(previous);

const goesOn = (text: string): boolean => /[,&/-]\s*$/.test(text) || GOES_ON.has(wordsOf(text).at(-1) ?? '');
