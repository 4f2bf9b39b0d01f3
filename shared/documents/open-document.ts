import type { ReadingWarning } from '../domain/reading.ts';
import type { DocumentText, Line, Opened, Pictured } from '../reading/line.ts';
import { DOCUMENT_LIMITS, type DocumentLimits, OCR_LIMITS, type OcrLimits } from './limits.ts';
import { closeOcrReader, recognise } from './ocr-reader.ts';
import { segmentsOfWords } from './ocr-segment.ts';
import type { Word } from './ocr-word.ts';
import { openText } from './open-text.ts';
import type { Picture } from './page-picture.ts';
import { closePdfReader, drawPdfPage } from './pdf-reader.ts';
import { inReadingOrder } from './reading-order.ts';
import { lineOf, rowsOf } from './row.ts';
import { isUnseen } from './unseen.ts';

type Recognised = { readonly page: number; readonly lines: readonly Line[] };

const linesOf = (words: readonly Word[], scale: number, page: number): readonly Line[] =>
  inReadingOrder(rowsOf(segmentsOfWords(words, scale)))
    .map((row) => lineOf(row, page))
    .filter((line) => line !== undefined);

type Drawn = { readonly page: number; readonly picture: Picture };

const drawPages = async (
  bytes: Uint8Array,
  pages: readonly number[],
  limits: DocumentLimits,
): Promise<readonly Drawn[] | 'too-costly' | 'damaged'> => {
  const drawn: Drawn[] = [];
  for (const page of pages) {
    const picture = await drawPdfPage(bytes, page, limits);
    if ('unreadable' in picture) return picture.unreadable;
    drawn.push({ page, picture });
  }
  return drawn;
};

/** The pages are all drawn first, so that no two engines have memory at a time. */
const recognisePages = async (
  bytes: Uint8Array,
  pages: readonly number[],
  limits: { readonly document: DocumentLimits; readonly ocr: OcrLimits },
): Promise<readonly Recognised[] | 'too-costly' | 'damaged'> => {
  const drawn = await drawPages(bytes, pages, limits.document);
  if (typeof drawn === 'string') return drawn;
  await closePdfReader();
  const recognised: Recognised[] = [];
  for (const { page, picture } of drawn) {
    const { scale } = picture;
    const words = await recognise(picture, limits.ocr);
    if (words === undefined) return 'too-costly';
    recognised.push({ page, lines: linesOf(words, scale, page) });
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
 * Opens a PDF, DOCX, ODT or DOC as lines in reading order; the pages of a PDF that are pictures are read by text recognition, the first
 * few, with a warning. A page beyond its time makes the document too costly, for what is on it would be missing unseen. Whatever the
 * bytes are, it ends within the limits and says why there is no text; it rejects only where the machine itself fails.
 */
export const openDocument = async (
  bytes: Uint8Array,
  limits: Partial<DocumentLimits> = {},
  ocrLimits: Partial<OcrLimits> = {},
): Promise<Opened> => {
  const all = { document: { ...DOCUMENT_LIMITS, ...limits }, ocr: { ...OCR_LIMITS, ...ocrLimits } };
  const opened = await openText(bytes, all.document);
  if (!('pictures' in opened)) return opened;
  const pages = opened.pictures.slice(0, all.ocr.scannedPages);
  const recognised = await recognisePages(bytes, pages, all);
  if (typeof recognised === 'string') return { unreadable: recognised };
  const document = joined(opened, recognised, pages.length < opened.pictures.length);
  return document.lines.length === 0 ? { unreadable: 'no-text' } : document;
};

/** Ends what reads documents, for a clean end of the process. The next document starts it again. */
export const closeReaders = async (): Promise<void> => {
  await Promise.all([closePdfReader(), closeOcrReader()]);
};
