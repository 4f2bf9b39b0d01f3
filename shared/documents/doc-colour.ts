import type { Ground } from './colour.ts';
import type { Rgb } from './glyph.ts';

/** The numbered colours of Word, from 1; 0 is automatic. */
const NUMBERED: readonly Rgb[] = [
  [0, 0, 0],
  [0, 0, 255],
  [0, 255, 255],
  [0, 255, 0],
  [255, 0, 255],
  [255, 0, 0],
  [255, 255, 0],
  [255, 255, 255],
  [0, 0, 128],
  [0, 128, 128],
  [0, 128, 0],
  [128, 0, 128],
  [128, 0, 0],
  [128, 128, 0],
  [128, 128, 128],
  [192, 192, 192],
];

const AUTOMATIC = 0xff;
const SOLID = 1;

/** A numbered colour; nothing for automatic. */
export const numberedColour = (number: number): Rgb | undefined => NUMBERED[number - 1];

/** A colour of four bytes: red, green, blue, and whether it is automatic. */
export const colourAt = (value: DataView, at: number): Rgb | undefined =>
  value.getUint8(at + 3) === AUTOMATIC
    ? undefined
    : [value.getUint8(at), value.getUint8(at + 1), value.getUint8(at + 2)];

const patterned = (pattern: number, front: Rgb | undefined, back: Rgb | undefined): Ground | undefined => {
  if (pattern === 0) return back;
  return pattern === SOLID ? (front ?? [0, 0, 0]) : 'unknown';
};

/** A background as Word 97 writes it, in two bytes; nothing where there is none. */
export const shortShading = (value: DataView, at = 0): Ground | undefined => {
  const bits = value.getUint16(at, true);
  if (bits === 0xffff) return undefined;
  return patterned(bits >>> 10, numberedColour(bits & 0x1f), numberedColour((bits >>> 5) & 0x1f));
};

/** A background as Word 2000 and later write it, in ten bytes; nothing where there is none. */
export const longShading = (value: DataView, at = 0): Ground | undefined => {
  const pattern = value.getUint16(at + 8, true);
  if (pattern === 0xffff) return undefined;
  return patterned(pattern, colourAt(value, at), colourAt(value, at + 4));
};
