import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('src', import.meta.url));

export default defineConfig({
  // As `paths` in tsconfig.json: tests import what users import.
  resolve: {
    alias: [
      { find: /^unigen$/, replacement: `${src}/index.ts` },
      { find: /^unigen\/([\w/-]+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/on-demand.ts',
    // Files share a process and the modules in it; what a test changes in either, it puts back.
    isolate: false,
    testTimeout: 30_000,
    // Some files wait for timers and child processes most of their time.
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 20,
  },
});
