import type { Box, Rgb } from './glyph.ts';
import { clipOf, isRectangle } from './page-clip.ts';
import { boundsOf, FORM_OBJECT, opaqueFill, PATH_OBJECT, type PageObject, shared, TEXT_OBJECT } from './page-object.ts';
import { type Engine, viewOf } from './pdfium.ts';

/** Something painted that text could stand on or hide under: a filled path of some size, a wide line, a picture, a shading. */
export type PageGround = {
  readonly order: number;
  readonly box: Box;
  /** Its one colour, where it has one that nothing shines through. */
  readonly colour?: Rgb;
  /** It paints all of its box. */
  readonly fillsBox: boolean;
};

/** In points: what is narrower cannot hold a letter. */
const LEAST = 6;

const isPainted = ({ pdfium, scratch }: Engine, { at }: PageObject): 'fill' | 'stroke' | undefined => {
  pdfium._FPDFPath_GetDrawMode(at, scratch.at, scratch.at + 4);
  const view = viewOf(pdfium);
  if (view.getInt32(scratch.at, true) !== 0) return 'fill';
  if (view.getInt32(scratch.at + 4, true) === 0) return undefined;
  pdfium._FPDFPageObj_GetStrokeWidth(at, scratch.at);
  return viewOf(pdfium).getFloat32(scratch.at, true) >= LEAST ? 'stroke' : undefined;
};

const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

const isRoomy = ({ left, top, right, bottom }: Box): boolean => right - left >= LEAST && bottom - top >= LEAST;

const groundOf = (engine: Engine, object: PageObject, page: Box): PageGround | undefined => {
  const { at, type, order, isInForm } = object;
  const paint = type === PATH_OBJECT ? isPainted(engine, object) : 'fill';
  if (paint === undefined || type === TEXT_OBJECT || type === FORM_OBJECT) return undefined;
  const bounds = boundsOf(engine, at, page);
  if (!isRoomy(bounds)) return undefined;
  if (isInForm) return { order, box: EVERYWHERE, fillsBox: false };
  const clip = clipOf(engine, at, page);
  const box = clip === undefined ? bounds : shared(bounds, clip.box);
  if (!isRoomy(box)) return undefined;
  const colour = type === PATH_OBJECT && paint === 'fill' ? opaqueFill(engine, at) : undefined;
  const fillsBox = colour !== undefined && clip?.isRectangle !== false && isRectangle(engine, at);
  return { order, box, fillsBox, ...(colour === undefined ? {} : { colour }) };
};

/** The grounds of a page in the order of painting. What lies in a form may stand anywhere. */
export const groundsOf = (engine: Engine, objects: readonly PageObject[], page: Box): readonly PageGround[] =>
  objects.flatMap((object) => groundOf(engine, object, page) ?? []);
