import type { Segment } from './segment.ts';
import { onOneBaseline } from './segment.ts';

/** Fewer gaps may be alike by chance. */
const FEWEST_GAPS = 2;
/** In points: gaps that a program makes by setting a line to full width differ by no more. */
const SLACK = 0.6;
/** In units of the font size: no gap of a justified line is wider. */
const WIDEST = 9;

const isWord = ({ text }: Segment): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words of a sentence: titles of columns have capitals, and no `en` among them. */
const isRunning = (line: readonly Segment[]): boolean => {
  const lower = line.filter(({ text }) => /^\p{Ll}/u.test(text));
  return lower.length * 2 >= line.length || lower.some(({ text }) => text.length <= 4);
};

const isNext = (before: Segment, next: Segment): boolean =>
  onOneBaseline(before, next) &&
  before.turn === next.turn &&
  Math.abs(before.size - next.size) < 0.3 &&
  next.left > before.right &&
  next.left - before.right < WIDEST * next.size;

const gapsOf = (line: readonly Segment[]): readonly number[] =>
  line.slice(1).map((segment, index) => segment.left - (line[index]?.right ?? 0));

/** Whether pieces on one line are its words, spread to fill it: single words with the same gap between each two. */
const isSpread = (line: readonly Segment[]): boolean => {
  const gaps = gapsOf(line);
  const single = line.filter(({ text }) => !text.includes(' ')).length;
  return (
    gaps.length >= FEWEST_GAPS &&
    line.every(isWord) &&
    isRunning(line) &&
    single >= line.length - 1 &&
    Math.max(...gaps) - Math.min(...gaps) <= SLACK
  );
};

const joined = (line: readonly Segment[]): Segment => {
  const [first] = line as [Segment];
  return {
    ...first,
    text: line.map(({ text }) => text).join(' '),
    right: Math.max(...line.map(({ right }) => right)),
    bold: line.every(({ bold }) => bold),
  };
};

/** Joins the words of lines that are set to full width with gaps as wide as those between columns: `en  met  januari  2021  als`. */
export const withJustifiedLines = (segments: readonly Segment[]): readonly Segment[] => {
  const out: Segment[] = [];
  for (let at = 0; at < segments.length; ) {
    let end = at + 1;
    while (end < segments.length && isNext(segments[end - 1] as Segment, segments[end] as Segment)) end += 1;
    const line = segments.slice(at, end);
    out.push(...(isSpread(line) ? [joined(line)] : line));
    at = end;
  }
  return out;
};
