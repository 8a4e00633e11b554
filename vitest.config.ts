import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const src = fileURLToPath(new URL('src', import.meta.url));

const SOAK = 'test/soak/*.test.ts';
const BROWSER = 'test/browser/*.test.ts';
/**
 * What takes long by nature: other people's tools over the whole contract, and what derives or verifies all of it, or
 * loads a whole environment for each overlay.
 */
const LONG = [
  'test/tools/*.test.ts',
  'test/contract/generated.test.ts',
  'test/verify/sweep.test.ts',
  'test/verify/drift.test.ts',
  'test/verify/candidates.test.ts',
];
const PACKAGE = ['test/package/*.test.ts', 'test/runtimes/*.test.ts'];

/**
 * What begins first: the files that take longest, so that none of them is the last. Those that wait for timers and child
 * processes alternate with others, so that the processors have work. Those of jsdom come early: vitest ends a worker before
 * and after them, and with it all that it has loaded.
 */
const FIRST = [
  'runs/kill',
  'types/types',
  'msw/jsdom',
  'client/jsdom',
  'contract/equivalence',
  'commands/add-model',
  'docs/snippets',
  'schemas/verdicts',
  'diff/soundness',
  'sandbox/state',
  'client/response-drift',
  'commands/add-model-siblings',
  'runs/guide',
  'docs/exported-names',
  'bullmq/workers',
];

/** Without the figures of an earlier run, vitest begins with the largest files and may end with one that takes long. */
class FirstToLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) + 1 || FIRST.length + 1;
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
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
      // In Chromium, by `npm run test:browser`: pages run in real time.
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
    sequence: { sequencer: FirstToLast },
    // Files share a process and the modules in it; what a test changes in either, it puts back.
    isolate: false,
    // Much that is made is dropped soon: with more room for young objects, less time goes into collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // On a busy machine a test of many programs takes several times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is polled for comes soon; on a busy machine it may take a while.
    expect: { poll: { timeout: 10_000 } },
    // Some files wait for timers and child processes most of their time.
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 20,
  },
});
