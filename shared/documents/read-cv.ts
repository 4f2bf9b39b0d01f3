import type { Reading } from '../domain/reading.ts';
import type { Opened } from '../reading/line.ts';
import { readFacts } from '../reading/read-facts.ts';
import { openDocument } from './open-document.ts';
import { openScan } from './open-scan.ts';

const readingOf = (opened: Opened): Reading =>
  'unreadable' in opened ? { state: 'unreadable', reason: opened.unreadable } : { state: 'read', ...readFacts(opened) };

/**
 * Reads one CV from its bytes without text recognition. What cannot be opened, or is longer than `maxBytes`, is unreadable with a
 * reason; `pictured` where pages of it are pictures, so that `recogniseCv` must read it. Nothing is thrown.
 */
export const readCv = async (bytes: Uint8Array, maxBytes: number): Promise<Reading | 'pictured'> => {
  const opened = await openDocument(bytes, { bytes: maxBytes });
  return 'pictures' in opened ? 'pictured' : readingOf(opened);
};

/** Reads any CV as `readCv` does, and its pages that are pictures by text recognition. Nothing is thrown. */
export const recogniseCv = async (bytes: Uint8Array, maxBytes: number): Promise<Reading> =>
  readingOf(await openScan(bytes, { document: { bytes: maxBytes } }));
