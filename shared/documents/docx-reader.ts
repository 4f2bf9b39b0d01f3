import type { Opened } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';

/** Reads a DOCX. */
export const readDocx = (_bytes: Uint8Array, _limits: DocumentLimits): Opened => ({ unreadable: 'wrong-type' });
