import type { Box, Glyph, Ink, PageGlyphs, Rgb } from './glyph.ts';
import { type Engine, type Pointer, viewOf } from './pdfium.ts';

/** An open page and its text, as the engine knows them. */
export type OpenPage = { readonly page: Pointer; readonly text: Pointer };

const STROKED = new Set([1, 5]);
const UNPAINTED = new Set([3, 7]);
/** Also as TeX names its types (`CMBX10`), and in short (`Frutiger-Bd`). */
const BOLD_NAME = /bold|black|heavy|demi|\b(?:cm|ec|sf|lm)(?:ss)?bx|[-,]bd/i;
const BOLD_WEIGHT = 600;

/** The visible area of the page in PDF coordinates (origin at the bottom left). */
export const pageBox = ({ pdfium, scratch }: Engine, page: Pointer): Box => {
  pdfium._FPDF_GetPageBoundingBox(page, scratch.at);
  const view = viewOf(pdfium);
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view.getFloat32(scratch.at + offset, true));
  return { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 };
};

const colourAt = ({ pdfium, scratch }: Engine): { readonly colour: Rgb; readonly alpha: number } => {
  const view = viewOf(pdfium);
  const value = (index: number): number => view.getUint32(scratch.at + 4 * index, true);
  return { colour: [value(0), value(1), value(2)], alpha: value(3) };
};

const inkOf = (engine: Engine, object: Pointer): Ink => {
  const { pdfium, scratch } = engine;
  if (object === 0) return { object, colour: [0, 0, 0], opacity: 1, painted: true };
  const mode = pdfium._FPDFTextObj_GetTextRenderMode(object);
  const { at } = scratch;
  const known = STROKED.has(mode)
    ? pdfium._FPDFPageObj_GetStrokeColor(object, at, at + 4, at + 8, at + 12)
    : pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
  const { colour, alpha } = known === 0 ? { colour: [0, 0, 0] as const, alpha: 255 } : colourAt(engine);
  return { object, colour, opacity: alpha / 255, painted: !UNPAINTED.has(mode) };
};

type Style = {
  readonly ink: Ink;
  readonly bold: boolean;
  readonly size: number;
  readonly turn: Glyph['turn'];
};

const fontIsBold = ({ pdfium, scratch }: Engine, text: Pointer, index: number): boolean => {
  if (pdfium._FPDFText_GetFontWeight(text, index) >= BOLD_WEIGHT) return true;
  const length = Math.min(
    pdfium._FPDFText_GetFontInfo(text, index, scratch.at, scratch.size - 4, scratch.at + 252),
    252,
  );
  return BOLD_NAME.test(Buffer.from(pdfium.HEAPU8.subarray(scratch.at, scratch.at + length)).toString('latin1'));
};

/** Programs may paint every character as an object of its own: what goes by the font is asked once for each font. */
type KnownFonts = Map<Pointer, boolean>;

const isBold = (engine: Engine, { text }: OpenPage, index: number, object: Pointer, known: KnownFonts): boolean => {
  const font = object === 0 ? 0 : engine.pdfium._FPDFTextObj_GetFont(object);
  const found = known.get(font);
  if (font !== 0 && found !== undefined) return found;
  const bold = fontIsBold(engine, text, index);
  known.set(font, bold);
  return bold;
};

const styleOf = (engine: Engine, open: OpenPage, index: number, object: Pointer, known: KnownFonts): Style => {
  const { pdfium, scratch } = engine;
  const { text } = open;
  const bold = isBold(engine, open, index, object, known);
  const ink = inkOf(engine, object);
  const size = pdfium._FPDFText_GetFontSize(text, index);
  if (pdfium._FPDFText_GetMatrix(text, index, scratch.at) === 0) return { ink, bold, size, turn: 0 };
  const view = viewOf(pdfium);
  const entry = (offset: number): number => view.getFloat32(scratch.at + offset, true);
  const [a, b, c, d] = [entry(0), entry(4), entry(8), entry(12)];
  const turn = Math.abs(a) >= Math.abs(b) ? (a < 0 && d < 0 ? 2 : 0) : b > 0 ? 1 : 3;
  return { ink, bold, size: size * Math.hypot(c, d), turn };
};

type Place = { readonly x: number; readonly y: number; readonly box: Box };

const placeOf = ({ pdfium, scratch }: Engine, { text }: OpenPage, index: number, page: Box): Place => {
  const { at } = scratch;
  pdfium._FPDFText_GetLooseCharBox(text, index, at);
  pdfium._FPDFText_GetCharOrigin(text, index, at + 16, at + 24);
  const view = viewOf(pdfium);
  return {
    x: view.getFloat64(at + 16, true) - page.left,
    y: page.top - view.getFloat64(at + 24, true),
    box: {
      left: view.getFloat32(at, true) - page.left,
      top: page.top - view.getFloat32(at + 4, true),
      right: view.getFloat32(at + 8, true) - page.left,
      bottom: page.top - view.getFloat32(at + 12, true),
    },
  };
};

/** Turned text is laid out along its own lines: a text that runs upwards reads from the bottom of the page. */
const along = ({ x, y, box }: Place, turn: Glyph['turn'], page: Box): Pick<Glyph, 'left' | 'right' | 'y'> => {
  const [width, height] = [page.right - page.left, page.top - page.bottom];
  if (turn === 1) return { left: height - box.bottom, right: height - box.top, y: x };
  if (turn === 3) return { left: box.top, right: box.bottom, y: width - x };
  if (turn === 2) return { left: width - box.right, right: width - box.left, y: height - y };
  return { left: box.left, right: box.right, y };
};

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);
/** Control codes that pdfium puts where a hyphen ends a line; they are drawn. */
const HYPHEN_CODES = new Set([2, 0xfffe]);

const characterOf = (code: number): string => {
  if (HYPHEN_CODES.has(code)) return '\u00AD';
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
};

/** The characters of a page in the order of its content, at most `limit` of them. */
export const readGlyphs = (engine: Engine, open: OpenPage, limit: number): PageGlyphs => {
  const { pdfium } = engine;
  const page = pageBox(engine, open.page);
  const rotation = pdfium._FPDFPage_GetRotation(open.page) as Glyph['turn'];
  const total = pdfium._FPDFText_CountChars(open.text);
  const count = Math.min(total, limit);
  const styles = new Map<Pointer, Style>();
  const fonts: KnownFonts = new Map();
  const glyphs: Glyph[] = [];
  let spaced: Glyph['spaced'];
  for (let index = 0; index < count; index += 1) {
    const code = pdfium._FPDFText_GetUnicode(open.text, index);
    const isGenerated = pdfium._FPDFText_IsGenerated(open.text, index) === 1;
    if (!HYPHEN_CODES.has(code) && (isGenerated || isSpace(code))) {
      spaced = isGenerated && spaced !== 'drawn' ? 'seen' : 'drawn';
      continue;
    }
    const object = pdfium._FPDFText_GetTextObject(open.text, index);
    const style = styles.get(object) ?? styleOf(engine, open, index, object, fonts);
    styles.set(object, style);
    const place = placeOf(engine, open, index, page);
    const turn = ((style.turn + 4 - rotation) % 4) as Glyph['turn'];
    glyphs.push({ ...style, ...along(place, style.turn, page), turn, text: characterOf(code), spaced, box: place.box });
    spaced = undefined;
  }
  return { pageWidth: page.right - page.left, pageHeight: page.top - page.bottom, glyphs, cut: total > limit };
};
