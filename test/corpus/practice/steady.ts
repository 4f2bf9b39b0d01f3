import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Type } from './plan.ts';

const MADE = '2025-12-01T12:00:00';
const zeros = (found: string): string => found.replace(/[0-9A-F]/g, '0');

/** A PDF whose dates and identifiers tell nothing of the run; every replacement is as long as what it replaces. */
const steadyPdf = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1');
  const dated = text.replace(/\(D:\d{14}/g, '(D:20251201120000');
  const named = dated.replace(/\/ID\s*\[\s*<[0-9A-F]+>\s*<[0-9A-F]+>\s*\]/g, (found) =>
    found.replace(/<[^>]*>/g, zeros),
  );
  return Buffer.from(named.replace(/(?<=\/DocChecksum \/)[0-9A-F]{32}/g, zeros), 'latin1');
};

const RSID = /(config:name="Rsid(?:Root)?"[^>]*>)\d+/g;

const steadyPart = (name: string, part: Uint8Array): Uint8Array => {
  if (name === 'settings.xml') return strToU8(strFromU8(part).replace(RSID, (_, open: string) => `${open}0`));
  return name === 'docProps/core.xml' || name === 'meta.xml'
    ? strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?/g, MADE))
    : part;
};

const steadyZip = (bytes: Uint8Array): Uint8Array => {
  const parts: Zippable = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => {
      const same = steadyPart(name, part);
      return [name, name === 'mimetype' ? [same, { level: 0 }] : same];
    }),
  );
  return zipSync(parts, { mtime: MADE });
};

/** The same document without the moment at which it was made. A DOC keeps two times of day in its container. */
export const steady = (bytes: Uint8Array, type: Type): Uint8Array => {
  if (type === 'pdf') return steadyPdf(bytes);
  return type === 'doc' ? bytes : steadyZip(bytes);
};
