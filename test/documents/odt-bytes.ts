import { strToU8, type Zippable, zipSync } from 'fflate';

const NAMESPACES = [
  ['office', 'office:1.0'],
  ['style', 'style:1.0'],
  ['text', 'text:1.0'],
  ['table', 'table:1.0'],
  ['draw', 'drawing:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
  ['svg', 'svg-compatible:1.0'],
  ['meta', 'meta:1.0'],
  ['manifest', 'manifest:1.0'],
  ['loext', 'loext:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ');

/** Parts of an ODT besides its text, each as XML. */
export type OdtParts = {
  /** Automatic styles of the text, and the common ones. */
  readonly automatic?: string;
  readonly styles?: string;
  /** The insides of the page's header and footer. */
  readonly header?: string;
  readonly footer?: string;
  readonly pages?: number;
  readonly prolog?: string;
  readonly manifest?: string;
  readonly extra?: Zippable;
};

/** The entries of an ODT with this text, to be zipped. */
export const odtEntries = (text: string, parts: OdtParts = {}): Zippable => {
  const { automatic = '', styles = '', header = '', footer = '', pages, prolog = '', manifest = '', extra } = parts;
  const root = (name: string, inner: string): Uint8Array =>
    strToU8(`${prolog}<office:${name} ${NAMESPACES}>${inner}</office:${name}>`);
  const master = `<style:master-page style:name="Standard"><style:header>${header}</style:header><style:footer>${footer}</style:footer></style:master-page>`;
  return {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      `<office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`),
    ...(pages === undefined
      ? {}
      : { 'meta.xml': root('document-meta', `<meta:document-statistic meta:page-count="${pages}"/>`) }),
    ...extra,
  };
};

/** An ODT with this text. */
export const odtOf = (text: string, parts: OdtParts = {}): Uint8Array => zipSync(odtEntries(text, parts));

/** A paragraph of this style. */
export const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;

/** A stretch of text of this style. */
export const span = (text: string, style: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;

/** A style of this family with these properties. */
export const style = (name: string, family: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;

/** A table of rows of cells, each the XML of its blocks. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows
    .map((cells) => cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join(''))
    .map((cells) => `<table:table-row>${cells}</table:table-row>`)
    .join('')}</table:table>`;
