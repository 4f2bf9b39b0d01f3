import type { ReadingWarning } from '../domain/reading.ts';
import type { DocumentText, Line, Opened, Pictured } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';
import { type Picture, pictureOf } from './page-picture.ts';
import { readPage } from './pdf-page.ts';
import type { Engine, Pointer } from './pdfium.ts';

/** pdfium's error codes for a password that we do not have. */
const NEEDS_PASSWORD = new Set([4, 5]);

const readPages = (engine: Engine, document: Pointer, limits: DocumentLimits): Opened | Pictured => {
  const count = engine.pdfium._FPDF_GetPageCount(document);
  const lines: Line[] = [];
  const warnings: ReadingWarning[] = [];
  const pictures: number[] = [];
  let characters = 0;
  let cut = count > limits.pages;
  for (let number = 1; number <= Math.min(count, limits.pages); number += 1) {
    const room = { characters: limits.characters - characters, lines: limits.lines - lines.length };
    if (room.characters <= 0 || room.lines <= 0) cut = true;
    if (cut && number > 1 && (room.characters <= 0 || room.lines <= 0)) break;
    const read = readPage(engine, document, number, room);
    characters += read.characters;
    cut ||= read.cut;
    lines.push(...read.lines);
    if (read.picture) pictures.push(number);
    warnings.push(...read.hidden.map((text) => ({ kind: 'hidden-text' as const, quote: { text, page: number } })));
  }
  if (cut) warnings.push({ kind: 'cut-off' });
  const text: DocumentText = { pages: { count, exact: true }, lines, warnings };
  if (pictures.length > 0) return { pictures, text };
  return lines.length === 0 ? { unreadable: 'no-text' } : text;
};

type Failure = { readonly unreadable: 'too-costly' | 'encrypted' | 'damaged' };

const withDocument = <T>(
  { pdfium }: Engine,
  bytes: Uint8Array,
  use: (document: Pointer) => T | Failure,
): T | Failure => {
  const memory = pdfium.wasmExports.malloc(bytes.length);
  if (memory === 0) return { unreadable: 'too-costly' };
  pdfium.HEAPU8.set(bytes, memory);
  const document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
  try {
    if (document !== 0) return use(document);
    return { unreadable: NEEDS_PASSWORD.has(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'damaged' };
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(memory);
  }
};

/** Reads a PDF. Throws where the engine fails; it must not be used again then. */
export const readPdfText = (engine: Engine, bytes: Uint8Array, limits: DocumentLimits): Opened | Pictured =>
  withDocument(engine, bytes, (document) => readPages(engine, document, limits));

/** Draws one page (from 1) of a PDF. Throws where the engine fails; it must not be used again then. */
export const drawPage = (engine: Engine, bytes: Uint8Array, number: number): Picture | Failure =>
  withDocument<Picture>(engine, bytes, (document) => {
    const page = engine.pdfium._FPDF_LoadPage(document, number - 1);
    if (page === 0) return { unreadable: 'damaged' };
    try {
      return pictureOf(engine, page);
    } finally {
      engine.pdfium._FPDF_ClosePage(page);
    }
  });
