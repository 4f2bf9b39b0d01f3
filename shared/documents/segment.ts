import { alignedCells, cellEdges } from './cell-edge.ts';
import type { Glyph } from './glyph.ts';
import { isListMark, normalText } from './normal-text.ts';

/** Words that stand together on one baseline without a wide gap between them. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly turn: Glyph['turn'];
  /** How sure text recognition is of it, 0 to 1; absent where the document gives the text. */
  readonly sure?: number;
};

/** Gaps in units of the font size: from here on a gap is a space, and from here on it parts two columns. */
const SPACE_GAP = 0.28;
const LIGATURE_GAP = 0.9;
const CELL_GAP = 0.4;
/** Where the words before it have drawn spaces between them. */
const NARROW_CELL_GAP = 0.2;
const COLUMN_GAP = 1.25;
const LIST_MARK_GAP = 6;
const LETTER_SPACED = 4;

/** True where two pieces share a baseline; sub- and superscript count as on it. */
export const onOneBaseline = (
  a: { readonly y: number; readonly size: number },
  b: { readonly y: number; readonly size: number },
): boolean => Math.abs(a.y - b.y) <= 0.35 * Math.max(a.size, b.size, 1);

const goesOn = (before: Glyph, next: Glyph): boolean => {
  const size = Math.max(before.size, next.size, 1);
  return before.turn === next.turn && onOneBaseline(before, next) && next.left >= before.left - 0.5 * size;
};

/** The letters of a ligature all have the box of the first one, so that the next letter seems far away. */
const isLigaturePart = (glyphs: readonly Glyph[], index: number): boolean =>
  index > 0 && glyphs[index]?.left === glyphs[index - 1]?.left;

const JUSTIFIED_GAPS = 4;
const JUSTIFIED_LINES = 2;

/** Lines that are set to full width without drawn spaces, as Chromium does: many gaps below a column's and no drawn space. */
const justifiedLines = (glyphs: readonly Glyph[]): number => {
  const lines: { seen: number; drawn: number }[] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const line = lines.at(-1);
    if (line === undefined || before === undefined || !goesOn(before, glyph)) lines.push({ seen: 0, drawn: 0 });
    else if (glyph.spaced === 'drawn') line.drawn += 1;
    else if (glyph.spaced === 'seen' && glyph.left - before.right < COLUMN_GAP * glyph.size) line.seen += 1;
  });
  return lines.filter(({ seen, drawn }) => drawn === 0 && seen >= JUSTIFIED_GAPS).length;
};

/**
 * Most programs draw their spaces; between words of theirs that have none and are painted apart, even a small gap parts two
 * cells of a table.
 */
const drawsSpaces = (glyphs: readonly Glyph[]): boolean => {
  const drawn = glyphs.filter(({ spaced }) => spaced === 'drawn').length;
  return drawn > glyphs.length / 20 && justifiedLines(glyphs) < JUSTIFIED_LINES;
};

const isMark = (glyphs: readonly Glyph[]): boolean =>
  glyphs.length <= 3 && isListMark(normalText(glyphs.map(({ text }) => text).join('')));

const gapLimit = (glyphs: readonly Glyph[], size: number, next: Glyph, tight: boolean): number => {
  if (isMark(glyphs)) return LIST_MARK_GAP * size;
  const isPart = isLigaturePart(glyphs, glyphs.length - 1);
  const isApart = next.spaced !== 'drawn' && next.ink !== glyphs.at(-1)?.ink;
  if (!isApart || isPart) return COLUMN_GAP * size;
  const drawn = glyphs.some(({ spaced }, index) => index > 0 && spaced === 'drawn');
  return (drawn ? NARROW_CELL_GAP : tight ? CELL_GAP : COLUMN_GAP) * size;
};

/** `C U R R I C U L U M   V I T A E`: the gaps inside a word are far smaller than those between words. */
const letterSpaced = (glyphs: readonly Glyph[], breaks: readonly boolean[]): readonly boolean[] => {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? 0));
  const spread = gaps.filter((_, index) => breaks[index + 1] === true).length;
  if (glyphs.length < LETTER_SPACED || spread < gaps.length * 0.8) return breaks;
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return breaks.map((isBreak, index) => isBreak && index > 0 && (gaps[index - 1] ?? 0) > 1.5 * usual + 0.5);
};

const segmentOf = (glyphs: readonly Glyph[]): Segment | undefined => {
  const [first] = glyphs;
  if (first === undefined) return undefined;
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const breaks = glyphs.map(({ left, spaced }, index) => {
    const before = glyphs[index - 1];
    if (before === undefined) return false;
    const gap = left - before.right;
    return spaced !== undefined
      ? gap > -0.3 * size
      : gap > (isLigaturePart(glyphs, index - 1) ? LIGATURE_GAP : SPACE_GAP) * size;
  });
  const spaces = letterSpaced(glyphs, breaks);
  const text = normalText(
    glyphs.map((glyph, index) => (spaces[index] === true ? ` ${glyph.text}` : glyph.text)).join(''),
  );
  if (text === '') return undefined;
  const bold = glyphs.filter((glyph) => glyph.bold).length > glyphs.length / 2;
  const left = Math.min(...glyphs.map((glyph) => glyph.left));
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  const body = glyphs.find((glyph) => glyph.size === size) ?? first;
  return { text, left, right, y: body.y, size, bold, turn: first.turn };
};

/** Splits characters, in the order of the page's content, at line ends and at gaps wide enough to part columns. */
export const segmentsOf = (glyphs: readonly Glyph[]): readonly Segment[] => {
  const groups: Glyph[][] = [];
  const tight = drawsSpaces(glyphs);
  const beginsCell = tight ? cellEdges(glyphs, goesOn) : () => false;
  const aligned = alignedCells(glyphs, goesOn);
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const size = Math.max(before?.size ?? 0, glyph.size, 1);
    const joins = group !== undefined && before !== undefined && goesOn(before, glyph);
    const isNear = joins && glyph.left - before.right <= gapLimit(group, size, glyph, tight);
    if (isNear && !((beginsCell(before, glyph) || aligned.has(glyph)) && !isMark(group))) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map(segmentOf).filter((segment) => segment !== undefined);
};
