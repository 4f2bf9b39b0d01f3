import type { Ground } from './colour.ts';
import type { ListMarks } from './docx-numbering.ts';
import type { Styles } from './docx-style.ts';
import type { FlowFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';

/** Where in the document we are: what its text looks like by itself, and what it stands on. */
export type DocxPlace = {
  readonly styles: Styles;
  readonly marks: ListMarks;
  readonly ground: Ground;
  readonly findings: FlowFindings;
  /** Sidebars that float beside the text: they are read after it, so that they split nothing. Grows as the document is read. */
  readonly asides: FlowLine[];
};
