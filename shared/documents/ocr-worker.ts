import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { capMemory } from './capped-memory.ts';
import { recognisedWords } from './ocr-page.ts';
import type { Word } from './ocr-word.ts';
import type { Picture } from './page-picture.ts';
import { startTesseract, type TesseractFiles } from './tesseract.ts';

/** What the worker is sent: one page. */
export type OcrQuestion = Pick<Picture, 'width' | 'height' | 'pixels'>;

/** What it answers: the page's words, or that reading them failed; `spent` asks for another worker the next time. */
export type OcrAnswer = { readonly words: readonly Word[] | 'failed'; readonly spent: boolean };

const beside = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

const files = (): TesseractFiles => {
  if (!import.meta.url.endsWith('.ts')) {
    return {
      script: beside('tesseract.cjs'),
      wasm: beside('tesseract.wasm'),
      language: beside('nld.traineddata.gz'),
    };
  }
  const { resolve } = createRequire(import.meta.url);
  return {
    script: resolve('tesseract.js-core/tesseract-core-simd-lstm.js'),
    wasm: resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
    language: resolve('@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz'),
  };
};

const port = parentPort;
if (port !== null) {
  const memory = capMemory((workerData as { readonly memory: number }).memory);
  const engine = await startTesseract(files());
  const answer = (question: OcrQuestion): OcrAnswer => {
    memory.begin();
    try {
      const words = recognisedWords(engine, question);
      return memory.wasRefused() ? { words: 'failed', spent: true } : { words, spent: false };
    } catch {
      // What an engine says after a failure cannot be trusted.
      return { words: 'failed', spent: true };
    }
  };
  port.on('message', (question: OcrQuestion) => port.postMessage(answer(question)));
  port.postMessage({ ready: true });
}
