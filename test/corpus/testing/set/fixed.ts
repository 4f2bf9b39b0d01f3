import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MOMENT = '2025-11-20T09:00:00Z';

/** A PDF without the moment it was made and the number drawn for it; no byte moves. */
export const fixedPdf = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const still = text
    .replace(
      /\/(CreationDate|ModDate)(\s*)\(D:([^)]*)\)/g,
      (_, key: string, gap: string, date: string) =>
        `/${key}${gap}(D:${'20251120090000Z'.padEnd(date.length, ' ').slice(0, date.length)})`,
    )
    .replace(/\/ID\s*\[[^\]]*\]/g, (id) => id.replace(/<[0-9A-Fa-f]*>/g, (hex) => `<${'0'.repeat(hex.length - 2)}>`))
    .replace(/\/DocChecksum \/[0-9A-F]+/g, (sum) => sum.replace(/[0-9A-F]{32}/, '0'.repeat(32)));
  return new Uint8Array(Buffer.from(still, 'latin1'));
};

const still = (name: string, bytes: Uint8Array): Uint8Array =>
  /(?:core|meta|settings|content|styles)\.xml$/.test(name)
    ? strToU8(
        strFromU8(bytes)
          .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, MOMENT)
          .replace(/ officeooo:(?:paragraph-)?rsid="[0-9a-f]+"/g, '')
          .replace(/ (?:xml:id|text:continue-list)="list\d+"/g, '')
          .replace(/(config:name="Rsid(?:Root)?"[^>]*>)\d+/g, (_, key: string) => `${key}1`),
      )
    : bytes;

/** The moment as Windows counts it: tenths of microseconds since 1601. */
const FILETIME = BigInt(Date.parse(MOMENT) + 11_644_473_600_000) * 10_000n;

/** A DOC without the moment it was made: each stamp of its properties is overwritten in place. */
export const fixedDoc = (bytes: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('40000000', 0, 'hex'); at !== -1; at = copy.indexOf('40000000', at + 4, 'hex')) {
    const stamped = copy[at + 11] === 1 && (copy[at + 10] ?? 0) >= 0xd0;
    if (stamped) copy.writeBigUInt64LE(FILETIME, at + 4);
  }
  return new Uint8Array(copy);
};

/** A DOCX or ODT without the moment it was made. */
export const fixedZip = (bytes: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, still(name, file)])), {
    mtime: '2025-12-01T12:00:00',
  });

/** The count of pages that a word processor left in the file, if it did. */
export const countedPages = (bytes: Uint8Array): number | null => {
  const files = unzipSync(bytes);
  const text = ['docProps/app.xml', 'meta.xml'].map((name) => (files[name] ? strFromU8(files[name]) : '')).join('');
  const count = /<Pages>(\d+)<|meta:page-count="(\d+)"/.exec(text);
  return count === null ? null : Number(count[1] ?? count[2]);
};
