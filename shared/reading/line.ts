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
};

/** A document as lines in reading order; what a reader would not see is not among them, but in the warnings. */
export type DocumentText = {
  readonly pages: { readonly count: number; readonly exact: boolean };
  readonly lines: readonly Line[];
  readonly warnings: readonly ReadingWarning[];
};

/** What opening a document gives: its text, or why there is none. */
export type Opened = DocumentText | { readonly unreadable: UnreadableReason };
