import type { Ground } from './colour.ts';
import { highlight, shading, textColour } from './docx-colour.ts';
import { openStyles } from './docx-style-part.ts';
import type { RunLook } from './run-look.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';

/** A style: its own look and paragraph properties, laid over those of the styles it is based on. */
export type Style = {
  readonly look: RunLook;
  readonly ground?: Ground;
  readonly heading: boolean;
  readonly numbering?: Element;
  /** Some part of a table of this style has a background of its own. */
  readonly shadesTable: boolean;
};

const DEEPEST = 20;
const OFF = new Set(['0', 'false', 'off']);

const toggle = (properties: Element, name: string): boolean | undefined => {
  const element = childOf(properties, name);
  return element === undefined ? undefined : !OFF.has(element.attributes.val ?? '');
};

const isTransparent = (properties: Element): boolean => {
  const fill = childOf(properties, 'textFill');
  if (fill === undefined || childOf(properties, 'textOutline') !== undefined) return false;
  const [colour] = elementsOf(childOf(fill, 'solidFill'));
  return childOf(fill, 'noFill') !== undefined || Number(childOf(colour, 'alpha')?.attributes.val ?? 0) > 90_000;
};

const points = (properties: Element): number | undefined => {
  const half = Number(childOf(properties, 'sz')?.attributes.val);
  return Number.isFinite(half) ? half / 2 : undefined;
};

/** The look that a `w:rPr` gives. */
export const lookOf = (properties: Element | undefined): RunLook => {
  if (properties === undefined) return {};
  const vanish = toggle(properties, 'vanish') ?? (isTransparent(properties) ? true : undefined);
  const bold = toggle(properties, 'b');
  const size = points(properties);
  const color = childOf(properties, 'color');
  const ground = highlight(properties) ?? shading(properties);
  return {
    ...(vanish === undefined ? {} : { vanish }),
    ...(bold === undefined ? {} : { bold }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { colour: textColour(color) ?? 'auto' }),
    ...(ground === undefined ? {} : { ground }),
  };
};

/** Looks up styles by their id; an unknown id has an empty style. */
export type Styles = {
  readonly defaults: RunLook;
  readonly base: Style;
  readonly of: (id: string | undefined) => Style;
};

const EMPTY: Style = { look: {}, heading: false, shadesTable: false };
const HEADING_NAME = /^(?:heading|kop|title|titel|subtitle|ondertitel)\b/i;

const ownStyle = (element: Element, base: Style): Style => {
  const paragraph = childOf(element, 'pPr');
  const ground = shading(paragraph) ?? base.ground;
  const numbering = childOf(paragraph, 'numPr') ?? base.numbering;
  const named = HEADING_NAME.test(childOf(element, 'name')?.attributes.val ?? '');
  const inTable = [element, ...elementsOf(element).filter(({ name }) => name === 'tblStylePr')];
  return {
    look: { ...base.look, ...lookOf(childOf(element, 'rPr')) },
    ...(ground === undefined ? {} : { ground }),
    ...(numbering === undefined ? {} : { numbering }),
    heading: base.heading || named || childOf(paragraph, 'outlineLvl') !== undefined,
    shadesTable: base.shadesTable || inTable.some((part) => shading(childOf(part, 'tcPr')) !== undefined),
  };
};

/** Reads `styles.xml`; without it there are no styles. Throws an `XmlFault`. */
export const readStyles = (bytes: Uint8Array | undefined): Styles => {
  const part = bytes === undefined ? undefined : openStyles(bytes);
  const root = part?.root;
  const elements = new Map(
    elementsOf(root)
      .filter(({ name }) => name === 'style')
      .map((element) => [element.attributes.styleId ?? '', element]),
  );
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined, depth: number): Style => {
    const found = known.get(id ?? '');
    if (found !== undefined) return found;
    const element = id === undefined ? undefined : (elements.get(id) ?? part?.style(id));
    if (id === undefined || element === undefined || depth > DEEPEST) return EMPTY;
    const made = ownStyle(element, resolve(childOf(element, 'basedOn')?.attributes.val, depth + 1));
    known.set(id, made);
    return made;
  };
  const defaults = lookOf(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const isBase = ({ attributes }: Element): boolean => attributes.type === 'paragraph' && attributes.default === '1';
  const base = [...elements.values()].find(isBase)?.attributes.styleId;
  return { defaults, base: resolve(base, 0), of: (id) => resolve(id, 0) };
};
