import { isListMark, normalText } from './normal-text.ts';
import { beginsWithSign, type Piece, piecesOf, sizeOf } from './ocr-piece.ts';
import type { Word } from './ocr-word.ts';
import type { Segment } from './segment.ts';

/** What a period is made of; a word without any cannot change one. */
const DATED =
  /\d|^(?:jan|feb|febr|mrt|maart|apr|april|mei|jun|juni|jul|juli|aug|augustus|sep|sept|okt|nov|dec|\p{L}+ember|januari|februari|oktober|heden|nu)\b/iu;
/** Shares of the usual size between which a size is that: a few letters are measured worse. Bold print is not told from other. */
const BELOW = 0.8;
const ABOVE = 1.1;
const ALIKE = 0.14;
/** A word that the engine itself hardly believes in is a stain or part of a photograph. */
const LEAST_SURE = 0.2;

/**
 * The font size of a piece: the usual one where it is about that or cannot be told; else that of most pieces of about its size, so that
 * headings are of one size.
 */
const typeSize = (piece: Piece, pieces: readonly Piece[], usual: number): number => {
  const own = sizeOf(piece) || usual;
  if (own <= ABOVE * usual && own >= BELOW * usual) return usual;
  const alike = pieces.filter((other) => Math.abs(sizeOf(other) - own) <= ALIKE * own && sizeOf(other) > ABOVE * usual);
  return own > usual ? sizeOf(alike.flat()) || own : own;
};

const textOf = (piece: Piece): string => {
  const [first, ...others] = piece;
  return normalText([beginsWithSign(piece) ? '•' : first.text, ...others.map(({ text }) => text)].join(' '));
};

/** How sure the engine is of the words that matter most: those that a period is made of, else all. */
const sureOf = (piece: Piece): number => {
  const readable = piece.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const dated = readable.filter(({ text }) => DATED.test(text));
  return Math.min(1, ...(dated.length > 0 ? dated : readable).map(({ sure }) => sure));
};

/** The words of a page as segments from its top to its bottom, their places in points: `scale` points to a pixel. */
export const segmentsOfWords = (words: readonly Word[], scale: number): readonly Segment[] => {
  const seen = words.filter(({ sure }) => sure >= LEAST_SURE);
  const usual = sizeOf(seen);
  const pieces = piecesOf(seen);
  const segments = pieces.flatMap((piece): readonly Segment[] => {
    const text = textOf(piece);
    if (text === '' || isListMark(text)) return [];
    const left = Math.min(...piece.map((word) => word.left)) * scale;
    const right = Math.max(...piece.map((word) => word.right)) * scale;
    const y = (piece.reduce((sum, word) => sum + word.y, 0) / piece.length) * scale;
    return [
      { text, left, right, y, size: typeSize(piece, pieces, usual) * scale, bold: false, turn: 0, sure: sureOf(piece) },
    ];
  });
  return segments.toSorted((a, b) => a.y - b.y || a.left - b.left);
};
