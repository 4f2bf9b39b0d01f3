import { defineConfig } from 'vitest/config';

/** What takes a second of processor time for each page: `npm run test:ocr`. */
const OCR = ['test/documents/ocr.test.ts', 'test/documents/ocr-limits.test.ts'];

/** What reads every document of the benchmark: `npm run test:fair`. */
const FAIR = ['test/corpus/fair.test.ts', 'test/corpus/immune.test.ts'];

/** What starts and kills the whole program many times: `npm run test:kill`. */
const KILL = ['test/workflow/kill.test.ts'];

/**
 * `fast` is pure and runs in memory; `infra` synthesises the stack or runs whole workflows; `bundles` has the CDK bundle it all; `ocr`
 * recognises pages; `fair` swaps who the candidate is in every CV of the benchmark; `kill` starts and kills the program.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // What a failing step logs belongs to the operator, not between the lines of a test run.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
    // No test leaves anything behind, so that the modules need not be loaded again for each file: that took half of the time.
    isolate: false,
    // By default one core is left alone.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/infra/**', 'test/workflow/**', 'test/deploy/**', ...OCR, ...FAIR],
          // What a hostile document may take is bounded by the reader itself; a busy machine is no fault of a test.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          exclude: ['test/infra/cdk-out.test.ts', ...KILL],
          include: ['test/infra/**/*.test.ts', 'test/workflow/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'ocr', include: OCR, testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'fair', include: FAIR, testTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: 'kill', include: KILL, testTimeout: 300_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'bundles', include: ['test/infra/cdk-out.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
      },
    ],
  },
});
