import { type Ground, hexColour } from './colour.ts';
import type { RunLook } from './run-look.ts';
import { DEFAULT_SIZE } from './run-look.ts';
import { childOf, type Element } from './xml-tree.ts';

const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75, pc: 12 };

/** A length with its unit in points, `2.5cm`; nothing for what is no length. */
export const lengthOf = (text: string | undefined): number | undefined => {
  const [, number, unit = ''] = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(text ?? '') ?? [];
  const size = UNITS[unit];
  return number === undefined || size === undefined ? undefined : Number(number) * size;
};

const sizeOf = (text: string | undefined, inherited: number | undefined): number | undefined => {
  const [, percent] = /^([\d.]+)%$/.exec(text ?? '') ?? [];
  return percent === undefined ? lengthOf(text) : ((inherited ?? DEFAULT_SIZE) * Number(percent)) / 100;
};

/** LibreOffice writes an opacity of nothing beside automatic colour, which shows all the same. */
const vanishOf = (properties: Readonly<Record<string, string>>): boolean | undefined => {
  const { display, opacity, 'use-window-font-color': automatic } = properties;
  if (display === 'none') return true;
  if (opacity !== undefined) return automatic !== 'true' && Number.parseFloat(opacity) < 10;
  return display === undefined ? undefined : false;
};

/** The background that properties give by `fo:background-color`; nothing where they are transparent. */
export const backgroundOf = (properties: Element | undefined): Ground | undefined =>
  hexColour(properties?.attributes['background-color']);

/** The look that the text properties of a style give, laid over the inherited one. */
export const odtLook = (style: Element, inherited: RunLook): RunLook => {
  const properties = childOf(style, 'text-properties');
  if (properties === undefined) return inherited;
  const { attributes } = properties;
  const weight = attributes['font-weight'];
  const isAutomatic = attributes['use-window-font-color'] === 'true';
  const colour = isAutomatic ? 'auto' : hexColour(attributes.color);
  const entries = {
    vanish: vanishOf(attributes),
    size: sizeOf(attributes['font-size'], inherited.size),
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    colour,
    ground: backgroundOf(properties),
  };
  return { ...inherited, ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) };
};

/** The fill of a shape or frame by its graphic properties; nothing where it has none. */
export const odtFill = (properties: Element | undefined): Ground | undefined => {
  const { fill, 'fill-color': colour } = properties?.attributes ?? {};
  if (fill === 'solid') return hexColour(colour) ?? 'unknown';
  if (fill === 'none') return undefined;
  return fill === undefined ? backgroundOf(properties) : 'unknown';
};
