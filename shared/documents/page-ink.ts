import { isNear, NEAR, PAPER } from './colour.ts';
import type { Box, Glyph, Ink, PageGlyphs, Rgb } from './glyph.ts';
import { type PageBitmap, pixelDistance, pixelsIn, renderFull, renderGround } from './page-bitmap.ts';
import { type Clip, clipOf } from './page-clip.ts';
import { groundsOf, type PageGround } from './page-ground.ts';
import { holds, objectsOf, overlap, type PageObject, TEXT_OBJECT } from './page-object.ts';
import { pageBox } from './pdf-glyphs.ts';
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

/** What can be told of a text without drawing the page: whether it shows, or that the page must be drawn to know. */
type Verdict = 'shown' | 'hidden' | 'unknown';

/** The colours that may lie right below a box: those on top down to the first that fills it, or down to the paper. */
const coloursUnder = (box: Box, below: readonly PageGround[]): readonly (Rgb | undefined)[] => {
  const full = below.findLastIndex((ground) => ground.fillsBox && holds(ground.box, box));
  const colours = below.slice(Math.max(0, full)).map(({ colour }) => colour);
  return full === -1 ? [PAPER, ...colours] : colours;
};

/** pdfium tells white of what is filled with a gradient. Whether white text shows on it, the drawing tells. */
const mayBePattern = (colour: Rgb | undefined): boolean => colour?.every((channel) => channel === 255) === true;

const verdictOf = ({ ink, box, order }: InkPlace, grounds: readonly PageGround[]): Verdict => {
  const near = grounds.filter((ground) => overlap(ground.box, box));
  if (near.some((ground) => ground.order > order)) return 'unknown';
  const under = coloursUnder(box, near);
  if (under.some((colour) => colour === undefined)) return 'unknown';
  const alike = under.filter((colour) => colour !== undefined && isNear(colour, ink.colour)).length;
  if (alike === 0) return 'shown';
  return alike === under.length && !near.some(({ colour }) => mayBePattern(colour)) ? 'hidden' : 'unknown';
};

/** A text object: how it is painted, where all of its characters stand, and what comes before it. */
type InkPlace = { readonly ink: Ink; readonly box: Box; readonly order: number };

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const placesOf = ({ glyphs }: PageGlyphs, orders: ReadonlyMap<Pointer, number>): readonly InkPlace[] => {
  const boxes = new Map<Ink, Box>();
  for (const { ink, box } of glyphs) {
    const known = boxes.get(ink);
    boxes.set(ink, known === undefined ? box : union(known, box));
  }
  return [...boxes].map(([ink, box]) => ({ ink, box, order: orders.get(ink.object) ?? -1 }));
};

/** The characters of a text object that its clip leaves; those of one in a form are not looked at. */
const clipsOf = (engine: Engine, objects: readonly PageObject[], page: Box): ReadonlyMap<Pointer, Clip> =>
  new Map(
    objects.flatMap(({ at, type, isInForm }): [Pointer, Clip][] => {
      const clip = type === TEXT_OBJECT && !isInForm ? clipOf(engine, at, page) : undefined;
      return clip === undefined ? [] : [[at, clip]];
    }),
  );

const isInside = ({ box }: Glyph, clip: Box): boolean => {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= clip.left && x <= clip.right && y >= clip.top - 1 && y <= clip.bottom + 1;
};

type Judge = (glyph: Glyph) => boolean;

/** Draws the part of the page that these texts take, with and without text, to see which of their characters show. */
const drawnJudge = (
  engine: Engine,
  page: Pointer,
  read: PageGlyphs,
  objects: readonly PageObject[],
  unknown: readonly InkPlace[],
): Judge => {
  const [first, ...others] = unknown;
  if (first === undefined) return () => true;
  const area = others.reduce((box, place) => union(box, place.box), first.box);
  const inks = new Set(unknown.map(({ ink }) => ink));
  const full = renderFull(engine, page, read, area);
  const ground = renderGround(engine, page, objects, read, area);
  const marked = new Set<Ink>();
  for (const glyph of read.glyphs)
    if (inks.has(glyph.ink) && !marked.has(glyph.ink) && marks(full, ground, glyph)) marked.add(glyph.ink);
  return (glyph) => marked.has(glyph.ink) && standsOut(ground, glyph);
};

/**
 * Tells of a character whether it can be told from what lies below it, and is neither covered nor clipped away. Most of that
 * follows from the colours and places of what is painted; only a part of the page where it does not is drawn, small.
 */
export const inkJudge = (engine: Engine, page: Pointer, read: PageGlyphs): Judge => {
  if (read.glyphs.length === 0) return () => true;
  const [objects, box] = [objectsOf(engine, page), pageBox(engine, page)];
  const grounds = groundsOf(engine, objects, box);
  const clips = clipsOf(engine, objects, box);
  const places = placesOf(read, new Map(objects.map(({ at, order }) => [at, order])));
  const verdicts = new Map(places.map((place) => [place.ink, verdictOf(place, grounds)]));
  const unknown = places.filter(({ ink }) => verdicts.get(ink) === 'unknown');
  const drawn = drawnJudge(engine, page, read, objects, unknown);
  return (glyph) => {
    const clip = clips.get(glyph.ink.object);
    if (clip !== undefined && !isInside(glyph, clip.box)) return false;
    const verdict = verdicts.get(glyph.ink);
    return verdict === 'unknown' ? drawn(glyph) : verdict === 'shown';
  };
};
