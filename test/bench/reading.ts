import { execFile, execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { READER_NODE_OPTIONS } from '../../infra/constructs/read-cv-step.ts';
import { textTable } from '../../infra/local/text-table.ts';
import { median } from './fresh-process.ts';
import type { FilesRead } from './read-files.ts';

/** What is promised: CPU time against `pdftotext` on the same files, milliseconds a DOCX, and megabytes at most. */
const MOST_TIMES_PDFTOTEXT = 2;
const MOST_DOCX_MILLISECONDS = 5;
const MOST_MEGABYTES = 400;

/** As the function runs: its own options, and the heap that V8 gives itself in its size, a quarter of 1,769 MB. A larger machine only collects later. */
const NODE_OPTIONS = [READER_NODE_OPTIONS, '--max-old-space-size=442'];

const ROUNDS = 4;
/** An office document takes few milliseconds, so that the compiler needs more of them to be warm. */
const OFFICE_ROUNDS = 8;
const COLD_FILES = 9;
/** So many runs of `pdftotext` on one file; the middle of them would need finer clocks than a shell has, so that the mean is told. */
const YARDSTICK_RUNS = 5;

const FOLDERS = [
  '../samples/inbox/',
  '../corpus/working/documents/',
  '../corpus/practice/documents/',
  '../corpus/exam/documents/',
  '../corpus/testing/documents/',
  '../corpus/further/documents/',
  '../corpus/tenders/',
];

const filesUnder = (folder: URL): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replace(/\/$/, '')}/${name}`)
    .toSorted();

const documents = (ending: string): readonly string[] =>
  FOLDERS.flatMap((folder) => filesUnder(new URL(folder, import.meta.url))).filter((path) => path.endsWith(ending));

const hasText = (path: string): boolean => {
  try {
    return /\S/.test(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') {
      throw new Error('pdftotext is the yardstick and is not there: apt-get install poppler-utils', { cause: failure });
    }
    return false;
  }
};

/** CPU milliseconds of one run of `pdftotext`, its start included, by the shell's own account of its children. */
const yardstick = (path: string): number => {
  const loop = `for i in {1..${YARDSTICK_RUNS}}; do pdftotext "$0" - >/dev/null 2>&1; done; times`;
  const [, , user = 0, system = 0] = [
    ...execFileSync('bash', ['-c', loop, path], { encoding: 'utf8' }).matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, seconds]) => 60_000 * Number(minutes) + 1_000 * Number(seconds));
  return (user + system) / YARDSTICK_RUNS;
};

const SCRIPT = fileURLToPath(new URL('read-files.ts', import.meta.url));

const readInProcess = async (files: readonly string[], rounds: number): Promise<FilesRead> => {
  const args = [...NODE_OPTIONS, SCRIPT, '--rounds', String(rounds), ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as FilesRead;
};

type Row = { readonly what: string; readonly figure: string; readonly bar: string; readonly ok: boolean };

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

const within = (what: string, value: number, most: number, show: (value: number) => string): Row => ({
  what,
  figure: show(value),
  bar: `at most ${show(most)}`,
  ok: value <= most,
});

const told = (what: string, figure: string): Row => ({ what, figure, bar: '', ok: true });

const times = (value: number): string => `${value.toFixed(2)} x`;
const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

const ninth = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.NaN;

const pdfRows = async (files: readonly string[]): Promise<readonly Row[]> => {
  const ours = await readInProcess(files, ROUNDS);
  const theirs = files.map(yardstick);
  const ratios = files.map((_, index) => (ours.milliseconds[index] ?? 0) / (theirs[index] ?? 0));
  return [
    told('PDFs with text', String(files.length)),
    told('  pdftotext, CPU a CV, median', milliseconds(median(theirs))),
    told('  ours to facts, warm, CPU a CV, median', milliseconds(median(ours.milliseconds))),
    within('  ours / pdftotext, median of the ratios', median(ratios), MOST_TIMES_PDFTOTEXT, times),
    told('  ours / pdftotext, 90th percentile', times(ninth(ratios))),
    within('  peak memory of the process that read them all', ours.peakMegabytes, MOST_MEGABYTES, megabytes),
  ];
};

/** A few files spread over the list, each in a fresh process. */
const coldRows = async (files: readonly string[]): Promise<readonly Row[]> => {
  const step = Math.max(1, Math.floor(files.length / COLD_FILES));
  const some = files.filter((_, index) => index % step === 0).slice(0, COLD_FILES);
  const ours: FilesRead[] = [];
  for (const path of some) ours.push(await readInProcess([path], 1));
  const cost = ours.map(({ processMilliseconds }) => processMilliseconds);
  const ratio = median(some.map((path, index) => (cost[index] ?? 0) / yardstick(path)));
  return [
    told('  cold: a fresh Node process for one CV, CPU, median', milliseconds(median(cost))),
    told('  cold / pdftotext', times(ratio)),
    within(
      '  peak memory, cold, the most',
      Math.max(...ours.map(({ peakMegabytes }) => peakMegabytes)),
      MOST_MEGABYTES,
      megabytes,
    ),
  ];
};

const officeRows = async (ending: string, most?: number): Promise<readonly Row[]> => {
  const files = documents(`.${ending}`);
  if (files.length === 0) return [];
  const { milliseconds: each, peakMegabytes } = await readInProcess(files, OFFICE_ROUNDS);
  const what = `${ending.toUpperCase()}: ${files.length} files, warm, CPU a CV, median`;
  return [
    most === undefined ? told(what, milliseconds(median(each))) : within(what, median(each), most, milliseconds),
    within('  peak memory', peakMegabytes, MOST_MEGABYTES, megabytes),
  ];
};

const throughputRow = async (files: readonly string[]): Promise<Row> => {
  const cores = availableParallelism();
  const passes = ROUNDS;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: cores }, (_, core) =>
      readInProcess(
        files.filter((_, index) => index % cores === core),
        passes,
      ),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  return told(
    `throughput, ${cores} processes, start included`,
    `${((files.length * passes) / seconds).toFixed(0)} CVs/s`,
  );
};

/**
 * Prints the CPU time and memory of reading a CV to facts, against `pdftotext` on the same files in the same run. False when a figure is
 * out of bounds. On a busy machine the ratios hold better than the milliseconds.
 */
export const reading = async (): Promise<boolean> => {
  const pdfs = documents('.pdf').filter(hasText);
  const rows = [
    ...(await pdfRows(pdfs)),
    ...(await coldRows(pdfs)),
    ...(await officeRows('docx', MOST_DOCX_MILLISECONDS)),
    ...(await officeRows('odt')),
    ...(await officeRows('doc')),
    await throughputRow([...pdfs, ...documents('.docx'), ...documents('.odt'), ...documents('.doc')]),
  ];
  const table = textTable(
    [
      { head: 'reading', align: 'left' },
      { head: 'measured', align: 'right' },
      { head: 'promised', align: 'left' },
      { head: '', align: 'left' },
    ],
    rows.map(({ what, figure, bar, ok }) => [what, figure, bar, ok ? '' : 'OUT OF BOUNDS']),
  );
  process.stdout.write(`${table.join('\n')}\n`);
  return rows.every(({ ok }) => ok);
};
