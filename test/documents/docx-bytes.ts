import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespaces that a body may use besides `w`. */
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** Parts of a DOCX besides its body, each the inner XML of its root. */
export type DocxParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly pages?: number;
  readonly prolog?: string;
  readonly extra?: Zippable;
};

const related = {
  styles: 'styles',
  numbering: 'numbering',
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
} as const;
type Related = keyof typeof related;

const relations = (rows: readonly string[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
  );

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

/** The entries of a DOCX with this body, to be zipped. */
export const docxEntries = (body: string, parts: DocxParts = {}): Zippable => {
  const kinds = (Object.keys(related) as Related[]).filter((kind) => parts[kind] !== undefined);
  const part = (kind: Related): Uint8Array =>
    strToU8(`<w:${related[kind]} ${W} ${MORE}>${parts[kind]}</w:${related[kind]}>`);
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations([relation('r1', 'officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relations(kinds.map((kind, index) => relation(`r${index}`, kind, `${kind}.xml`))),
    'word/document.xml': strToU8(`${parts.prolog ?? ''}<w:document ${W} ${MORE}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, part(kind)])),
    ...(parts.pages === undefined
      ? {}
      : { 'docProps/app.xml': strToU8(`<Properties><Pages>${parts.pages}</Pages></Properties>`) }),
    ...parts.extra,
  };
};

/** A DOCX with this body. */
export const docxOf = (body: string, parts: DocxParts = {}): Uint8Array => zipSync(docxEntries(body, parts));

/** A run with this text and these properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run. */
export const paragraph = (text: string, runProperties = '', properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, runProperties)}</w:p>`;

/** A table row of cells, each the XML of its blocks. */
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
