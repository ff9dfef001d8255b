import { defineConfig } from 'vitest/config';

/** Long enough for two slow cores with other work beside; a test that hangs is still found. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  test: {
    // Tests of pages wait for the browser and the server more than they work: three at a time on two cores.
    maxWorkers: 3,
    // The files of a worker share what they import: reading the engine and the server anew for each of 180 files
    // took a third of the time. Nothing of ours keeps state in a module that a test could leave behind.
    isolate: false,
    globalSetup: './tests/harness/cluster-for-the-run.ts',
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'engine/**/*.test.ts',
            'cli/**/*.test.ts',
            'training/**/*.test.ts',
            'content/**/*.test.ts',
            'src/**/*.test.ts',
            'lint/**/*.test.ts',
          ],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'http', include: ['tests/http/**/*.test.ts'], ...PATIENT } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: './tests/harness/unpack-chromium.ts',
          ...PATIENT,
        },
      },
    ],
  },
});
