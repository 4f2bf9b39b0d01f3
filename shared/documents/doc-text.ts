import type { DocBoxes } from './doc-box.ts';
import { type DocFile, openDoc, type Span } from './doc-file.ts';
import type { DocFills } from './doc-fill.ts';
import { type DocMarks, readDocMarks } from './doc-list.ts';
import { type Character, characterReader, readPieces } from './doc-pieces.ts';
import { characterProperties, paragraphProperties, type Stretch } from './doc-properties.ts';
import { type DocStyles, readDocStyles } from './doc-style.ts';
import type { FlowFindings } from './flow-findings.ts';
import { noFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';
import type { OleFile } from './ole-file.ts';

/** A document that is open for reading, and what has been met in it so far. */
export type DocText = {
  readonly doc: DocFile;
  readonly character: (cp: number) => Character;
  readonly look: (at: number) => Stretch;
  readonly paragraph: (at: number) => Stretch;
  readonly styles: DocStyles;
  readonly marks: DocMarks;
  /** The last characters of sections, which break no page by themselves. */
  readonly sectionEnds: ReadonlySet<number>;
  readonly findings: FlowFindings;
  readonly asides: FlowLine[];
};

/** A part of a document with its text boxes, of which the fills are known. */
export type DocPart = { readonly text: Span; readonly boxes: DocBoxes; readonly fills: DocFills };

const SECTIONS = 6;
const SECTION = 12;

const sectionEndsOf = (doc: DocFile): ReadonlySet<number> => {
  const { view } = doc.table(SECTIONS);
  const count = Math.max(0, Math.floor((view.byteLength - 4) / (SECTION + 4)));
  return new Set(Array.from({ length: count }, (_, index) => view.getUint32((index + 1) * 4, true) - 1));
};

/** Opens a DOC for reading; or says why it is not read. Throws a `RangeError` where it is damaged. */
export const openDocText = (ole: OleFile): DocText | 'wrong-type' | 'encrypted' => {
  const doc = openDoc(ole);
  if (typeof doc === 'string') return doc;
  return {
    doc,
    character: characterReader(doc, readPieces(doc)),
    look: characterProperties(doc),
    paragraph: paragraphProperties(doc),
    styles: readDocStyles(doc),
    marks: readDocMarks(doc),
    sectionEnds: sectionEndsOf(doc),
    findings: noFindings(),
    asides: [],
  };
};
