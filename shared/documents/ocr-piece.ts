import type { Word } from './ocr-word.ts';

/** Words of one line that stand together. */
export type Piece = readonly [Word, ...(readonly Word[])];

/** Gaps in units of the font size: from here on a gap parts two columns, unless it follows a list sign. */
const COLUMN_GAP = 1.25;
const LIST_MARK_GAP = 6;
/** A rule of a table is taller than a letter, or stands further from the words beside it than a space is wide; in font sizes. */
const TALL = 1.3;
const RULE_GAP = 0.5;
/** A list sign as the engine sees it, which knows none. */
const LIST_SIGN = /^[«»*.,·°®©¢•●▪■+'’‘"“”„‚`~]{1,2}$|^[eo]$/;

/** The font size of words together: half of their letters are in smaller ones. 0 where no word tells. */
export const sizeOf = (words: readonly Word[]): number => {
  const sorted = words.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let passed = 0;
  const found = sorted.find(({ text }) => {
    passed += text.length;
    return passed >= half;
  });
  return found?.size ?? 0;
};

const linesOf = (words: readonly Word[]): readonly Piece[] => {
  const lines = new Map<number, [Word, ...Word[]]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line === undefined) lines.set(word.line, [word]);
    else line.push(word);
  }
  return [...lines.values()];
};

/** True where the first of these words is what the engine makes of a list sign. */
export const beginsWithSign = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  LIST_SIGN.test(first.text) &&
  (/\P{L}/u.test(first.text) || /^\p{Lu}/u.test(second.text));

/** A rule between two cells; a stroke that was typed between words has but a space to either side. */
const isRule = (line: Piece, index: number, size: number): boolean => {
  const [before, word, after] = [line[index - 1], line[index], line[index + 1]];
  if (word === undefined || !/^[|¦[\]]+$/.test(word.text)) return false;
  const apart = Math.max(word.left - (before?.right ?? 0), (after?.left ?? Number.POSITIVE_INFINITY) - word.right);
  return word.bottom - word.top > TALL * size || apart > RULE_GAP * size;
};

const partsOf = (line: Piece, usual: number): readonly Piece[] => {
  const parts: [Word, ...Word[]][] = [];
  const size = sizeOf(line) || usual;
  let isRuled = false;
  line.forEach((word, index) => {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const isSign = part?.length === 1 && beginsWithSign([...part, word]);
    const isNear = before !== undefined && word.left - before.right <= (isSign ? LIST_MARK_GAP : COLUMN_GAP) * size;
    if (isRule(line, index, size)) isRuled = true;
    else {
      if (part !== undefined && isNear && !isRuled) part.push(word);
      else parts.push([word]);
      isRuled = false;
    }
  });
  return parts;
};

/** Parts the lines of a page at its columns, and at the rules of a table, which the engine takes for words. */
export const piecesOf = (words: readonly Word[]): readonly Piece[] => {
  const usual = sizeOf(words);
  return linesOf(words).flatMap((line) => partsOf(line, usual));
};
