import type { ReadingWarning } from '../domain/reading.ts';
import type { DocumentText, Line, Opened, Pictured } from '../reading/line.ts';
import { DOCUMENT_LIMITS, type DocumentLimits, OCR_LIMITS, type OcrLimits } from './limits.ts';
import { recognise } from './ocr-reader.ts';
import { segmentsOfWords } from './ocr-segment.ts';
import type { Word } from './ocr-word.ts';
import { openDocument } from './open-document.ts';
import { drawPdfPage } from './pdf-reader.ts';
import { inReadingOrder } from './reading-order.ts';
import { lineOf, rowsOf } from './row.ts';
import { isUnseen } from './unseen.ts';

/** What a document may cost that is read by text recognition where it has none of its own. */
export type ScanLimits = { readonly document?: Partial<DocumentLimits>; readonly ocr?: Partial<OcrLimits> };

type Recognised = { readonly page: number; readonly lines: readonly Line[] };

const linesOf = (words: readonly Word[], scale: number, page: number): readonly Line[] =>
  inReadingOrder(rowsOf(segmentsOfWords(words, scale)))
    .map((row) => lineOf(row, page))
    .filter((line) => line !== undefined);

const recognisePages = async (
  bytes: Uint8Array,
  pages: readonly number[],
  limits: { readonly document: DocumentLimits; readonly ocr: OcrLimits },
): Promise<readonly Recognised[] | 'too-costly' | 'damaged'> => {
  const recognised: Recognised[] = [];
  for (const page of pages) {
    const picture = await drawPdfPage(bytes, page, limits.document);
    if ('unreadable' in picture) return picture.unreadable;
    const words = await recognise(picture, limits.ocr);
    if (words === undefined) return 'too-costly';
    recognised.push({ page, lines: linesOf(words, picture.scale, page) });
  }
  return recognised;
};

/** A picture's own few words, such as a scanner's stamp, stand in what was recognised as well. */
const joined = ({ text }: Pictured, recognised: readonly Recognised[], isCut: boolean): DocumentText => {
  const read = new Map(recognised.filter(({ lines }) => lines.length > 0).map(({ page, lines }) => [page, lines]));
  const own = text.lines.filter(({ page }) => !read.has(page));
  const lines = [...own, ...[...read.values()].flat()].toSorted((a, b) => a.page - b.page);
  const warnings: readonly ReadingWarning[] = [
    ...text.warnings.filter((warning) => isUnseen(warning, read.get(warning.quote?.page ?? 0) ?? [])),
    ...(read.size > 0 ? [{ kind: 'read-from-image' as const, pages: [...read.keys()] }] : []),
    ...(isCut && !text.warnings.some(({ kind }) => kind === 'cut-off') ? [{ kind: 'cut-off' as const }] : []),
  ];
  return { pages: text.pages, lines, warnings };
};

/**
 * Opens any document as `openDocument` does, and reads by text recognition the pages of a PDF that are pictures. The first few are
 * read, with a warning; a page beyond its time makes the document too costly, for what is on it would be missing unseen.
 */
export const openScan = async (bytes: Uint8Array, limits: ScanLimits = {}): Promise<Opened> => {
  const all = { document: { ...DOCUMENT_LIMITS, ...limits.document }, ocr: { ...OCR_LIMITS, ...limits.ocr } };
  const opened = await openDocument(bytes, all.document);
  if (!('pictures' in opened)) return opened;
  const pages = opened.pictures.slice(0, all.ocr.scannedPages);
  const recognised = await recognisePages(bytes, pages, all);
  if (typeof recognised === 'string') return { unreadable: recognised };
  const document = joined(opened, recognised, pages.length < opened.pictures.length);
  return document.lines.length === 0 ? { unreadable: 'no-text' } : document;
};
