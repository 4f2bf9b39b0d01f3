import type { Opened } from '../reading/line.ts';
import { type Ground, hexColour, PAPER } from './colour.ts';
import { readBlocks } from './docx-body.ts';
import { readListMarks } from './docx-numbering.ts';
import { type DocxPackage, openPackage } from './docx-package.ts';
import type { DocxPlace } from './docx-place.ts';
import { hasBackdrop } from './docx-shape.ts';
import { readStyles } from './docx-style.ts';
import { noFindings } from './flow-findings.ts';
import type { FlowLine } from './flow-line.ts';
import { flowText, linesOnce } from './flow-text.ts';
import type { DocumentLimits } from './limits.ts';
import { childOf, elementsOf } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

const groundOf = (docx: DocxPackage): Ground => {
  const roots = [docx.main, ...docx.related('header').map(({ root }) => root)];
  if (roots.some(hasBackdrop)) return 'unknown';
  const isShown = docx.related('settings').some(({ root }) => childOf(root, 'displayBackgroundShape') !== undefined);
  return (isShown ? hexColour(childOf(docx.main, 'background')?.attributes.color) : undefined) ?? PAPER;
};

const noteLines = (docx: DocxPackage, place: DocxPlace): readonly FlowLine[] => {
  const notes = new Map(
    [...docx.related('footnotes'), ...docx.related('endnotes')]
      .flatMap(({ root }) => elementsOf(root))
      .map((note) => [`${note.name} ${note.attributes.id}`, note]),
  );
  return place.findings.notes.flatMap((id) => {
    const note = notes.get(id);
    return note === undefined ? [] : readBlocks(note, place);
  });
};

const allLines = (docx: DocxPackage, place: DocxPlace): readonly FlowLine[] => {
  const body = childOf(docx.main, 'body');
  const lines = body === undefined ? [] : readBlocks(body, place);
  const once = (kind: string): readonly FlowLine[] =>
    linesOnce(docx.related(kind).flatMap(({ root }) => readBlocks(root, place)));
  const head = once('header');
  const notes = noteLines(docx, place);
  const foot = once('footer');
  return [...head, ...lines, ...place.asides, ...notes, ...foot];
};

const readOpened = (docx: DocxPackage, limits: DocumentLimits): Opened => {
  const findings = noFindings();
  const styles = readStyles(docx.firstPart('styles'));
  const marks = readListMarks(docx.related('numbering')[0]?.root);
  const lines = allLines(docx, { styles, marks, ground: groundOf(docx), findings, asides: [] });
  return flowText(lines, findings, docx.statedPages, limits);
};

/** Reads the parts of a DOCX. Another kind of package is of the wrong type. Throws an `XmlFault`. */
export const readDocx = (zip: ZipParts, limits: DocumentLimits): Opened => {
  const docx = openPackage(zip);
  return docx === undefined ? { unreadable: 'wrong-type' } : readOpened(docx, limits);
};
