import type { Opened, Pictured } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';
import type { Picture } from './page-picture.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts';
import { byTheClock, readerThread } from './reader-thread.ts';

/**
 * The files that a bundle must hold beside the module that reads documents: the worker, bundled for itself as ESM from
 * `shared/documents/pdf-worker.ts`, and the engine, copied from `@hyzyla/pdfium/pdfium.wasm`. Unbundled neither is needed.
 */
export const PDF_READER_FILES = ['pdf-worker.mjs', 'pdfium.wasm'] as const;

const thread = readerThread<PdfQuestion, PdfAnswer>({
  url: new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.mjs', import.meta.url),
  // The engine's own memory is bounded apart; this bounds the worker's lists of characters.
  heapMegabytes: 128,
  handsOver: ({ bytes }) => [bytes.buffer],
});

const ask = async (question: Omit<PdfQuestion, 'bytes'>, bytes: Uint8Array): Promise<PdfAnswer['told']> => {
  const { memory, milliseconds } = question.limits;
  const answer = await thread.ask(
    { ...question, bytes: new Uint8Array(bytes) },
    { memory, watch: byTheClock(milliseconds) },
  );
  return answer?.told ?? { unreadable: 'too-costly' };
};

/**
 * Reads a PDF in a worker thread, one document at a time. Ends within the limits on time and memory whatever the bytes are: a
 * worker that overruns them is ended and replaced. Throws only where the worker itself cannot be started.
 */
export const readPdf = async (bytes: Uint8Array, limits: DocumentLimits): Promise<Opened | Pictured> => {
  const told = await ask({ limits }, bytes);
  if ('pixels' in told) throw new Error('The PDF reader gave a picture for a text.');
  return told;
};

/** Draws a page (from 1) of a PDF, in the same worker and within the same limits; `too-costly` where it overruns them. */
export const drawPdfPage = async (
  bytes: Uint8Array,
  page: number,
  limits: DocumentLimits,
): Promise<Picture | { readonly unreadable: 'too-costly' | 'damaged' }> => {
  const told = await ask({ limits, page }, bytes);
  if ('pixels' in told) return told;
  return { unreadable: 'unreadable' in told && told.unreadable === 'too-costly' ? 'too-costly' : 'damaged' };
};

/** Ends the worker, once the documents in hand are read. Idle it keeps no process alive; the next document starts a new one. */
export const closePdfReader = (): Promise<void> => thread.close();
