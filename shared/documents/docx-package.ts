import { type Element, elementsOf, parseXml, XmlFault } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

/** A DOCX as its parts: the main one, and those that it names, by what they are to it (`styles`, `header`). */
export type DocxPackage = {
  readonly main: Element;
  /** The parts of one kind in the order of the relations. */
  readonly related: (kind: string) => readonly { readonly id: string; readonly root: Element }[];
  /** The first of them as its bytes. */
  readonly firstPart: (kind: string) => Uint8Array | undefined;
  /** Pages that the last program counted; nothing where none did. */
  readonly statedPages?: number;
};

type Relation = { readonly id: string; readonly kind: string; readonly target: string };

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const resolved = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  return URL.parse(target, `file:///${folder}`)?.pathname.slice(1) ?? '';
};

const relationsOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): readonly Relation[] => {
  const folder = folderOf(path);
  const bytes = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (bytes === undefined) return [];
  return elementsOf(parseXml(bytes))
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: resolved(folder, attributes.Target ?? ''),
    }));
};

/** What a template says of itself, in the file of a program that does not count: one page without a word. */
const NEVER_COUNTED = /<(?:\w+:)?Words>0</;

const statedPages = (parts: ReadonlyMap<string, Uint8Array>): number | undefined => {
  const text = Buffer.from(parts.get('docProps/app.xml') ?? []).toString('utf8');
  const pages = Number(/<(?:\w+:)?Pages>(\d{1,4})</.exec(text)?.[1]);
  return pages > 1 || (pages === 1 && !NEVER_COUNTED.test(text)) ? pages : undefined;
};

/** Parts that hold text, looks or relations; pictures, embedded files, macros and what no reader sees are left packed. */
export const isReadPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/(?:^\[content_types\]|\/(?:core|custom|fontTable|webSettings|stylesWithEffects|people))\.xml$/i.test(name) &&
  !/^(?:customXml|word\/(?:embeddings|media|charts|diagrams|glossary|theme))\//i.test(name);

/** Opens the package; nothing where it is another kind of package than a DOCX. Throws an `XmlFault`. */
export const openPackage = ({ parts, names }: ZipParts): DocxPackage | undefined => {
  const path = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const bytes = parts.get(path);
  if (bytes === undefined && names.has('word/document.xml')) throw new XmlFault('damaged', 'The main part is missing.');
  const main = bytes === undefined ? undefined : parseXml(bytes);
  if (main?.name !== 'document') return undefined;
  const relations = relationsOf(parts, path);
  const partsOf = (kind: string): readonly { readonly id: string; readonly part: Uint8Array }[] =>
    relations.flatMap((relation) => {
      const part = relation.kind === kind ? parts.get(relation.target) : undefined;
      return part === undefined ? [] : [{ id: relation.id, part }];
    });
  const related: DocxPackage['related'] = (kind) => partsOf(kind).map(({ id, part }) => ({ id, root: parseXml(part) }));
  const firstPart: DocxPackage['firstPart'] = (kind) => partsOf(kind)[0]?.part;
  const pages = statedPages(parts);
  return { main, related, firstPart, ...(pages === undefined ? {} : { statedPages: pages }) };
};
