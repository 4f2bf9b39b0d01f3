import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Opened } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';
import { readPdfText } from './pdf-text.ts';
import { scratchOf, startPdfium } from './pdfium.ts';

/** What the worker is sent: one document. */
export type PdfQuestion = { readonly bytes: Uint8Array; readonly limits: DocumentLimits };

/** What it answers: that it is ready, or a document's text; `spent` asks for another worker the next time. */
export type PdfAnswer = { readonly ready: true } | { readonly opened: Opened; readonly spent: boolean };

const PAGE_BYTES = 65_536;
let refused = false;

type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
type WithMemory = { readonly WebAssembly: { readonly Memory: { readonly prototype: Memory } } };

/** `resourceLimits` do not bound WebAssembly memory, and pdfium alone takes up to 2 GB. */
const capMemory = (most: number): void => {
  const memory = (globalThis as unknown as WithMemory).WebAssembly.Memory.prototype;
  const grow = memory.grow;
  memory.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES <= most) return grow.call(this, pages);
    refused = true;
    throw new RangeError('The document needs more memory than it may take.');
  };
};

const wasmPath = (): string | URL =>
  import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
    : new URL('./pdfium.wasm', import.meta.url);

/** After a failure of the engine its later answers cannot be trusted, nor can those after memory was refused. */
const guarded = (read: () => Opened): PdfAnswer => {
  refused = false;
  try {
    const opened = read();
    return refused ? { opened: { unreadable: 'too-costly' }, spent: true } : { opened, spent: false };
  } catch {
    return { opened: { unreadable: refused ? 'too-costly' : 'damaged' }, spent: true };
  }
};

const port = parentPort;
if (port !== null) {
  capMemory((workerData as { readonly memory: number }).memory);
  const pdfium = await startPdfium(new Uint8Array(readFileSync(wasmPath())));
  const engine = { pdfium, scratch: scratchOf(pdfium) };
  port.on('message', ({ bytes, limits }: PdfQuestion) => {
    port.postMessage(guarded(() => readPdfText(engine, bytes, limits)));
  });
  port.postMessage({ ready: true });
}
