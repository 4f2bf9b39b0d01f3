import type { Box, Rgb } from './glyph.ts';
import { type Engine, type Pointer, viewOf } from './pdfium.ts';

/** An object of a page: what it is, where it comes in the order of painting, and whether it lies inside a form. */
export type PageObject = {
  readonly at: Pointer;
  readonly type: number;
  readonly order: number;
  readonly isInForm: boolean;
};

export const TEXT_OBJECT = 1;
export const PATH_OBJECT = 2;
export const FORM_OBJECT = 5;

const MOST_OBJECTS = 20_000;
const DEEPEST_FORM = 4;

/** Objects of a page in the order of painting, those inside forms too, at most `MOST_OBJECTS`. */
export const objectsOf = ({ pdfium }: Engine, page: Pointer): readonly PageObject[] => {
  const found: PageObject[] = [];
  const visit = (count: number, get: (index: number) => Pointer, depth: number): void => {
    for (let index = 0; index < count && found.length < MOST_OBJECTS; index += 1) {
      const at = get(index);
      const type = pdfium._FPDFPageObj_GetType(at);
      found.push({ at, type, order: found.length, isInForm: depth > 0 });
      if (type !== FORM_OBJECT || depth >= DEEPEST_FORM) continue;
      visit(pdfium._FPDFFormObj_CountObjects(at), (inner) => pdfium._FPDFFormObj_GetObject(at, inner), depth + 1);
    }
  };
  visit(pdfium._FPDFPage_CountObjects(page), (index) => pdfium._FPDFPage_GetObject(page, index), 0);
  return found;
};

/** A box in PDF coordinates as one from the top left of the page. */
const onPage = (left: number, bottom: number, right: number, top: number, page: Box): Box => ({
  left: left - page.left,
  top: page.top - top,
  right: right - page.left,
  bottom: page.top - bottom,
});

/** Where an object that lies in no form stands on the page. */
export const boundsOf = ({ pdfium, scratch }: Engine, object: Pointer, page: Box): Box => {
  const at = scratch.at;
  pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
  const view = viewOf(pdfium);
  const side = (offset: number): number => view.getFloat32(at + offset, true);
  return onPage(side(0), side(4), side(8), side(12), page);
};

/** Each channel of the grey that pdfium tells of what is filled with tiles of a pattern. */
const TILED = 191;

/** The colour that a path or text is filled with; nothing where that is a pattern, or lets through what lies below. */
export const opaqueFill = ({ pdfium, scratch }: Engine, object: Pointer): Rgb | undefined => {
  const at = scratch.at;
  if (pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12) === 0) return undefined;
  const view = viewOf(pdfium);
  const channel = (offset: number): number => view.getUint32(at + offset, true);
  if ([0, 4, 8].every((offset) => channel(offset) === TILED)) return undefined;
  if (channel(12) < 255 || pdfium._FPDFPageObj_HasTransparency(object) !== 0) return undefined;
  return [channel(0), channel(4), channel(8)];
};

/** The part that two boxes share; its sides are the wrong way round where they share none. */
export const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** True where two boxes overlap. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True where the one box holds the other, but for half a point. */
export const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left + 0.5 &&
  outer.top <= inner.top + 0.5 &&
  outer.right >= inner.right - 0.5 &&
  outer.bottom >= inner.bottom - 0.5;
