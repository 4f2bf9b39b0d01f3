/**
 * What a document is by its content. `zip` is a DOCX or an ODT, `ole` a DOC, `encrypted-office` a DOCX under a password; `other` is
 * everything we do not read. Other kinds of document that share these containers are told apart by their readers.
 */
export type DocumentKind = 'pdf' | 'zip' | 'ole' | 'encrypted-office' | 'other';

/** As PDF readers do: the header may stand behind up to 1,024 bytes of something else. */
const PDF_HEADER_WITHIN = 1_024;
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const OLE_START = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** The name of the stream that holds an encrypted DOCX, as OLE writes it: UTF-16, little endian. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].map((letter) => `${letter}\u0000`).join('');
/** Starts of other kinds that may hold the letters of a PDF's header near their start. */
const OTHER_STARTS = ['MZ', '\u007fELF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '{\\rtf', '<!', '<html', '%!PS'];

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Decides by the first bytes; an OLE container is searched for an encrypted package. */
export const documentKind = (bytes: Uint8Array): DocumentKind => {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return 'zip';
  if (head.startsWith(OLE_START)) return latin1(bytes).includes(ENCRYPTED_PACKAGE) ? 'encrypted-office' : 'ole';
  if (OTHER_STARTS.some((start) => head.toLowerCase().startsWith(start.toLowerCase()))) return 'other';
  return head.includes('%PDF-') ? 'pdf' : 'other';
};
