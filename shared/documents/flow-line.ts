import { isReadable, normalText } from './normal-text.ts';

/** A line of a DOCX before it has its place; `text` is empty for an empty paragraph, which still takes room. */
export type FlowLine = {
  readonly text: string;
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
  readonly cells?: readonly string[];
};

/** A stretch of text in one look. */
export type Piece = { readonly text: string; readonly bold: boolean; readonly size: number };

export const EMPTY_LINE: FlowLine = { text: '', bold: false, size: 0 };

/** Spaces in such numbers are typed to reach a column, as a tab is. */
const COLUMN_OF_SPACES = /[ \u00a0]{5,}/g;

/** One line of these pieces; tabs inside it part its cells. */
export const lineOfPieces = (pieces: readonly Piece[], mark: string, heading: boolean): FlowLine => {
  const text = normalText(
    pieces
      .map((piece) => piece.text)
      .join('')
      .replace(COLUMN_OF_SPACES, '\t'),
  );
  if (!isReadable(text)) return EMPTY_LINE;
  const marked = text.startsWith('• ') ? text : `${mark}${text}`;
  const seen = pieces.filter((piece) => piece.text.trim() !== '');
  const length = seen.reduce((sum, piece) => sum + piece.text.length, 0);
  const boldLength = seen.filter(({ bold }) => bold).reduce((sum, piece) => sum + piece.text.length, 0);
  const cells = marked.split('\t').filter((cell) => cell !== '');
  const bold = heading || boldLength > length / 2;
  const size = Math.max(...seen.map((piece) => piece.size));
  return { text: cells.join('\t'), bold, size, ...(cells.length > 1 ? { cells } : {}) };
};

/** Lines that stand beside each other, as one; lines without text fall away. */
export const besideEachOther = (lines: readonly FlowLine[]): FlowLine => {
  const [first, ...others] = lines.filter(({ text }) => text !== '');
  if (first === undefined || others.length === 0) return first ?? EMPTY_LINE;
  const cells = [first, ...others].flatMap((line) => line.cells ?? [line.text]);
  const length = (some: readonly FlowLine[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const bold = length([first, ...others].filter((line) => line.bold)) > length([first, ...others]) / 2;
  return { text: cells.join('\t'), bold, size: Math.max(first.size, ...others.map(({ size }) => size)), cells };
};
