import type { Ground } from './docx-colour.ts';
import type { ListMarks } from './docx-numbering.ts';
import type { Styles } from './docx-style.ts';

/** What is met on the way through a document and stands in none of its lines. Grows as the document is read. */
export type DocxFindings = {
  readonly hidden: string[];
  tracked: boolean;
  /** Breaks that the author set, and those where the last program that laid the document out began a page. */
  pageBreaks: number;
  renderedBreaks: number;
  readonly notes: string[];
};

/** Where in the document we are: what its text looks like by itself, and what it stands on. */
export type DocxPlace = {
  readonly styles: Styles;
  readonly marks: ListMarks;
  readonly ground: Ground;
  readonly findings: DocxFindings;
};
