import type { Ground } from './colour.ts';
import type { FlowFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';
import type { OdtList } from './odt-list.ts';
import type { OdtStyles } from './odt-style.ts';
import type { Element } from './xml-tree.ts';

/** Where in the document we are: its styles, what the text stands on, and whether all of it is hidden here. */
export type OdtPlace = {
  readonly styles: OdtStyles;
  readonly ground: Ground;
  readonly isHidden: boolean;
  /** The list that is open, and the last list of each style. */
  readonly list?: OdtList;
  readonly lists: Map<string, OdtList>;
  readonly findings: FlowFindings;
  /** Footnotes and endnotes met so far. */
  readonly notes: Element[];
  /** Sidebars that float beside the text: they are read after it, so that they split nothing. */
  readonly asides: FlowLine[];
};
