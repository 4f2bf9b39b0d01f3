import type { Pixels } from './page-picture.ts';

/** Pixels of a bar, its far edges not included. */
type Bar = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const DARK = 140;
const LIGHT = 190;
const WHITE = 255;
/** Pixels at 300 dots an inch: a date of small print is wider and taller, a whole column beside the text taller than the most. */
const LEAST_WIDE = 60;
const LEAST_TALL = 24;
const MOST_TALL = 150;
/** The upper edge of a bar that lies a little askew is whole only so many rows lower. */
const SLOPE = 8;
/** So much of a bar may stand out to each side below round corners. */
const CORNER = 24;
/** Share of a row of a bar that is dark at the least, letters and all, and of the whole bar; and of it that is light where text stands in it. */
const ROW_DARK = 0.35;
const BAR_DARK = 0.5;
const BAR_LIGHT = 0.03;
/** Rows over which an edge fades, and the share of the row above it that may be dark. */
const EDGE = 3;
const MOST_ABOVE = 0.2;

const share = ({ width, pixels }: Pixels, { left, right, top, bottom }: Bar, is: (grey: number) => boolean): number => {
  let count = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (is(pixels[y * width + x] ?? WHITE)) count += 1;
  return count / Math.max(1, (right - left) * (bottom - top));
};

const isDark = (grey: number): boolean => grey < DARK;
const isLight = (grey: number): boolean => grey > LIGHT;

/** The dark pixels in a row from `x` on, or back from it. */
const darkUntil = ({ width, pixels }: Pixels, y: number, x: number, step: 1 | -1): number => {
  let at = x;
  while (at >= 0 && at < width && isDark(pixels[y * width + at] ?? WHITE)) at += step;
  return at;
};

/** Whether what lies right above is as dark, so that the row is none of the upper edge. */
const goesOnAbove = (picture: Pixels, { left, right, top }: Omit<Bar, 'bottom'>): boolean =>
  top >= EDGE && share(picture, { left, right, top: top - EDGE, bottom: top - EDGE + 1 }, isDark) > MOST_ABOVE;

/** The bar of which the run from `from` to `to` in row `top` is the upper edge, if it is one with text in it. */
const barBelow = (picture: Pixels, top: number, from: number, to: number): Bar | undefined => {
  const middle = Math.floor((from + to) / 2);
  let [left, right] = [from, to];
  for (let y = top; y < Math.min(picture.height, top + SLOPE); y += 1) {
    left = Math.min(left, darkUntil(picture, y, middle, -1) + 1);
    right = Math.max(right, darkUntil(picture, y, middle, 1));
  }
  if (goesOnAbove(picture, { left, right, top })) return undefined;
  let bottom = top + 1;
  while (
    bottom < picture.height &&
    bottom - top <= MOST_TALL &&
    share(picture, { left, right, top: bottom, bottom: bottom + 1 }, isDark) >= ROW_DARK
  )
    bottom += 1;
  const bar = { left, right, top, bottom };
  const isSized = bottom - top >= LEAST_TALL && bottom - top <= MOST_TALL;
  return isSized && share(picture, bar, isDark) >= BAR_DARK && share(picture, bar, isLight) >= BAR_LIGHT
    ? bar
    : undefined;
};

/** The grey that most pixels of a bar have, in steps of 8. */
const groundOf = ({ width, pixels }: Pixels, { left, right, top, bottom }: Bar): number => {
  const counts = new Uint32Array(32);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const step = (pixels[y * width + x] ?? WHITE) >> 3;
      counts[step] = (counts[step] ?? 0) + 1;
    }
  return counts.indexOf(Math.max(...counts)) * 8 + 7;
};

/** Makes white what stands out of a bar beside its upper edge. */
const clearSides = (picture: Pixels, { left, right, top, bottom }: Bar, to: Uint8Array): void => {
  for (let y = top; y < bottom; y += 1) {
    const from = Math.max(left - CORNER, darkUntil(picture, y, left - 1, -1) + 1);
    const end = Math.min(right + CORNER, darkUntil(picture, y, right, 1));
    to.fill(WHITE, y * picture.width + from, y * picture.width + left);
    to.fill(WHITE, y * picture.width + right, y * picture.width + end);
  }
};

/** Makes the ground of a bar white and what is white on it black; beside round corners it is paper. */
const turnOver = (picture: Pixels, { left, right, top, bottom }: Bar, to: Uint8Array): void => {
  const ground = groundOf(picture, { left, right, top, bottom });
  const isGround = (at: number): boolean => isDark(picture.pixels[at] ?? WHITE);
  for (let y = top; y < bottom; y += 1) {
    let [from, end] = [y * picture.width + left, y * picture.width + right];
    to.fill(WHITE, from, end);
    while (from < end && !isGround(from)) from += 1;
    while (end > from && !isGround(end - 1)) end -= 1;
    for (let at = from; at < end; at += 1) {
      const above = Math.max(0, (picture.pixels[at] ?? WHITE) - ground) / (WHITE - ground);
      to[at] = Math.round(WHITE * (1 - above));
    }
  }
};

/**
 * The picture with its bars of light letters on dark ground (heads of tables, dates in a frame) turned over: the engine takes small ones
 * for drawings. The picture lies level and has 300 dots an inch.
 */
export const withoutBars = (picture: Pixels): Pixels => {
  const { width, height, pixels } = picture;
  const result = pixels.slice();
  const done = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isDark(pixels[y * width + x] ?? WHITE)) continue;
      const end = darkUntil(picture, y, x, 1);
      const bar = end - x >= LEAST_WIDE && done[y * width + x] === 0 ? barBelow(picture, y, x, end) : undefined;
      if (bar !== undefined) {
        turnOver(picture, bar, result);
        clearSides(picture, bar, result);
        for (let row = bar.top; row < bar.bottom; row += 1)
          done.fill(1, row * width + bar.left, row * width + bar.right);
      }
      x = end;
    }
  }
  return { width, height, pixels: result };
};
