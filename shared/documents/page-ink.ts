import type { Glyph, PageGlyphs } from './glyph.ts';
import type { Engine } from './pdf-text.ts';
import type { Pointer } from './pdfium.ts';

/** Tells of a character whether its colour can be told from its background. */
export const inkJudge =
  (_engine: Engine, _page: Pointer, _read: PageGlyphs): ((glyph: Glyph) => boolean) =>
  () =>
    true;
