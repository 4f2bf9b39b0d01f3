import { type Ground, hexColour, PAPER } from './colour.ts';
import type { Rgb } from './glyph.ts';
import type { Element } from './xml-tree.ts';
import { childOf } from './xml-tree.ts';

const HIGHLIGHTS: Readonly<Record<string, Rgb>> = {
  black: [0, 0, 0],
  blue: [0, 0, 255],
  cyan: [0, 255, 255],
  green: [0, 255, 0],
  magenta: [255, 0, 255],
  red: [255, 0, 0],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
  darkBlue: [0, 0, 128],
  darkCyan: [0, 128, 128],
  darkGreen: [0, 128, 0],
  darkMagenta: [128, 0, 128],
  darkRed: [128, 0, 0],
  darkYellow: [128, 128, 0],
  darkGray: [128, 128, 128],
  lightGray: [192, 192, 192],
};

const LIGHT_THEME = /^(?:background1|bg1|light1|lt1)$/;
const DARK_THEME = /^(?:text1|tx1|dark1|dk1)$/;

/** The colour of a text by `w:color`; nothing for automatic colour, which always shows. */
export const textColour = (color: Element | undefined): Rgb | undefined => {
  const { val, themeColor } = color?.attributes ?? {};
  const known = hexColour(val);
  return known ?? (LIGHT_THEME.test(themeColor ?? '') ? PAPER : undefined);
};

/** The background by `w:shd` of a run, paragraph or cell; nothing where it has none. */
export const shading = (properties: Element | undefined): Ground | undefined => {
  const { val, fill, color, themeFill } = childOf(properties, 'shd')?.attributes ?? {};
  if (val === 'solid') return hexColour(color) ?? [0, 0, 0];
  if (hexColour(fill) !== undefined) return hexColour(fill);
  if (themeFill === undefined) return undefined;
  return LIGHT_THEME.test(themeFill) ? PAPER : DARK_THEME.test(themeFill) ? [0, 0, 0] : 'unknown';
};

/** The background by `w:highlight`; nothing where there is none. */
export const highlight = (properties: Element | undefined): Rgb | undefined =>
  HIGHLIGHTS[childOf(properties, 'highlight')?.attributes.val ?? ''];

const solidColour = (fill: Element): Ground => {
  const rgb = childOf(fill, 'srgbClr') ?? childOf(fill, 'sysClr');
  const known = hexColour(rgb?.attributes.lastClr ?? rgb?.attributes.val);
  const scheme = childOf(fill, 'schemeClr');
  const isPlain = scheme !== undefined && scheme.children.length === 0;
  return known ?? (isPlain && LIGHT_THEME.test(scheme.attributes.val ?? '') ? PAPER : 'unknown');
};

/** The fill of a drawn shape by its `spPr`; nothing where it has none. */
export const shapeFill = (properties: Element | undefined): Ground | undefined => {
  const solid = childOf(properties, 'solidFill');
  if (solid !== undefined) return solidColour(solid);
  return ['gradFill', 'blipFill', 'pattFill'].some((name) => childOf(properties, name)) ? 'unknown' : undefined;
};
