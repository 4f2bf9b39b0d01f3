import { Worker } from 'node:worker_threads';

/** What a worker answers to a question; `spent`: it asks for another worker the next time. */
export type ThreadAnswer = { readonly spent: boolean };

/** Looks on while a worker is busy and calls `over` when it has had its time; returns how to stop looking. */
export type Watch = (worker: Worker, over: () => void) => () => void;

/** A thread that answers questions one at a time. Idle it keeps no process alive. */
export type ReaderThread<Question, Answer> = {
  /** Undefined where the worker overran its limits or died of the question; the next question goes to another worker then. */
  readonly ask: (
    question: Question,
    limits: { readonly memory: number; readonly watch: Watch },
  ) => Promise<Answer | undefined>;
  /** Ends the worker once the questions in hand are answered; the next one starts a new one. */
  readonly close: () => Promise<void>;
};

/** Where a worker's file is, how much memory its own lists may take, and which buffers of a question go to it and are not copied. */
export type ThreadPlan<Question> = {
  readonly url: URL;
  readonly heapMegabytes: number;
  readonly handsOver: (question: Question) => readonly ArrayBuffer[];
};

/** Starting is not the document's fault: a worker that is not ready by then is an error of the machine. */
const START_MILLISECONDS = 20_000;

/** What is new in a worker's lists; with more, two threads together keep more garbage than they gain in time. */
const YOUNG_MEGABYTES = 32;

type Ready = { readonly worker: Worker; readonly memory: number };

/** A question may take so many milliseconds by the clock. */
export const byTheClock =
  (milliseconds: number): Watch =>
  (_worker, over) => {
    const timer = setTimeout(over, milliseconds);
    return () => clearTimeout(timer);
  };

const EVENTS = ['message', 'error', 'exit', 'messageerror'] as const;

/** The worker's next message, or an error where its time is over or it died. */
const nextMessage = async (worker: Worker, watch: Watch): Promise<unknown> => {
  let stop = (): void => {};
  const told = new Promise<unknown>((resolve) => {
    worker.ref();
    worker.on('message', resolve);
    worker.on('error', resolve);
    worker.on('messageerror', resolve);
    worker.on('exit', (code) => resolve(new Error(`The worker ended with code ${code}.`)));
    stop = watch(worker, () => resolve(new Error('The time is over.')));
  });
  const message = await told;
  stop();
  for (const event of EVENTS) worker.removeAllListeners(event);
  worker.on('error', () => {});
  worker.unref();
  return message;
};

const startWorker = async ({ url, heapMegabytes }: ThreadPlan<never>, memory: number): Promise<Ready> => {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const worker = new Worker(url, { workerData: { memory }, resourceLimits, execArgv: [] });
  const message = await nextMessage(worker, byTheClock(START_MILLISECONDS));
  if (!(message instanceof Error)) return { worker, memory };
  await worker.terminate();
  throw new Error('The reader does not start.', { cause: message });
};

/** A thread that has ended has no number any more. */
const isUsable = (ready: Ready | undefined, memory: number): boolean =>
  ready !== undefined && ready.memory === memory && ready.worker.threadId !== -1;

/** A worker that is started by the first question, told how much memory its engine may take, and replaced whenever it overruns its limits. */
export const readerThread = <Question, Answer extends ThreadAnswer>(
  plan: ThreadPlan<Question>,
): ReaderThread<Question, Answer> => {
  let current: Promise<Ready> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const discard = async (): Promise<void> => {
    const leaving = current;
    current = undefined;
    const ready = await leaving?.catch(() => undefined);
    await ready?.worker.terminate();
  };
  const ready = async (memory: number): Promise<Worker> => {
    if (!isUsable(await current?.catch(() => undefined), memory)) await discard();
    current ??= startWorker(plan, memory);
    const { worker } = await current.catch(async (cause: unknown) => {
      current = undefined;
      throw cause;
    });
    return worker;
  };
  return {
    ask: (question, { memory, watch }) =>
      inTurn(async () => {
        const worker = await ready(memory);
        const message = nextMessage(worker, watch);
        worker.postMessage(question, [...plan.handsOver(question)]);
        const told = await message;
        const answer = told instanceof Error ? undefined : (told as Answer);
        if (answer === undefined || answer.spent) await discard();
        return answer;
      }),
    close: () => inTurn(discard),
  };
};
