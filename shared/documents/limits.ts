/** What one document may cost. Sizes in bytes unless the name says otherwise. */
export type DocumentLimits = {
  /** A longer document is not opened. */
  readonly bytes: number;
  /** Time for one document, in milliseconds, once its reader is ready. */
  readonly milliseconds: number;
  /** Memory that the PDF engine may take, in bytes. */
  readonly memory: number;
  /** Pages of which the text is read; all pages are counted. */
  readonly pages: number;
  readonly characters: number;
  readonly lines: number;
};

/** Room for any honest CV: 50 pages, 5 seconds, 256 MB. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 10 * 1024 * 1024,
  milliseconds: 5_000,
  memory: 256 * 1024 * 1024,
  pages: 50,
  characters: 300_000,
  lines: 10_000,
};

/** What text recognition of one document may cost besides. */
export type OcrLimits = {
  /** Pages that are recognised; further ones are not read. */
  readonly scannedPages: number;
  /** Processor time for one page, in milliseconds. */
  readonly pageMilliseconds: number;
  /** Memory that its engine may take, in bytes. */
  readonly memory: number;
};

/** Room for any honest scan: six pages, six seconds each, 256 MB. */
export const OCR_LIMITS: OcrLimits = {
  scannedPages: 6,
  pageMilliseconds: 6_000,
  memory: 256 * 1024 * 1024,
};
