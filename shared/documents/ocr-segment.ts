import { isListMark, normalText } from './normal-text.ts';
import { beginsWithSign, type Piece, piecesOf, sizeOf } from './ocr-piece.ts';
import type { Word } from './ocr-word.ts';
import type { Segment } from './segment.ts';

/** What a period is made of; a word without any cannot change one. */
const DATED =
  /\d|^(?:jan|feb|febr|mrt|maart|apr|april|mei|jun|juni|jul|juli|aug|augustus|sep|sept|okt|nov|dec|\p{L}+ember|januari|februari|oktober|heden|nu)\b/iu;
/** Sizes so near to that of most of the page are the same: a few letters are measured worse. Bold print is not told from other. */
const NEAR = 0.2;
/** A word that the engine itself hardly believes in is a stain or part of a photograph. */
const LEAST_SURE = 0.2;

/** The font size of a piece; the usual one where it cannot be told. */
const typeSize = (piece: Piece, usual: number): number => {
  const measured = sizeOf(piece) || usual;
  return Math.abs(measured - usual) <= NEAR * usual ? usual : measured;
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
  const segments = piecesOf(seen).flatMap((piece): readonly Segment[] => {
    const text = textOf(piece);
    if (text === '' || isListMark(text)) return [];
    const left = Math.min(...piece.map((word) => word.left)) * scale;
    const right = Math.max(...piece.map((word) => word.right)) * scale;
    const y = (piece.reduce((sum, word) => sum + word.y, 0) / piece.length) * scale;
    return [{ text, left, right, y, size: typeSize(piece, usual) * scale, bold: false, turn: 0, sure: sureOf(piece) }];
  });
  return segments.toSorted((a, b) => a.y - b.y || a.left - b.left);
};
