import type { Rgb } from './glyph.ts';

/** What text stands on: a colour, or something of which we cannot tell the colour. */
export type Ground = Rgb | 'unknown';

/** The page, where nothing else is painted. */
export const PAPER: Rgb = [255, 255, 255];

/** Colours that differ less than this in every channel cannot be told apart (0 to 255). */
export const NEAR = 30;

/** True where a reader cannot tell the one colour from the other. */
export const isNear = (a: Rgb, b: Rgb): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < NEAR);

/** A colour as office files write it, `FFFFFF` or `#ffffff`; nothing for `auto` and for what is no colour. */
export const hexColour = (text: string | undefined): Rgb | undefined => {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? '');
  return hex === null
    ? undefined
    : [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16), parseInt(hex[3] ?? '', 16)];
};
