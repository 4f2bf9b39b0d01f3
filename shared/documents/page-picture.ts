import type { Line } from '../reading/line.ts';
import type { Box } from './glyph.ts';
import { boundsOf, objectsOf, PATH_OBJECT, type PageObject, shared } from './page-object.ts';
import { pageBox } from './pdf-glyphs.ts';
import type { Engine, Pointer } from './pdfium.ts';

/** A page as it is shown, in grey: one byte a pixel, row by row from the top left, 0 is black. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** Points to a pixel. */
  readonly scale: number;
};

/** The pixels of a picture, of whatever size they were on paper. */
export type Pixels = Pick<Picture, 'width' | 'height' | 'pixels'>;

const IMAGE_OBJECT = 3;
/** Of the page, from which share on its images may be the text of a page that has none itself. */
const LEAST_SHARE = 0.1;
/** Text that was drawn as shapes has some for each letter; frames and lines are fewer. */
const LEAST_SHAPES = 200;
/** Of the page that an image must cover, and characters of text that may stand beside it: the stamp of a scanner. */
const STAMPED_SHARE = 0.5;
const LONGEST_STAMP = 80;

const GREY = 1;
const WHITE = 0xffffffff;
/** 300 dots an inch, at which print of any honest size is read well, and coarse scans better than as they are. */
const PIXELS_A_POINT = 300 / 72;
const MOST_PIXELS = 9_000_000;
const LONGEST_SIDE = 6_000;
/** In points; a page beyond it is a photograph of one, measured in its pixels. */
const LONGEST_PAPER = 1_300;
const A4_HEIGHT = 842;

/** The objects that are images, or the forms on the page that hold some: of what lies in a form the place is not known. */
const imagesAmong = (objects: readonly PageObject[]): ReadonlySet<Pointer> => {
  const images = new Set<Pointer>();
  let onPage: Pointer = 0;
  for (const { at, type, isInForm } of objects) {
    if (!isInForm) onPage = at;
    if (type === IMAGE_OBJECT) images.add(onPage);
  }
  return images;
};

/** Share of the page (0 to 1, more where they overlap) under images. */
const imageShare = (engine: Engine, page: Pointer, objects: readonly PageObject[]): number => {
  const paper = pageBox(engine, page);
  const [width, height] = [paper.right - paper.left, paper.top - paper.bottom];
  const whole: Box = { left: 0, top: 0, right: width, bottom: height };
  const areas = [...imagesAmong(objects)].map((image) => {
    const { left, right, top, bottom } = shared(boundsOf(engine, image, paper), whole);
    return Math.max(0, right - left) * Math.max(0, bottom - top);
  });
  return areas.reduce((sum, area) => sum + area, 0) / Math.max(1, width * height);
};

/**
 * Whether a page is a picture of text: it has no visible text but images of some size or many drawn shapes, or no more text than a
 * scanner's stamp on an image that covers most of it.
 */
export const isPicture = (engine: Engine, page: Pointer, lines: readonly Line[]): boolean => {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > LONGEST_STAMP) return false;
  const objects = objectsOf(engine, page);
  const share = imageShare(engine, page, objects);
  if (characters > 0) return share >= STAMPED_SHARE;
  return share >= LEAST_SHARE || objects.filter(({ type }) => type === PATH_OBJECT).length >= LEAST_SHAPES;
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
