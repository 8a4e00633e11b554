import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

// An environment of `unigen generate` is a folder in a project, outside of node_modules, where test runners search. As
// .js or .ts: `a.test`, `a-test`, `a_test`, `test-a`, `test` and what is below `test/` are those of node:test; `a.spec`,
// `spec` and what is below `__tests__/` those of Vitest, Jest and Playwright too.
const TAKEN_FOR_TEST = /(?:[/.]spec|[/.\-_]test|\/test-[^/]*|\/(?:test|__tests__)\/.*)\.[cm]?[jt]sx?$/;

it('no test runner takes a file of the package for a test', () => {
  const files = ['src', 'generated'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
    ),
  );
  expect(files).toContain('/src/testing/index.ts');
  expect(files.filter((file) => TAKEN_FOR_TEST.test(file))).toEqual([]);
  const taken = ['/src/playwright/test.ts', '/src/testing/test-sandbox.ts', '/a/b_test.mjs', '/a/test/b.js'];
  expect(taken.filter((file) => !TAKEN_FOR_TEST.test(file))).toEqual([]);
});
