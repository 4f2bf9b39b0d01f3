import type { DocFile, Stream } from './doc-file.ts';

/** A stretch of text that stands together in the file. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** Where its first character stands in the stream, and how many bytes each takes. */
  readonly at: number;
  readonly width: 1 | 2;
  /** Properties that a quick save laid over it. */
  readonly changes: Uint8Array;
};

/** A character of the text: its code, and where it stands in the stream, by which its properties are found. */
export type Character = { readonly code: number; readonly at: number; readonly piece: Piece };

const CLX = 33;
const ENTRY = 8;
const COMPRESSED = 0x40000000;
const NO_CHANGES = new Uint8Array();
/** The characters of Windows-1252 that differ from Latin 1. */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign) => sign.charCodeAt(0));

const pieceAt = (
  { view }: Stream,
  from: number,
  count: number,
  index: number,
  changes: readonly Uint8Array[],
): Piece => {
  const cp = (number: number): number => view.getUint32(from + number * 4, true);
  const entry = from + (count + 1) * 4 + index * ENTRY;
  const [place, modifier] = [view.getUint32(entry + 2, true), view.getUint16(entry + 6, true)];
  const isCompressed = (place & COMPRESSED) !== 0;
  const at = place & (COMPRESSED - 1);
  return {
    start: cp(index),
    end: cp(index + 1),
    at: isCompressed ? at >>> 1 : at,
    width: isCompressed ? 1 : 2,
    changes: ((modifier & 1) === 1 ? changes[modifier >>> 1] : undefined) ?? NO_CHANGES,
  };
};

/** The pieces of the text in its order. Throws a `RangeError` where the table of them is damaged. */
export const readPieces = (doc: DocFile): readonly Piece[] => {
  const clx = doc.table(CLX);
  const changes: Uint8Array[] = [];
  let at = 0;
  while (clx.view.getUint8(at) === 1) {
    const length = clx.view.getUint16(at + 1, true);
    changes.push(clx.bytes.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  const count = Math.floor((clx.view.getUint32(at + 1, true) - 4) / (ENTRY + 4));
  if (clx.view.getUint8(at) !== 2 || count < 1 || count > clx.bytes.length) throw new RangeError('There is no text.');
  return Array.from({ length: count }, (_, index) => pieceAt(clx, at + 5, count, index, changes));
};

/** The piece that holds a character by its number, searched by halves. */
const pieceOf = (pieces: readonly Piece[], cp: number): Piece => {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= cp) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined || cp < piece.start || cp >= piece.end) throw new RangeError('The text has a gap.');
  return piece;
};

/** Gives characters by their number. Throws a `RangeError` beyond the end of the text. */
export const characterReader = ({ text }: DocFile, pieces: readonly Piece[]): ((cp: number) => Character) => {
  let piece = pieceOf(pieces, 0);
  return (cp) => {
    if (cp < piece.start || cp >= piece.end) piece = pieceOf(pieces, cp);
    const at = piece.at + (cp - piece.start) * piece.width;
    if (piece.width === 2) return { code: text.view.getUint16(at, true), at, piece };
    const code = text.view.getUint8(at);
    return { code: code >= 0x80 && code < 0xa0 ? (WINDOWS_1252[code - 0x80] ?? code) : code, at, piece };
  };
};
