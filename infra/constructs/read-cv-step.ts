import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StepEnv } from '../../shared/lambda/env.ts';
import { WorkflowStep } from './workflow-step.ts';

/** Quotes a path for `sh` and for `cmd` alike. */
const quoted = (path: string): string => `"${path}"`;

/** A PDF is opened in a worker of its own, so a thread's file and the reader's WebAssembly lie beside the handler. */
const pdfReaderBeside = (project: string, bundle: string): string[] => [
  [
    quoted(`${project}/node_modules/.bin/esbuild`),
    quoted(`${project}/shared/documents/pdf-worker.ts`),
    '--bundle --platform=node --target=node24 --format=esm --minify --keep-names --log-level=warning',
    `--outfile=${quoted(`${bundle}/pdf-worker.mjs`)}`,
  ].join(' '),
  `cp ${quoted(`${project}/node_modules/@hyzyla/pdfium/dist/pdfium.wasm`)} ${quoted(`${bundle}/pdfium.wasm`)}`,
];

/** The step that reads a CV: the only one that opens a file from outside, and the only one that needs much memory. */
export const readCvStep = (scope: Construct, environment: Partial<StepEnv>): WorkflowStep =>
  new WorkflowStep(scope, 'read-cv', {
    environment,
    // The memory at which Lambda gives one whole processor; the reading never uses two.
    memorySize: 1769,
    limit: Duration.seconds(60),
    commandHooks: { beforeBundling: () => [], beforeInstall: () => [], afterBundling: pdfReaderBeside },
  });
