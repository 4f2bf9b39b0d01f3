import type { Worker } from 'node:worker_threads';
import type { OcrLimits } from './limits.ts';
import type { Word } from './ocr-word.ts';
import type { OcrAnswer, OcrQuestion } from './ocr-worker.ts';
import type { Picture } from './page-picture.ts';
import { byTheClock, readerThread, type Watch } from './reader-thread.ts';

/**
 * The files that a bundle must hold for text recognition beside those of the PDF reader: the worker, bundled for itself as ESM from
 * `shared/documents/ocr-worker.ts`, the engine's script and WebAssembly, and the data of Dutch. Unbundled none is needed.
 */
export const OCR_READER_FILES = ['ocr-worker.mjs', 'tesseract.cjs', 'tesseract.wasm', 'nld.traineddata.gz'] as const;

const LOOKS = 250;
/** A page may wait for a busy machine so many times longer than it may work. */
const PATIENCE = 10;

const thread = readerThread<OcrQuestion, OcrAnswer>({
  url: new URL(import.meta.url.endsWith('.ts') ? './ocr-worker.ts' : './ocr-worker.mjs', import.meta.url),
  heapMegabytes: 64,
  handsOver: ({ pixels }) => [pixels.buffer],
});

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** A worker's processor time so far; undefined where this Node cannot tell or the worker has ended. */
const workOf = async (worker: Worker): Promise<number | undefined> => {
  const usage = await worker.cpuUsage?.().catch(() => undefined);
  return usage && milliseconds(usage);
};

/**
 * So many milliseconds of the worker's own processor time, so that a busy machine makes no honest page too costly; by the clock where
 * that time cannot be told, and ten times as long by the clock at most.
 */
const byWork =
  (most: number): Watch =>
  (worker, over) => {
    const stopClock = byTheClock(PATIENCE * most)(worker, over);
    const begun = workOf(worker);
    const started = performance.now();
    const look = async (): Promise<void> => {
      const [before, now] = [await begun, await workOf(worker)];
      const spent = before === undefined || now === undefined ? performance.now() - started : now - before;
      if (spent >= most) over();
    };
    const looking = setInterval(look, LOOKS);
    return () => {
      clearInterval(looking);
      stopClock();
    };
  };

/**
 * Recognises the words of a page in a worker thread, one page at a time. Undefined where it takes more time or memory than it may, or
 * the engine fails; the worker is then replaced. Throws only where the worker cannot be started.
 */
export const recognise = async (
  { width, height, pixels }: Picture,
  { memory, pageMilliseconds }: OcrLimits,
): Promise<readonly Word[] | undefined> => {
  const answer = await thread.ask({ width, height, pixels }, { memory, watch: byWork(pageMilliseconds) });
  return answer === undefined || answer.words === 'failed' ? undefined : answer.words;
};

/** Ends the worker, once the pages in hand are read. Idle it keeps no process alive; the next page starts a new one. */
export const closeOcrReader = (): Promise<void> => thread.close();
