import type { ReadingWarning } from '../domain/reading.ts';
import type { Line, Opened } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';
import { readPage } from './pdf-page.ts';
import type { Engine, Pointer } from './pdfium.ts';

/** pdfium's error codes for a password that we do not have. */
const NEEDS_PASSWORD = new Set([4, 5]);

const readPages = (engine: Engine, document: Pointer, limits: DocumentLimits): Opened => {
  const count = engine.pdfium._FPDF_GetPageCount(document);
  const lines: Line[] = [];
  const warnings: ReadingWarning[] = [];
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
    warnings.push(...read.hidden.map((text) => ({ kind: 'hidden-text' as const, quote: { text, page: number } })));
  }
  if (lines.length === 0) return { unreadable: 'no-text' };
  if (cut) warnings.push({ kind: 'cut-off' });
  return { pages: { count, exact: true }, lines, warnings };
};

/** Reads a PDF. Throws where the engine fails; it must not be used again then. */
export const readPdfText = (engine: Engine, bytes: Uint8Array, limits: DocumentLimits): Opened => {
  const { pdfium } = engine;
  const memory = pdfium.wasmExports.malloc(bytes.length);
  if (memory === 0) return { unreadable: 'too-costly' };
  pdfium.HEAPU8.set(bytes, memory);
  const document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
  try {
    if (document !== 0) return readPages(engine, document, limits);
    return { unreadable: NEEDS_PASSWORD.has(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'damaged' };
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(memory);
  }
};
