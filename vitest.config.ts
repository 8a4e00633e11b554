import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const src = fileURLToPath(new URL('src', import.meta.url));

const SOAK = 'test/soak/*.test.ts';
const BROWSER = 'test/browser/*.test.ts';
/** What takes long by nature: other people's tools over the whole contract, and what derives or verifies all of it. */
const LONG = ['test/tools/*.test.ts', 'test/contract/generated.test.ts', 'test/verify/sweep.test.ts'];
const PACKAGE = ['test/package/*.test.ts', 'test/runtimes/*.test.ts'];

/** The files that take longest. Without the figures of an earlier run, vitest begins with the largest and ends with one of these. */
const LONGEST =
  /\/(?:runs\/(?:kill|guide)|docs\/snippets|commands\/add-model|verify\/(?:drift|candidates)|sandbox\/state|contract\/equivalence)\.test\.ts$/;

/** Files of another environment: vitest ends a worker before them and after them. */
const JSDOM = /\/jsdom\.test\.ts$/;

/** First the files that take longest; those of jsdom come third, so that one worker runs them before it has loaded much. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const are = (pattern: RegExp) => sorted.filter(({ moduleId }) => pattern.test(moduleId));
    const longest = are(LONGEST);
    const jsdom = are(JSDOM);
    const others = sorted.filter((file) => !longest.includes(file) && !jsdom.includes(file));
    return [...longest.slice(0, 2), ...jsdom, ...longest.slice(2), ...others];
  }
}

export default defineConfig({
  // As `paths` in tsconfig.json: tests import what users import.
  resolve: {
    alias: [
      { find: /^unigen$/, replacement: `${src}/index.ts` },
      { find: /^unigen\/([\w/-]+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', SOAK, BROWSER, ...LONG, ...PACKAGE],
        },
      },
      // In Chromium, by `npm run test:browser`: pages are looked at in real time.
      // A page of a busy machine gets time to show what is expected, and a second try.
      {
        extends: true,
        test: { name: 'browser', include: [BROWSER], retry: 1, expect: { poll: { timeout: 15_000 } } },
      },
      // The package as users install it, by `npm run test:package`, which installs other versions of Node and other runtimes.
      { extends: true, test: { name: 'package', include: PACKAGE } },
      { extends: true, test: { name: 'long', include: LONG } },
      // After all others, by `npm run test:soak`: the rate limits of the sandbox take real time, and a busy machine would
      // break them.
      { extends: true, test: { name: 'soak', include: [SOAK], sequence: { groupOrder: 1 } } },
    ],
    globalSetup: 'test/support/on-demand.ts',
    sequence: { sequencer: LongestFirst },
    // Files share a process and the modules in it; what a test changes in either, it puts back.
    isolate: false,
    // Much that is made is dropped soon: with more room for young objects, less time goes into collecting them.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 30_000,
    // What is polled for comes soon; on a busy machine it may take a while.
    expect: { poll: { timeout: 10_000 } },
    // Some files wait for timers and child processes most of their time.
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 20,
  },
});
