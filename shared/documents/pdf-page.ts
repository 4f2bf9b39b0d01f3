import type { Line } from '../reading/line.ts';
import { withAccents } from './accent.ts';
import { withDropCaps } from './drop-cap.ts';
import { withJustifiedLines } from './justified.ts';
import { isPicture } from './page-picture.ts';
import { readGlyphs } from './pdf-glyphs.ts';
import type { Engine, Pointer } from './pdfium.ts';
import { inReadingOrder } from './reading-order.ts';
import { lineOf, rowsOf } from './row.ts';
import { segmentsOf } from './segment.ts';
import { splitVisible } from './visible-text.ts';

/** What was read of one page: its lines, the texts that a reader does not see, and whether a limit cut it off. */
export type PageText = {
  readonly lines: readonly Line[];
  readonly hidden: readonly string[];
  readonly characters: number;
  readonly cut: boolean;
  /** True where its text is for text recognition. */
  readonly picture: boolean;
};

const NO_TEXT: PageText = { lines: [], hidden: [], characters: 0, cut: false, picture: false };

const readOpenPage = (
  engine: Engine,
  open: { readonly page: Pointer; readonly text: Pointer },
  number: number,
  room: { readonly characters: number; readonly lines: number },
): PageText => {
  const read = readGlyphs(engine, open, room.characters);
  const { visible, hidden } = splitVisible(engine, open.page, read);
  const rows = inReadingOrder(rowsOf(withJustifiedLines(withDropCaps(segmentsOf(withAccents(visible))))));
  const lines = rows.map((row) => lineOf(row, number)).filter((line) => line !== undefined);
  const kept = lines.slice(0, room.lines);
  return {
    lines: kept,
    hidden,
    characters: read.glyphs.length,
    cut: read.cut || kept.length < lines.length,
    picture: isPicture(engine, open.page, lines),
  };
};

/** Reads one page (from 1) of an open document. A page that the engine cannot open has no text. */
export const readPage = (
  engine: Engine,
  document: Pointer,
  number: number,
  room: { readonly characters: number; readonly lines: number },
): PageText => {
  const { pdfium } = engine;
  const page = pdfium._FPDF_LoadPage(document, number - 1);
  if (page === 0) return NO_TEXT;
  const text = pdfium._FPDFText_LoadPage(page);
  try {
    return text === 0 ? NO_TEXT : readOpenPage(engine, { page, text }, number, room);
  } finally {
    if (text !== 0) pdfium._FPDFText_ClosePage(text);
    pdfium._FPDF_ClosePage(page);
  }
};
