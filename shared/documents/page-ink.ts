import { isNear, NEAR, PAPER } from './colour.ts';
import type { Glyph, Ink, PageGlyphs } from './glyph.ts';
import { hasGround, type PageBitmap, pixelDistance, pixelsIn, renderPage } from './page-bitmap.ts';
import type { Engine, Pointer } from './pdfium.ts';

/** Of the pixels below a character, the share in its own colour from which it cannot be read. */
const MOSTLY = 0.6;
/** What painting the text must change in one pixel at least, 0 to 255; less is covered or clipped away. */
const LEAST_MARK = 8;

const marks = (full: PageBitmap, ground: PageBitmap, { box }: Glyph): boolean =>
  pixelsIn(full, box).some((at) => {
    const under = ground.pixels;
    return pixelDistance(full.pixels, at, [under[at + 2] ?? 0, under[at + 1] ?? 0, under[at] ?? 0]) >= LEAST_MARK;
  });

const standsOut = (ground: PageBitmap, { box, ink }: Glyph): boolean => {
  const places = pixelsIn(ground, box);
  const same = places.filter((at) => pixelDistance(ground.pixels, at, ink.colour) < NEAR);
  return same.length < MOSTLY * places.length || places.length === 0;
};

/**
 * Tells of a character whether it can be told from what lies below it and is not covered. The page is drawn, small and at most
 * twice, only where something is painted on it that text could stand on; otherwise text stands on white paper.
 */
export const inkJudge = (engine: Engine, page: Pointer, read: PageGlyphs): ((glyph: Glyph) => boolean) => {
  if (read.glyphs.length === 0 || !hasGround(engine, page)) return ({ ink }) => !isNear(ink.colour, PAPER);
  const { full, ground } = renderPage(engine, page, read);
  const marked = new Set<Ink>();
  for (const glyph of read.glyphs) if (!marked.has(glyph.ink) && marks(full, ground, glyph)) marked.add(glyph.ink);
  return (glyph) => marked.has(glyph.ink) && standsOut(ground, glyph);
};
