import type { Line } from '../reading/line.ts';
import { isListMark, isReadable } from './normal-text.ts';
import { onOneBaseline, type Segment } from './segment.ts';

/** Segments that a reader takes as one line, left to right. */
export type Row = {
  readonly segments: readonly [Segment, ...(readonly Segment[])];
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
};

/** A row of these segments, put in order from left to right. */
export const rowOf = (segments: readonly [Segment, ...(readonly Segment[])]): Row => {
  const [first, ...others] = segments.toSorted((a, b) => a.left - b.left || a.y - b.y) as [Segment, ...Segment[]];
  const all = [first, ...others];
  const largest = all.reduce((best, segment) => (segment.size > best.size ? segment : best), first);
  const right = Math.max(...all.map((segment) => segment.right));
  return { segments: [first, ...others], y: largest.y, size: largest.size, left: first.left, right };
};

/** True where a row and a segment stand beside each other: on one baseline, neither over the other. */
export const isBeside = (row: Row, segment: Segment): boolean =>
  row.segments[0].turn === segment.turn &&
  onOneBaseline(row, segment) &&
  row.segments.every((other) => segment.left >= other.right - 1 || segment.right <= other.left + 1);

/** Joins segments that follow each other in the page's content and stand beside each other. */
export const rowsOf = (segments: readonly Segment[]): readonly Row[] => {
  const rows: Row[] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row !== undefined && isBeside(row, segment)) rows[rows.length - 1] = rowOf([...row.segments, segment]);
    else rows.push(rowOf([segment]));
  }
  return rows;
};

const joinMarks = (segments: readonly Segment[]): readonly string[] => {
  const cells: string[] = [];
  let mark = '';
  for (const { text } of segments) {
    if (isListMark(text)) mark = mark === '' ? text : `${mark} ${text}`;
    else {
      cells.push(mark === '' ? text : `${mark} ${text}`);
      mark = '';
    }
  }
  return mark === '' ? cells : [...cells, mark];
};

/** A text of several pieces is as sure as its least sure one; without a figure where no piece has one. */
export const leastSure = (segments: readonly Pick<Segment, 'sure'>[]): { readonly sure?: number } => {
  const known = segments.map(({ sure }) => sure).filter((sure) => sure !== undefined);
  return known.length > 0 ? { sure: Math.min(...known) } : {};
};

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** The row as a line of its page; nothing for a row of signs without a letter or digit. */
export const lineOf = (row: Row, page: number): Line | undefined => {
  const cells = joinMarks(row.segments);
  const text = cells.join('\t');
  if (!isReadable(text)) return undefined;
  const boldText = row.segments.filter(({ bold }) => bold).reduce((sum, segment) => sum + segment.text.length, 0);
  const { y, left, right, size } = row;
  return {
    text,
    page,
    x: rounded(left),
    y: rounded(y),
    width: rounded(right - left),
    size: rounded(size),
    bold: boldText > text.length / 2,
    ...(cells.length > 1 ? { cells } : {}),
    ...(cells.length > 1 && cells.length === row.segments.length
      ? { lefts: row.segments.map((segment) => rounded(segment.left)) }
      : {}),
    ...leastSure(row.segments),
  };
};
