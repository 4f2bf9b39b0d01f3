import { type Element, findElement, parseXml, XmlFault } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

/** An ODT as its parts. */
export type OdtPackage = {
  /** The root of `content.xml`, and the text in it. */
  readonly content: Element;
  readonly text: Element;
  /** The root of `styles.xml`, which holds headers and footers too. */
  readonly styles?: Element;
  /** Pages that the last program counted; nothing where none did. */
  readonly statedPages?: number;
};

const statedPages = (parts: ReadonlyMap<string, Uint8Array>): number | undefined => {
  const bytes = parts.get('meta.xml');
  const statistic = bytes === undefined ? undefined : findElement(parseXml(bytes), 'document-statistic');
  const pages = Number(statistic?.attributes['page-count']);
  return Number.isInteger(pages) && pages > 0 ? pages : undefined;
};

/** True where the parts, or all of them as one, are under a password. */
export const isEncryptedOdt = ({ parts, names }: ZipParts): boolean => {
  const manifest = Buffer.from(parts.get('META-INF/manifest.xml') ?? []).toString('utf8');
  return names.has('encrypted-package') || /<(?:[\w-]+:)?encryption-data[\s/>]/.test(manifest);
};

/** Opens the package; nothing where it is another kind of document than a text. Throws an `XmlFault`. */
export const openOdt = ({ parts }: ZipParts): OdtPackage | undefined => {
  const bytes = parts.get('content.xml');
  if (bytes === undefined) throw new XmlFault('damaged', 'The content is missing.');
  const content = parseXml(bytes);
  const body = findElement(content, 'body');
  const text = content.name === 'document-content' ? body?.children.find(isText) : undefined;
  if (text === undefined) return undefined;
  const styles = parts.get('styles.xml');
  const pages = statedPages(parts);
  return {
    content,
    text,
    ...(styles === undefined ? {} : { styles: parseXml(styles) }),
    ...(pages === undefined ? {} : { statedPages: pages }),
  };
};

const isText = (child: Element | string): child is Element => typeof child !== 'string' && child.name === 'text';
