import { Worker } from 'node:worker_threads';
import type { Opened } from '../reading/line.ts';
import type { DocumentLimits } from './limits.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-worker.ts';

/**
 * The files that a bundle must hold beside the module that reads documents: the worker, bundled for itself as ESM from
 * `shared/documents/pdf-worker.ts`, and the engine, copied from `@hyzyla/pdfium/pdfium.wasm`. Unbundled neither is needed.
 */
export const PDF_READER_FILES = ['pdf-worker.mjs', 'pdfium.wasm'] as const;

/** Starting is not the document's fault: a worker that is not ready by then is an error of the machine. */
const START_MILLISECONDS = 20_000;
/** The engine's own memory is bounded apart; this bounds the worker's lists of characters. */
const HEAP_MEGABYTES = 128;

type Ready = { readonly worker: Worker; readonly memory: number };

let current: Promise<Ready> | undefined;
let queue: Promise<unknown> = Promise.resolve();

const workerUrl = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.mjs', import.meta.url);

/** The worker's next answer, or an error where the time is over or the worker died of the document. */
const nextAnswer = (worker: Worker, milliseconds: number): Promise<PdfAnswer | Error> =>
  new Promise((resolve) => {
    const end = (answer: PdfAnswer | Error): void => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit', 'messageerror']) worker.removeAllListeners(event);
      worker.on('error', () => {});
      worker.unref();
      resolve(answer);
    };
    const timer = setTimeout(() => end(new Error('The time is over.')), milliseconds);
    worker.ref();
    worker.on('message', end);
    worker.on('error', end);
    worker.on('messageerror', end);
    worker.on('exit', (code) => end(new Error(`The worker ended with code ${code}.`)));
  });

const startWorker = async (memory: number): Promise<Ready> => {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MEGABYTES };
  const worker = new Worker(workerUrl(), { workerData: { memory }, resourceLimits, execArgv: [] });
  const answer = await nextAnswer(worker, START_MILLISECONDS);
  if (!(answer instanceof Error)) return { worker, memory };
  await worker.terminate();
  throw new Error('The PDF reader does not start.', { cause: answer });
};

const discard = async (): Promise<void> => {
  const leaving = current;
  current = undefined;
  const ready = await leaving?.catch(() => undefined);
  await ready?.worker.terminate();
};

/** A thread that has ended has no number any more. */
const isUsable = (ready: Ready | undefined, memory: number): boolean =>
  ready !== undefined && ready.memory === memory && ready.worker.threadId !== -1;

const readNow = async (bytes: Uint8Array, limits: DocumentLimits): Promise<Opened> => {
  if (!isUsable(await current?.catch(() => undefined), limits.memory)) await discard();
  current ??= startWorker(limits.memory);
  const { worker } = await current.catch(async (cause: unknown) => {
    current = undefined;
    throw cause;
  });
  const answer = nextAnswer(worker, limits.milliseconds);
  const copy = new Uint8Array(bytes);
  const question: PdfQuestion = { bytes: copy, limits };
  worker.postMessage(question, [copy.buffer]);
  const told = await answer;
  const unusable = told instanceof Error || !('opened' in told);
  if (unusable || told.spent) await discard();
  return unusable ? { unreadable: 'too-costly' } : told.opened;
};

/**
 * Reads a PDF in a worker thread, one document at a time. Ends within the limits on time and memory whatever the bytes are: a
 * worker that overruns them is ended and replaced. Throws only where the worker itself cannot be started.
 */
export const readPdf = (bytes: Uint8Array, limits: DocumentLimits): Promise<Opened> => {
  const turn = queue.then(() => readNow(bytes, limits));
  queue = turn.catch(() => undefined);
  return turn;
};

/** Ends the worker, once the documents in hand are read. Idle it keeps no process alive; the next document starts a new one. */
export const closePdfReader = (): Promise<void> => {
  const turn = queue.then(discard);
  queue = turn;
  return turn;
};
