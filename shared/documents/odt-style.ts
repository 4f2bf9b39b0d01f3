import type { Ground } from './colour.ts';
import { backgroundOf, odtFill, odtLook } from './odt-look.ts';
import type { RunLook } from './run-look.ts';
import { childOf, type Element, elementsOf } from './xml-tree.ts';

/** A style: what it gives, laid over those that it is based on. */
export type OdtStyle = {
  readonly look: RunLook;
  /** The background of a paragraph, cell, table, row or shape. */
  readonly ground?: Ground;
  readonly heading: boolean;
  readonly listStyle?: string;
  /** It begins another page, or the next one begins another page. */
  readonly breaksPage: boolean;
};

/** Looks up styles by their family and name; an unknown one gives nothing. */
export type OdtStyles = {
  readonly of: (family: string, name: string | undefined) => OdtStyle;
  /** List styles by their names. */
  readonly lists: ReadonlyMap<string, Element>;
};

const DEEPEST = 20;
const NONE: OdtStyle = { look: {}, heading: false, breaksPage: false };
const HEADING_NAME = /^(?:heading|kop|title|titel|subtitle|ondertitel)(?:\b|_)/i;
const GROUNDS = ['paragraph-properties', 'table-cell-properties', 'table-row-properties', 'table-properties'];

const groundOf = (style: Element): Ground | undefined => {
  const drawn = odtFill(childOf(style, 'graphic-properties'));
  return GROUNDS.map((name) => backgroundOf(childOf(style, name))).find((ground) => ground !== undefined) ?? drawn;
};

const ownStyle = (style: Element, base: OdtStyle): OdtStyle => {
  const { attributes } = style;
  const ground = groundOf(style) ?? base.ground;
  const listStyle = attributes['list-style-name'] ?? base.listStyle;
  const { 'break-before': before, 'break-after': after } = childOf(style, 'paragraph-properties')?.attributes ?? {};
  const name = attributes['display-name'] ?? attributes.name ?? '';
  return {
    look: odtLook(style, base.look),
    heading: base.heading || HEADING_NAME.test(name) || /[1-9]/.test(attributes['default-outline-level'] ?? ''),
    breaksPage: before === 'page' || after === 'page',
    ...(ground === undefined ? {} : { ground }),
    ...(listStyle === undefined ? {} : { listStyle }),
  };
};

const byName = (containers: readonly (Element | undefined)[], kind: string, key: (style: Element) => string) =>
  new Map(containers.flatMap(elementsOf).flatMap((style) => (style.name === kind ? [[key(style), style]] : [])));

/** Reads the styles in these containers; a later one goes before an earlier one of the same name. */
export const readOdtStyles = (containers: readonly (Element | undefined)[]): OdtStyles => {
  const elements = byName(containers, 'style', ({ attributes }) => `${attributes.family} ${attributes.name}`);
  const defaults = byName(containers, 'default-style', ({ attributes }) => attributes.family ?? '');
  const known = new Map<string, OdtStyle>();
  const resolve = (family: string, name: string | undefined, depth: number): OdtStyle => {
    const key = `${family} ${name}`;
    const element = name === undefined ? undefined : elements.get(key);
    const base = defaults.get(family);
    if (element === undefined || depth > DEEPEST) return base === undefined ? NONE : ownStyle(base, NONE);
    const parent = (): OdtStyle => resolve(family, element.attributes['parent-style-name'], depth + 1);
    const made = known.get(key) ?? ownStyle(element, parent());
    known.set(key, made);
    return made;
  };
  return {
    of: (family, name) => resolve(family, name, 0),
    lists: byName(containers, 'list-style', ({ attributes }) => attributes.name ?? ''),
  };
};
