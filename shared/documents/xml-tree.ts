import { SaxesParser } from 'saxes';

/** An element. Names are without their prefix: `p` for `w:p`. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

/** Why a part is not read: it is no XML or has a document type (no office program writes one), or it is too big or too deep. */
export class XmlFault extends Error {
  readonly reason: 'damaged' | 'too-costly';
  constructor(reason: 'damaged' | 'too-costly', message: string) {
    super(message);
    this.name = 'XmlFault';
    this.reason = reason;
  }
}

const DEEPEST = 256;
const MOST_ELEMENTS = 250_000;
const STEP = 65_536;

type Growing = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Growing | string)[];
};

/** Names met before, with what stands behind their prefix: a document has few of them, thousands of times each. */
const LOCAL_NAMES = new Map<string, string>();
const ATTRIBUTE_NAMES = new Map<string, string>();
const MOST_NAMES = 5_000;

const kept = (names: Map<string, string>, name: string, toLocal: (name: string) => string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const local = toLocal(name);
  if (names.size < MOST_NAMES && name.length < 100) names.set(name, local);
  return local;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const localName = (name: string): string => kept(LOCAL_NAMES, name, withoutPrefix);

/** Empty for what is no attribute to us: declarations of namespaces, and the marks of Word's editing sessions. */
const attributeName = (name: string): string =>
  kept(ATTRIBUTE_NAMES, name, (whole) => {
    const own = withoutPrefix(whole);
    return /^xmlns/.test(whole) || /^(?:__proto__$|rsid)/.test(own) ? '' : own;
  });

/** The text of an XML part: UTF-8, or UTF-16 where its first bytes say so. */
const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** Attributes keep the value of the first of two that differ in their prefix only; declarations of namespaces go. */
const localAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  let local: Record<string, string> | undefined;
  for (const name in attributes) {
    const own = attributeName(name);
    if (own === '') continue;
    local ??= {};
    if (local[own] === undefined) local[own] = attributes[name] ?? '';
  }
  return local ?? NO_ATTRIBUTES;
};

/** Reads an XML part into a tree. Knows no entities but XML's own five. Throws an `XmlFault`. */
export const parseXml = (bytes: Uint8Array): Element => {
  const text = decoded(bytes);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw new XmlFault('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('damaged', 'A document type is not allowed.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new XmlFault('too-costly', 'Too many elements.');
    const element: Growing = { name: localName(name), attributes: localAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  const [top] = root.children.filter((child) => typeof child !== 'string');
  if (top === undefined) throw new XmlFault('damaged', 'There is no element.');
  return top;
};

/** The child elements. */
export const elementsOf = (element: Element | undefined): readonly Element[] =>
  element === undefined ? [] : element.children.filter((child) => typeof child !== 'string');

/** The first child element of that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);

/** The first element of that name at any depth, the element itself included. */
export const findElement = (element: Element, name: string): Element | undefined => {
  if (element.name === name) return element;
  for (const child of elementsOf(element)) {
    const found = findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The text of an element, all depths together. */
export const textOf = (element: Element | undefined): string =>
  element === undefined
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
