import type { Glyph, PageGlyphs } from './glyph.ts';
import { asQuote, isReadable } from './normal-text.ts';
import { inkJudge } from './page-ink.ts';
import type { Engine, Pointer } from './pdfium.ts';
import { segmentsOf } from './segment.ts';

/** In points as shown; text of this size and below cannot be read. */
const SMALLEST = 2.05;
const FAINTEST = 0.08;
const MOST_QUOTES = 20;

const isOffPage = ({ box }: Glyph, { pageWidth, pageHeight }: PageGlyphs): boolean => {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x < -1 || y < -1 || x > pageWidth + 1 || y > pageHeight + 1;
};

const runsOf = (glyphs: readonly Glyph[]): readonly string[] => {
  const text = segmentsOf(glyphs)
    .map((segment) => segment.text)
    .join(' ');
  return isReadable(text) ? [asQuote(text)] : [];
};

/**
 * Parts what a reader sees on the page from what is there unseen: not painted, off the page, tiny, transparent, in the colour
 * of its background, or covered. Hidden texts come as quotes, in the order of the page.
 */
export const splitVisible = (
  engine: Engine,
  page: Pointer,
  read: PageGlyphs,
): { readonly visible: readonly Glyph[]; readonly hidden: readonly string[] } => {
  const shown = inkJudge(engine, page, read);
  const visible: Glyph[] = [];
  const hidden: Glyph[][] = [];
  let before = true;
  for (const glyph of read.glyphs) {
    const { ink, size } = glyph;
    const seen = ink.painted && ink.opacity >= FAINTEST && size > SMALLEST && !isOffPage(glyph, read) && shown(glyph);
    if (seen) visible.push(glyph);
    else if (before) hidden.push([glyph]);
    else hidden.at(-1)?.push(glyph);
    before = seen;
  }
  return { visible, hidden: hidden.flatMap(runsOf).slice(0, MOST_QUOTES) };
};
