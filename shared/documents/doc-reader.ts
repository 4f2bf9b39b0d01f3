import type { Opened } from '../reading/line.ts';
import { type Ground, PAPER } from './colour.ts';
import { readDocSpan } from './doc-body.ts';
import { type DocBoxes, readDocBoxes } from './doc-box.ts';
import type { Span } from './doc-file.ts';
import { readDocFills } from './doc-fill.ts';
import { pagesOfSummary } from './doc-summary.ts';
import { type DocText, openDocText } from './doc-text.ts';
import type { FlowLine } from './flow-line.ts';
import { flowText, linesOnce } from './flow-text.ts';
import type { DocumentLimits } from './limits.ts';
import { openOle } from './ole-file.ts';

const ENCRYPTED_PACKAGE = 'EncryptedPackage';
const MARGINS = 11;
/** The first six texts of the margins part notes from the text; then come six for each section. */
const SEPARATORS = 6;
const [EVEN_HEADER, ODD_HEADER, FIRST_HEADER] = [0, 1, 4];
/** No CV is so long; more is not worth the time. */
const MOST_CHARACTERS = 500_000;

const marginSpans = ({ doc }: DocText): { readonly headers: readonly Span[]; readonly footers: readonly Span[] } => {
  const { view } = doc.table(MARGINS);
  const { start, end } = doc.stories.headers;
  const count = Math.max(0, Math.floor(view.byteLength / 4) - 2);
  const from = (index: number): number => Math.min(end, start + view.getUint32(index * 4, true));
  const spans = Array.from({ length: Math.max(0, count - SEPARATORS) }, (_, index) => ({
    start: from(SEPARATORS + index),
    end: from(SEPARATORS + index + 1),
    isHeader: [EVEN_HEADER, ODD_HEADER, FIRST_HEADER].includes(index % 6),
  }));
  return {
    headers: spans.filter(({ isHeader }) => isHeader),
    footers: spans.filter(({ isHeader }) => !isHeader),
  };
};

type Part = { readonly boxes: DocBoxes; readonly ground: Ground };

const readMain = (text: DocText, { boxes, ground }: Part): readonly FlowLine[] => {
  const lines = readDocSpan(text, text.doc.stories.main, ground, boxes);
  const loose = boxes.loose.flatMap((box) =>
    readDocSpan(text, box.text, box.ground ?? ground, { ...boxes, loose: [] }),
  );
  return [...lines, ...text.asides, ...loose];
};

const readAll = (text: DocText): readonly FlowLine[] => {
  const { stories } = text.doc;
  const fills = readDocFills(text.doc);
  const [main, margins] = [readDocBoxes(text.doc, 'main', fills), readDocBoxes(text.doc, 'headers', fills)];
  const ground = main.hasBackdrop || margins.hasBackdrop ? 'unknown' : PAPER;
  const lines = readMain(text, { boxes: main, ground });
  const notes = [stories.footnotes, stories.endnotes].flatMap((span) => readDocSpan(text, span, ground, main));
  const { headers, footers } = marginSpans(text);
  const once = (spans: readonly Span[]): readonly FlowLine[] =>
    linesOnce(spans.flatMap((span) => readDocSpan(text, span, ground, margins)));
  return [...once(headers), ...lines, ...notes, ...once(footers)];
};

const readOpened = (bytes: Uint8Array, limits: DocumentLimits): Opened => {
  const ole = openOle(bytes);
  if (ole.names.has(ENCRYPTED_PACKAGE)) return { unreadable: 'encrypted' };
  const text = openDocText(ole);
  if (typeof text === 'string') return { unreadable: text };
  if (text.doc.stories.headerBoxes.end > MOST_CHARACTERS) return { unreadable: 'too-costly' };
  const lines = readAll(text);
  return flowText(lines, text.findings, pagesOfSummary(ole), limits);
};

/**
 * Reads a DOC of Word 97 to 2003. An older one, and what other programs keep in the same container, is of the wrong type. What it
 * costs is bounded by the size of the file: no sector, piece or character is read more than once for each of its parts.
 */
export const readDoc = (bytes: Uint8Array, limits: DocumentLimits): Opened => {
  try {
    return readOpened(bytes, limits);
  } catch {
    return { unreadable: 'damaged' };
  }
};
