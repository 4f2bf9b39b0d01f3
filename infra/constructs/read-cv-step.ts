import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StepEnv } from '../../shared/lambda/env.ts';
import { WorkflowStep } from './workflow-step.ts';

/** Quotes a path for `sh` and for `cmd` alike. */
const quoted = (path: string): string => `"${path}"`;

const copied = (from: string, to: string): string => `cp ${quoted(from)} ${quoted(to)}`;

/** What runs in a thread of its own is a file of its own. */
const workerBeside = (name: string, project: string, bundle: string): string =>
  [
    quoted(`${project}/node_modules/.bin/esbuild`),
    quoted(`${project}/shared/documents/${name}.ts`),
    '--bundle --platform=node --target=node24 --format=esm --minify --keep-names --log-level=warning',
    `--outfile=${quoted(`${bundle}/${name}.mjs`)}`,
  ].join(' ');

/** A PDF is opened in a worker of its own, so a thread's file and the reader's WebAssembly lie beside the handler. */
const pdfReaderBeside = (project: string, bundle: string): string[] => [
  workerBeside('pdf-worker', project, bundle),
  copied(`${project}/node_modules/@hyzyla/pdfium/dist/pdfium.wasm`, `${bundle}/pdfium.wasm`),
];

/** So is text recognised: a thread's file, the engine for any processor alike, and the data of Dutch. */
const ocrReaderBeside = (project: string, bundle: string): string[] => {
  const core = `${project}/node_modules/tesseract.js-core/tesseract-core-simd-lstm`;
  return [
    ...pdfReaderBeside(project, bundle),
    workerBeside('ocr-worker', project, bundle),
    copied(`${core}.js`, `${bundle}/tesseract.cjs`),
    copied(`${core}.wasm`, `${bundle}/tesseract.wasm`),
    copied(
      `${project}/node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz`,
      `${bundle}/nld.traineddata.gz`,
    ),
  ];
};

/**
 * How large V8 lets its youngest lists grow, in MB a half. Left to itself it takes as much as a large machine has, and a process that reads
 * many CVs grows past 400 MB; with less than this it copies so often that a DOCX takes longer.
 */
export const READER_NODE_OPTIONS = '--max-semi-space-size=20';

const after = (afterBundling: (project: string, bundle: string) => string[]) => ({
  commandHooks: { beforeBundling: () => [], beforeInstall: () => [], afterBundling },
  // The memory at which Lambda gives one whole processor; the reading never uses two.
  memorySize: 1769,
});

/** The step that reads a CV. It and the one below alone open a file from outside, and need much memory. */
export const readCvStep = (scope: Construct, environment: Partial<StepEnv>): WorkflowStep =>
  new WorkflowStep(scope, 'read-cv', {
    environment,
    nodeOptions: READER_NODE_OPTIONS,
    limit: Duration.seconds(60),
    ...after(pdfReaderBeside),
  });

/** The step that reads a CV by text recognition: six pages of six seconds, each drawn in five at most, and the start. */
export const recogniseCvStep = (scope: Construct, environment: Partial<StepEnv>): WorkflowStep =>
  new WorkflowStep(scope, 'recognise-cv', { environment, limit: Duration.seconds(120), ...after(ocrReaderBeside) });
