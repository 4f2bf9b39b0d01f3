/**
 * What is met on the way through a document that flows (DOCX, ODT, DOC) and stands in none of its lines. Grows as the document
 * is read.
 */
export type FlowFindings = {
  /** Texts that no reader sees, in the order of the document. */
  readonly hidden: string[];
  tracked: boolean;
  /** Breaks that the author set, and those where the last program that laid the document out began a page. */
  pageBreaks: number;
  renderedBreaks: number;
  /** Footnotes and endnotes, by their names, in the order in which the text refers to them. */
  readonly notes: string[];
};

/** Nothing met yet. */
export const noFindings = (): FlowFindings => ({
  hidden: [],
  tracked: false,
  pageBreaks: 0,
  renderedBreaks: 0,
  notes: [],
});
