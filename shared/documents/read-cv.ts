import type { Reading } from '../domain/reading.ts';
import { readFacts } from '../reading/read-facts.ts';
import { openText } from './open-text.ts';

/**
 * Reads one CV from its bytes without text recognition. What cannot be opened, or is longer than `maxBytes`, is unreadable with a
 * reason; `pictured`: pages of it are pictures, so that `recogniseCv` must read it. Nothing is thrown.
 */
export const readCv = async (bytes: Uint8Array, maxBytes: number): Promise<Reading | 'pictured'> => {
  const opened = await openText(bytes, { bytes: maxBytes });
  if ('pictures' in opened) return 'pictured';
  return 'unreadable' in opened
    ? { state: 'unreadable', reason: opened.unreadable }
    : { state: 'read', ...readFacts(opened) };
};
