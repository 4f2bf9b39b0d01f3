import type { Rgb } from './glyph.ts';

/** The page, where nothing else is painted. */
export const PAPER: Rgb = [255, 255, 255];

/** Colours that differ less than this in every channel cannot be told apart (0 to 255). */
export const NEAR = 30;

/** True where a reader cannot tell the one colour from the other. */
export const isNear = (a: Rgb, b: Rgb): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < NEAR);
