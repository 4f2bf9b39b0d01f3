import { defineConfig } from 'vitest/config';

/** The deploy suite: slow, one file after the other, against one emulator that lives as long as the run. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'deploy',
    include: ['test/deploy/**/*.test.ts'],
    globalSetup: ['test/deploy/emulator.ts'],
    setupFiles: ['test/deploy/trust-emulator.ts'],
    fileParallelism: false,
    sequence: { concurrent: false },
    // Each step of a tender builds on the one before.
    bail: 1,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
