import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Prism, the compiler and Chromium each want a core; more workers than that only make them slower.
    maxWorkers: 2,
  },
});
