import type { Box, PageGlyphs, Rgb } from './glyph.ts';
import { type Engine, type Pointer, viewOf } from './pdfium.ts';

/** A page as a small picture: one pixel a point, as the page lies before it is turned for showing. */
export type PageBitmap = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly pixels: Uint8Array;
};

const TEXT = 1;
const PATH = 2;
const FORM = 5;
const MOST_OBJECTS = 20_000;
const DEEPEST_FORM = 4;
const MOST_PIXELS = 1_200_000;
const LONGEST_SIDE = 4_000;
const LEAST_FILL = 6;
const OPAQUE_WHITE = 0xffffffff;
const BGRX = 3;

/** Objects of a page, those inside forms too, at most `MOST_OBJECTS`. */
export const objectsOf = (
  { pdfium }: Engine,
  page: Pointer,
): readonly { readonly at: Pointer; readonly type: number }[] => {
  const found: { readonly at: Pointer; readonly type: number }[] = [];
  const visit = (count: number, get: (index: number) => Pointer, depth: number): void => {
    for (let index = 0; index < count && found.length < MOST_OBJECTS; index += 1) {
      const at = get(index);
      const type = pdfium._FPDFPageObj_GetType(at);
      found.push({ at, type });
      if (type !== FORM || depth >= DEEPEST_FORM) continue;
      visit(pdfium._FPDFFormObj_CountObjects(at), (inner) => pdfium._FPDFFormObj_GetObject(at, inner), depth + 1);
    }
  };
  visit(pdfium._FPDFPage_CountObjects(page), (index) => pdfium._FPDFPage_GetObject(page, index), 0);
  return found;
};

const isFilled = ({ pdfium, scratch }: Engine, path: Pointer): boolean => {
  pdfium._FPDFPath_GetDrawMode(path, scratch.at, scratch.at + 4);
  return viewOf(pdfium).getInt32(scratch.at, true) !== 0;
};

/** True where something is painted that text could stand on or hide under: a filled path of some size, a picture, a shading. */
export const hasGround = (engine: Engine, page: Pointer): boolean =>
  objectsOf(engine, page).some(({ at, type }) => {
    if (type === TEXT || type === FORM || (type === PATH && !isFilled(engine, at))) return false;
    const { pdfium, scratch } = engine;
    pdfium._FPDFPageObj_GetBounds(at, scratch.at, scratch.at + 4, scratch.at + 8, scratch.at + 12);
    const view = viewOf(pdfium);
    const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((offset) =>
      view.getFloat32(scratch.at + offset, true),
    );
    return right - left >= LEAST_FILL && top - bottom >= LEAST_FILL;
  });

const render = (engine: Engine, page: Pointer, width: number, height: number): Uint8Array => {
  const { pdfium } = engine;
  const buffer = pdfium.wasmExports.malloc(width * height * 4);
  if (buffer === 0) throw new RangeError('There is no memory to draw the page.');
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRX, buffer, width * 4);
  const unturned = (4 - pdfium._FPDFPage_GetRotation(page)) % 4;
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, OPAQUE_WHITE);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, unturned, 0);
  const pixels = pdfium.HEAPU8.slice(buffer, buffer + width * height * 4);
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium.wasmExports.free(buffer);
  return pixels;
};

/** The page with and without its text. The page's text objects are out of use for drawing afterwards. */
export const renderPage = (
  engine: Engine,
  page: Pointer,
  { pageWidth, pageHeight }: Pick<PageGlyphs, 'pageWidth' | 'pageHeight'>,
): { readonly full: PageBitmap; readonly ground: PageBitmap } => {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, pageWidth * pageHeight)));
  const side = (length: number): number => Math.min(LONGEST_SIDE, Math.max(1, Math.round(length * scale)));
  const [width, height] = [side(pageWidth), side(pageHeight)];
  const full = { width, height, scale, pixels: render(engine, page, width, height) };
  for (const { at, type } of objectsOf(engine, page)) if (type === TEXT) engine.pdfium._FPDFPageObj_SetIsActive(at, 0);
  return { full, ground: { width, height, scale, pixels: render(engine, page, width, height) } };
};

/** Where in `pixels` the pixels of a box of the page stand (blue, green, red); none where the box is off the page. */
export const pixelsIn = ({ width, height, scale }: PageBitmap, box: Box): readonly number[] => {
  const [left, right] = [Math.max(0, Math.floor(box.left * scale)), Math.min(width, Math.ceil(box.right * scale))];
  const [top, bottom] = [Math.max(0, Math.floor(box.top * scale)), Math.min(height, Math.ceil(box.bottom * scale))];
  const places: number[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) places.push((y * width + x) * 4);
  }
  return places;
};

/** The largest difference of one channel, 0 to 255, between a pixel and a colour. */
export const pixelDistance = (pixels: Uint8Array, at: number, [red, green, blue]: Rgb): number =>
  Math.max(
    Math.abs((pixels[at + 2] ?? 0) - red),
    Math.abs((pixels[at + 1] ?? 0) - green),
    Math.abs((pixels[at] ?? 0) - blue),
  );
