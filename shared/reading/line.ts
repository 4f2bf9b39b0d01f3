import type { ReadingWarning, UnreadableReason } from '../domain/reading.ts';

/** One line of text as a reader sees it, with its place. Lengths in points (1/72 inch) from the top left of the page. */
export type Line = {
  readonly text: string;
  /** From 1. A DOCX has no pages of its own: 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points; 0 where the format does not tell. */
  readonly size: number;
  readonly bold: boolean;
  /** Present where the line is a row of a table: its cells, left to right. `text` is then the cells joined by a tab. */
  readonly cells?: readonly string[];
  /** Left edges of the cells, as `x`; absent where the format does not tell. */
  readonly lefts?: readonly number[];
  /**
   * How sure text recognition is, 0 to 1, of the least sure word with a digit or a month in it, or of the least sure of all where none has
   * one. Absent where the document itself gives the text.
   */
  readonly sure?: number;
};

/** A document as lines in reading order; what a reader would not see is not among them, but in the warnings. */
export type DocumentText = {
  readonly pages: { readonly count: number; readonly exact: boolean };
  readonly lines: readonly Line[];
  readonly warnings: readonly ReadingWarning[];
};

/** A PDF of which some pages, counted from 1, are pictures without text, and what it says beside them. It is for text recognition. */
export type Pictured = { readonly pictures: readonly number[]; readonly text: DocumentText };

/** What opening a document gives: its text, or why there is none. */
export type Opened = DocumentText | { readonly unreadable: UnreadableReason };
