import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Offer } from '../../shared/domain/offer.ts';
import { offerFaults } from '../../shared/domain/offer-faults.ts';
import { compareText } from '../../shared/domain/tie-break.ts';

/** The bids of an inbox, by name in the order of code units, and what else lies there: left alone. */
export type Inbox = { readonly bidIds: readonly string[]; readonly strays: readonly string[] };

/** The one CV of a bid's folder, or in Dutch why there is none. */
export type CvFile =
  | { readonly path: string; readonly size: number; readonly type: string }
  | { readonly missing: string };

/** The offer of a bid's folder, or in Dutch why it cannot be used. */
export type OfferFile = { readonly offer: Offer } | { readonly invalid: string };

const MAX_OFFER_BYTES = 1_000_000;

/**
 * Lists an inbox: each folder is a bid, and so is a link that cannot be followed. Files, and what begins with a dot, are none.
 * Throws when the inbox is not a folder that can be read.
 */
export const listInbox = async (inbox: string): Promise<Inbox> => {
  const names = (await readdir(inbox)).toSorted(compareText);
  const kinds = await Promise.all(names.map((name) => kindOf(join(inbox, name))));
  const isBid = (name: string, index: number) => !name.startsWith('.') && kinds[index] !== 'file';
  return {
    bidIds: names.filter(isBid),
    strays: names.filter((name, index) => !isBid(name, index)),
  };
};

/** Finds `cv.<type>` in a bid's folder. Never throws. */
export const findCv = async (folder: string): Promise<CvFile> => {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return { missing: 'De map van deze inschrijving kan niet worden geopend.' };
  const found = names.filter((name) => /^cv\.[a-z0-9]+$/i.test(name)).toSorted(compareText);
  const [name, ...more] = found;
  if (name === undefined) return { missing: 'Er is geen cv: het bestand cv.pdf, cv.docx, cv.doc of cv.odt ontbreekt.' };
  if (more.length > 0) return { missing: `Er is meer dan één cv: ${found.join(', ')}.` };
  const path = join(folder, name);
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return { missing: `Het cv ${name} is geen bestand dat kan worden geopend.` };
  return { path, size: info.size, type: name.slice(3).toLowerCase() };
};

/** Reads `offer.json` in a bid's folder. Never throws. */
export const readOffer = async (folder: string): Promise<OfferFile> => {
  const path = join(folder, 'offer.json');
  const info = await stat(path).catch(() => undefined);
  if (!info) return invalid('het bestand offer.json ontbreekt');
  if (!info.isFile()) return invalid('offer.json is geen bestand');
  if (info.size > MAX_OFFER_BYTES) return invalid('het bestand offer.json is te groot');
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? parseOffer(bytes) : invalid('het bestand offer.json kan niet worden geopend');
};

/** Text of a file in UTF-8, or in UTF-16 with a byte order mark; without that mark. */
export const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

const parseOffer = (bytes: Uint8Array): OfferFile => {
  try {
    const json: unknown = JSON.parse(textOf(bytes));
    const parsed = Offer.safeParse(json);
    if (parsed.success) return { offer: parsed.data };
    const faults = offerFaults(parsed.error.issues, json);
    return invalid(`de inhoud klopt niet (${faults.slice(0, 5).join('; ')})`);
  } catch {
    return invalid('het bestand offer.json is geen geldige JSON');
  }
};

const invalid = (why: string): OfferFile => ({ invalid: `De aanbieding kan niet worden gebruikt: ${why}.` });

const kindOf = async (path: string): Promise<'file' | 'other'> => {
  const info = await stat(path).catch(() => undefined);
  return info && !info.isDirectory() ? 'file' : 'other';
};
