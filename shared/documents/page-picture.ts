import type { Line } from '../reading/line.ts';
import { objectsOf } from './page-bitmap.ts';
import { pageBox } from './pdf-glyphs.ts';
import { type Engine, type Pointer, viewOf } from './pdfium.ts';

/** A page as it is shown, in grey: one byte a pixel, row by row from the top left, 0 is black. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** Points to a pixel. */
  readonly scale: number;
};

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const MOST_OBJECTS = 20_000;
/** Of the page, from which share on its images may be the text of a page that has none itself. */
const LEAST_SHARE = 0.1;
/** Text that was drawn as shapes has some for each letter; frames and lines are fewer. */
const LEAST_SHAPES = 200;
/** Of the page that an image must cover, and characters of text that may stand beside it: the stamp of a scanner. */
const STAMPED_SHARE = 0.5;
const LONGEST_STAMP = 80;

const GREY = 1;
const WHITE = 0xffffffff;
/** 250 dots an inch, at which print of any honest size is read well. */
const PIXELS_A_POINT = 250 / 72;
const MOST_PIXELS = 8_000_000;
const LONGEST_SIDE = 6_000;
/** In points; a page beyond it is a photograph of one, measured in its pixels. */
const LONGEST_PAPER = 1_300;
const A4_HEIGHT = 842;

const shareOf = (
  { pdfium, scratch }: Engine,
  object: Pointer,
  page: { readonly box: ReturnType<typeof pageBox> },
): number => {
  pdfium._FPDFPageObj_GetBounds(object, scratch.at, scratch.at + 4, scratch.at + 8, scratch.at + 12);
  const view = viewOf(pdfium);
  const [l = 0, b = 0, r = 0, t = 0] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch.at + offset, true));
  const { left, right, top, bottom } = page.box;
  const across = Math.max(0, Math.min(r, right) - Math.max(l, left));
  const down = Math.max(0, Math.min(t, top) - Math.max(b, bottom));
  const area = (right - left) * (top - bottom);
  return area > 0 ? (across * down) / area : 0;
};

const holdsImage = ({ pdfium }: Engine, object: Pointer): boolean => {
  const type = pdfium._FPDFPageObj_GetType(object);
  if (type !== FORM) return type === IMAGE;
  const count = Math.min(pdfium._FPDFFormObj_CountObjects(object), MOST_OBJECTS);
  return Array.from({ length: count }).some((_, index) => {
    const inner = pdfium._FPDFPageObj_GetType(pdfium._FPDFFormObj_GetObject(object, index));
    return inner === IMAGE || inner === FORM;
  });
};

/** Share of the page (0 to 1) under images; one inside a form counts with the form's place. */
const imageShare = (engine: Engine, page: Pointer): number => {
  const { pdfium } = engine;
  const box = pageBox(engine, page);
  const count = Math.min(pdfium._FPDFPage_CountObjects(page), MOST_OBJECTS);
  let share = 0;
  for (let index = 0; index < count && share < STAMPED_SHARE; index += 1) {
    const object = pdfium._FPDFPage_GetObject(page, index);
    if (holdsImage(engine, object)) share += shareOf(engine, object, { box });
  }
  return share;
};

/**
 * Whether a page is a picture of text: it has no visible text but images of some size or many drawn shapes, or no more text than a
 * scanner's stamp on an image that covers most of it.
 */
export const isPicture = (engine: Engine, page: Pointer, lines: readonly Line[]): boolean => {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > LONGEST_STAMP) return false;
  const share = imageShare(engine, page);
  if (characters > 0) return share >= STAMPED_SHARE;
  return share >= LEAST_SHARE || objectsOf(engine, page).filter(({ type }) => type === PATH).length >= LEAST_SHAPES;
};

const sizeOf = (
  engine: Engine,
  page: Pointer,
): { readonly width: number; readonly height: number; readonly scale: number } => {
  const { left, right, top, bottom } = pageBox(engine, page);
  const isTurned = engine.pdfium._FPDFPage_GetRotation(page) % 2 === 1;
  const [across, down] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom];
  const fits = Math.min(Math.sqrt(MOST_PIXELS / Math.max(1, across * down)), LONGEST_SIDE / Math.max(across, down, 1));
  const zoom = Math.min(PIXELS_A_POINT, fits);
  const side = (length: number): number => Math.min(LONGEST_SIDE, Math.max(1, Math.round(length * zoom)));
  const longest = Math.max(across, down);
  return {
    width: side(across),
    height: side(down),
    scale: (longest > LONGEST_PAPER ? A4_HEIGHT / longest : 1) / zoom,
  };
};

/** Draws an open page as it is shown. Throws where the engine has no memory for it. */
export const pictureOf = (engine: Engine, page: Pointer): Picture => {
  const { pdfium } = engine;
  const { width, height, scale } = sizeOf(engine, page);
  const stride = 4 * Math.ceil(width / 4);
  const buffer = pdfium.wasmExports.malloc(stride * height);
  if (buffer === 0) throw new RangeError('There is no memory to draw the page.');
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, buffer, stride);
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = buffer + row * stride;
    pixels.set(pdfium.HEAPU8.subarray(start, start + width), row * width);
  }
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium.wasmExports.free(buffer);
  return { width, height, pixels, scale };
};
