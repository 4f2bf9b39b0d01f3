import type { Quote } from './reading.ts';
import { fold, wordsOf } from './word.ts';

/** A word of running text, with the index of the line it stands on. */
export type PlacedWord = { readonly word: string; readonly line: number };

/** Words after which a sentence goes on, whatever the next line begins with. */
const GOES_ON = new Set(
  'met van in of en de het een geen niet zonder voor aan bij op te tot om door als naar over onder via nog zoals'.split(
    ' ',
  ),
);

/**
 * The sentences of lines that follow each other. A sentence may run over several lines; a bullet, or a capital after a line that could
 * be complete, begins a new one.
 */
export const sentencesOf = (lines: readonly Quote[]): readonly (readonly PlacedWord[])[] => {
  const sentences: PlacedWord[][] = [[]];
  let previous = '';
  for (const [line, { text }] of lines.entries()) {
    if (beginsAnew(text, previous)) sentences.push([]);
    for (const [index, piece] of pieces(text).entries()) {
      if (index > 0) sentences.push([]);
      sentences.at(-1)?.push(...wordsOf(piece).map((word) => ({ word, line })));
    }
    previous = text;
  }
  return sentences.filter((words) => words.length > 0);
};

const pieces = (text: string): readonly string[] => text.split(/(?<=[^\s.]{2}[.!?])\s+(?=\S)|;\s*|\s[•·▪●]\s/u);

const beginsAnew = (text: string, previous: string): boolean => {
  if (/^\s*(?:[•·▪●◦‣–*-]|\d+[.)])\s*/u.test(text) || /[.!?;]\s*$/.test(previous)) return true;
  const last = wordsOf(previous).at(-1) ?? '';
  if (/[,&/-]\s*$/.test(fold(previous)) || GOES_ON.has(last)) return false;
  return /^\s*[\p{Lu}\d]/u.test(text);
};
