import type { Opened, Pictured } from '../reading/line.ts';
import { readDoc } from './doc-reader.ts';
import { documentKind } from './document-kind.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts';
import { readOffice } from './office-reader.ts';
import { readPdf } from './pdf-reader.ts';

/**
 * Opens a PDF, DOCX, ODT or DOC as lines in reading order, or tells which of its pages are pictures. The content decides the kind, not
 * a name. Whatever the bytes are, it ends within the limits and says why there is no text; it rejects only where the machine itself fails.
 */
export const openText = async (bytes: Uint8Array, limits: Partial<DocumentLimits> = {}): Promise<Opened | Pictured> => {
  const all = { ...DOCUMENT_LIMITS, ...limits };
  if (bytes.length === 0) return { unreadable: 'empty' };
  if (bytes.length > all.bytes) return { unreadable: 'too-large' };
  const kind = documentKind(bytes);
  if (kind === 'pdf') return readPdf(bytes, all);
  if (kind === 'zip') return readOffice(bytes, all);
  if (kind === 'ole') return readDoc(bytes, all);
  return { unreadable: kind === 'encrypted-office' ? 'encrypted' : 'wrong-type' };
};
