import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Tests read the engine's sources, so that a failing line is a line of the source.
  resolve: { alias: { '@biaochi/engine': at('engine/src/index.ts') } },
  test: {
    environment: 'node',
    passWithNoTests: false,
    setupFiles: [at('test/setup/stuck.ts')],
    // Left to itself vitest keeps a core free, which on two cores is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', '{engine,server,studio}/src/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', '**/node_modules/**'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // After all others, alone: a browser beside the differential test would wait for its turn.
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as a page is waited for.
          expect: { poll: { timeout: 100_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
