import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Opened, Pictured } from '../reading/line.ts';
import { type CappedMemory, capMemory } from './capped-memory.ts';
import type { DocumentLimits } from './limits.ts';
import type { Picture } from './page-picture.ts';
import { drawPage, readPdfText } from './pdf-text.ts';
import { scratchOf, startPdfium } from './pdfium.ts';

/** What the worker is sent: one document, and where a page of it is to be drawn, its number from 1. */
export type PdfQuestion = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: DocumentLimits;
  readonly page?: number;
};

/** What it answers: a document's text, or the picture of a page; `spent` asks for another worker the next time. */
export type PdfAnswer = { readonly told: Opened | Pictured | Picture; readonly spent: boolean };

const wasmPath = (): string | URL =>
  import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
    : new URL('./pdfium.wasm', import.meta.url);

/** After a failure of the engine its later answers cannot be trusted, nor can those after memory was refused. */
const guarded = (memory: CappedMemory, read: () => PdfAnswer['told']): PdfAnswer => {
  memory.begin();
  try {
    const told = read();
    return memory.wasRefused() ? { told: { unreadable: 'too-costly' }, spent: true } : { told, spent: false };
  } catch {
    return { told: { unreadable: memory.wasRefused() ? 'too-costly' : 'damaged' }, spent: true };
  }
};

const port = parentPort;
if (port !== null) {
  const memory = capMemory((workerData as { readonly memory: number }).memory);
  const pdfium = await startPdfium(new Uint8Array(readFileSync(wasmPath())));
  const engine = { pdfium, scratch: scratchOf(pdfium) };
  port.on('message', ({ bytes, limits, page }: PdfQuestion) => {
    const answer = guarded(memory, () =>
      page === undefined ? readPdfText(engine, bytes, limits) : drawPage(engine, bytes, page),
    );
    port.postMessage(answer, 'pixels' in answer.told ? [answer.told.pixels.buffer] : []);
  });
  port.postMessage({ ready: true });
}
