import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MADE = '2025-11-20T09:00:00';

/** A PDF whose dates and ids are always the same; nothing changes its place. */
export const fixedPdf = (pdf: Uint8Array): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1');
  const fixed = text
    .replace(/\/(CreationDate|ModDate) ?\(D:\d{14}/g, (found) => `${found.slice(0, -14)}20251120090000`)
    .replace(/\/ID ?\[ ?<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+> ?\]/g, (found) =>
      found.replace(/[0-9A-Fa-f](?=[0-9A-Fa-f]*>)/g, '0'),
    )
    .replace(/\/DocChecksum \/[0-9A-F]{32}/g, `/DocChecksum /${'0'.repeat(32)}`);
  return new Uint8Array(Buffer.from(fixed, 'latin1'));
};

/** Text boxes get ids by chance; here they are numbered. */
const withShapeNumbers = (xml: string): string =>
  xml
    .split('<v:shape id="')
    .map((piece, at) => (at === 0 ? piece : piece.replace(/^[^"]*/, `box${at}`)))
    .join('<v:shape id="');

/** A DOCX or ODT without the moments at which it was made. `pages`: the count in its properties, where it holds one. */
export const fixedZip = (bytes: Uint8Array, pages: number): Uint8Array => {
  const files = unzipSync(bytes);
  const changed = Object.entries(files).map(([name, content]): [string, Uint8Array] => {
    if (name === 'word/document.xml') return [name, strToU8(withShapeNumbers(strFromU8(content)))];
    if (!/(^meta|^settings|docProps\/(core|app))\.xml$/.test(name)) return [name, content];
    const xml = strFromU8(content)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?/g, MADE)
      .replace(/PT\d+H?\d*M?\d*S|P0D/g, 'PT0S')
      // What an editing session of Writer is called differs from run to run.
      .replace(/(config:name="Rsid(?:Root)?" config:type="int">)\d+/g, '$11')
      .replace(/<Pages>\d+</, `<Pages>${pages}<`)
      .replace(/meta:page-count="\d+"/, `meta:page-count="${pages}"`);
    return [name, strToU8(xml)];
  });
  const first = changed.toSorted(([a], [b]) => Number(b === 'mimetype') - Number(a === 'mimetype'));
  const entries = first.map(
    ([name, content]) => [name, name === 'mimetype' ? [content, { level: 0 }] : content] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0], { mtime: '2025-12-01T12:00:00' });
};
