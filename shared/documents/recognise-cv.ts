import type { Reading } from '../domain/reading.ts';
import { readFacts } from '../reading/read-facts.ts';
import { openDocument } from './open-document.ts';

/**
 * Reads any one CV from its bytes, by text recognition where its pages are pictures. What cannot be opened, or is longer than
 * `maxBytes`, is unreadable with a reason; nothing is thrown.
 */
export const recogniseCv = async (bytes: Uint8Array, maxBytes: number): Promise<Reading> => {
  const opened = await openDocument(bytes, { bytes: maxBytes });
  return 'unreadable' in opened
    ? { state: 'unreadable', reason: opened.unreadable }
    : { state: 'read', ...readFacts(opened) };
};
