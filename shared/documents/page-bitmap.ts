import type { Box, Rgb } from './glyph.ts';
import { type PageObject, TEXT_OBJECT } from './page-object.ts';
import type { Engine, Pointer } from './pdfium.ts';

/** A part of a page as a small picture, at most one pixel a point, as the page lies before it is turned for showing. */
export type PageBitmap = {
  readonly area: Box;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly pixels: Uint8Array;
};

/** The size of a page in points before it is turned for showing. */
export type PageSize = { readonly pageWidth: number; readonly pageHeight: number };

const MOST_PIXELS = 1_200_000;
const LONGEST_SIDE = 4_000;
const OPAQUE_WHITE = 0xffffffff;
const BGRX = 3;

type Picture = Omit<PageBitmap, 'pixels'> & { readonly pageWidth: number; readonly pageHeight: number };

const pictureOf = ({ pageWidth, pageHeight }: PageSize, area: Box): Picture => {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, pageWidth * pageHeight)));
  const side = (length: number): number => Math.min(LONGEST_SIDE, Math.max(1, Math.round(length * scale)));
  const [left, top] = [Math.max(0, Math.floor(area.left)), Math.max(0, Math.floor(area.top))];
  const [right, bottom] = [Math.min(pageWidth, Math.ceil(area.right)), Math.min(pageHeight, Math.ceil(area.bottom))];
  return {
    area: { left, top, right, bottom },
    width: side(right - left),
    height: side(bottom - top),
    scale,
    pageWidth: side(pageWidth),
    pageHeight: side(pageHeight),
  };
};

const render = (engine: Engine, page: Pointer, picture: Picture): Uint8Array => {
  const { pdfium } = engine;
  const { width, height, scale, area, pageWidth, pageHeight } = picture;
  const buffer = pdfium.wasmExports.malloc(width * height * 4);
  if (buffer === 0) throw new RangeError('There is no memory to draw the page.');
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRX, buffer, width * 4);
  const unturned = (4 - pdfium._FPDFPage_GetRotation(page)) % 4;
  const [x, y] = [-Math.round(area.left * scale), -Math.round(area.top * scale)];
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, OPAQUE_WHITE);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, x, y, pageWidth, pageHeight, unturned, 0);
  const pixels = pdfium.HEAPU8.slice(buffer, buffer + width * height * 4);
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium.wasmExports.free(buffer);
  return pixels;
};

/** An area of the page with its text. */
export const renderFull = (engine: Engine, page: Pointer, size: PageSize, area: Box): PageBitmap => {
  const picture = pictureOf(size, area);
  return { ...picture, pixels: render(engine, page, picture) };
};

/** An area of the page without its text. The page's text objects are out of use for drawing afterwards. */
export const renderGround = (
  engine: Engine,
  page: Pointer,
  objects: readonly PageObject[],
  size: PageSize,
  area: Box,
): PageBitmap => {
  for (const { at, type } of objects) if (type === TEXT_OBJECT) engine.pdfium._FPDFPageObj_SetIsActive(at, 0);
  return renderFull(engine, page, size, area);
};

/** Where in `pixels` the pixels of a box of the page stand (blue, green, red); none where the box is out of the picture. */
export const pixelsIn = ({ width, height, scale, area }: PageBitmap, box: Box): readonly number[] => {
  const from = (side: number, origin: number): number => Math.max(0, Math.floor((side - origin) * scale));
  const to = (side: number, origin: number, most: number): number => Math.min(most, Math.ceil((side - origin) * scale));
  const [left, right] = [from(box.left, area.left), to(box.right, area.left, width)];
  const [top, bottom] = [from(box.top, area.top), to(box.bottom, area.top, height)];
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
