import type { ReadingWarning } from '../domain/reading.ts';
import type { Line, Opened } from '../reading/line.ts';
import { PAPER } from './colour.ts';
import { readBlocks } from './docx-body.ts';
import { type Ground, hexColour } from './docx-colour.ts';
import type { DocxFindings, DocxPlace } from './docx-findings.ts';
import type { DocxLine } from './docx-line.ts';
import { readListMarks } from './docx-numbering.ts';
import { type DocxPackage, isReadPart, openPackage } from './docx-package.ts';
import { docxPages } from './docx-pages.ts';
import { hasBackdrop } from './docx-shape.ts';
import { readStyles } from './docx-style.ts';
import type { DocumentLimits } from './limits.ts';
import { childOf, type Element, elementsOf, XmlFault } from './xml-tree.ts';
import { unzipParts } from './zip-parts.ts';

const MOST_QUOTES = 20;
const LEADING = 1.2;

const groundOf = (docx: DocxPackage): Ground => {
  const roots = [docx.main, ...docx.related('header').map(({ root }) => root)];
  if (roots.some(hasBackdrop)) return 'unknown';
  const isShown = docx.related('settings').some(({ root }) => childOf(root, 'displayBackgroundShape') !== undefined);
  return (isShown ? hexColour(childOf(docx.main, 'background')?.attributes.color) : undefined) ?? PAPER;
};

/** Headers stand on every page, and often once more for the first page: each line of them is read once. */
const readOnce = (roots: readonly Element[], place: DocxPlace): readonly DocxLine[] => {
  const lines = roots.flatMap((root) => readBlocks(root, place)).filter(({ text }) => text !== '');
  return lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
};

const noteLines = (docx: DocxPackage, place: DocxPlace): readonly DocxLine[] => {
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

const allLines = (docx: DocxPackage, place: DocxPlace): readonly DocxLine[] => {
  const body = childOf(docx.main, 'body');
  const lines = body === undefined ? [] : readBlocks(body, place);
  const head = readOnce(
    docx.related('header').map(({ root }) => root),
    place,
  );
  const notes = noteLines(docx, place);
  const foot = readOnce(
    docx.related('footer').map(({ root }) => root),
    place,
  );
  return [...head, ...lines, ...notes, ...foot];
};

/** A DOCX is laid out by who shows it: all is on page 1, and `y` only counts on. */
const placed = (lines: readonly DocxLine[]): readonly Line[] => {
  let y = 0;
  return lines.flatMap((line) => {
    y += (line.size === 0 ? 10 : line.size) * LEADING;
    return line.text === '' ? [] : [{ ...line, page: 1, x: 0, y: Math.round(y * 10) / 10, width: 0 }];
  });
};

const within = (lines: readonly Line[], limits: DocumentLimits): readonly Line[] => {
  let characters = 0;
  const end = lines.findIndex(({ text }) => {
    characters += text.length;
    return characters > limits.characters;
  });
  return lines.slice(0, Math.min(limits.lines, end === -1 ? lines.length : end));
};

const readOpened = (docx: DocxPackage, limits: DocumentLimits): Opened => {
  const findings: DocxFindings = { hidden: [], tracked: false, pageBreaks: 0, renderedBreaks: 0, notes: [] };
  const styles = readStyles(docx.related('styles')[0]?.root);
  const marks = readListMarks(docx.related('numbering')[0]?.root);
  const read = allLines(docx, { styles, marks, ground: groundOf(docx), findings });
  const lines = placed(read);
  if (lines.length === 0) return { unreadable: 'no-text' };
  const kept = within(lines, limits);
  const hidden = findings.hidden
    .slice(0, MOST_QUOTES)
    .map((text) => ({ kind: 'hidden-text' as const, quote: { text, page: 1 } }));
  const warnings: readonly ReadingWarning[] = [
    ...hidden,
    ...(findings.tracked ? [{ kind: 'tracked-changes' as const }] : []),
    ...(kept.length < lines.length ? [{ kind: 'cut-off' as const }] : []),
  ];
  return { pages: docxPages(docx.statedPages, read, findings), lines: kept, warnings };
};

/** Reads a DOCX within limits that its claims about itself cannot move. Another kind of package is of the wrong type. */
export const readDocx = (bytes: Uint8Array, limits: DocumentLimits): Opened => {
  const zip = unzipParts(bytes, isReadPart);
  const isDocx = [...zip.names].some((name) => name === '[Content_Types].xml' || name.startsWith('word/'));
  if (zip.fault !== undefined) return { unreadable: isDocx || zip.fault === 'too-costly' ? zip.fault : 'wrong-type' };
  try {
    const docx = openPackage(zip);
    return docx === undefined ? { unreadable: 'wrong-type' } : readOpened(docx, limits);
  } catch (error) {
    return { unreadable: error instanceof XmlFault ? error.reason : 'damaged' };
  }
};
