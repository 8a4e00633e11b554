import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedPackage } from '../support/on-demand.js';
import { recipe } from '../support/snippets.js';

// The recipes of the guide are run by the real test runners, with the package as users install it.

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const GUIDE = 'src/testing/README.md';
let folder: string;

beforeAll(async () => {
  const { modules } = await packedPackage();
  folder = await mkdtemp(join(dirname(modules), 'recipes-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'node_modules'));
  await symlink(dirname(require.resolve('vitest/package.json')), join(folder, 'node_modules/vitest'));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the recipe', () => {
  it.concurrent('for node:test runs', async ({ expect }) => {
    await writeFile(join(folder, 'video.test.js'), recipe(GUIDE, 'video.test.js'));
    const { stdout } = await run(process.execPath, ['--test', '--test-reporter', 'tap', 'video.test.js'], {
      cwd: folder,
      env: withoutRunner(),
    }).catch((error: unknown) => error as { stdout: string });
    expect(stdout).toMatch(/^# pass 2$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  it.concurrent.each([
    ['video.test.ts', 3],
    ['shared.test.ts', 1],
  ])('for Vitest runs: %s', async (name, count) => {
    await writeFile(join(folder, name), recipe(GUIDE, name));
    const cli = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
    const { stdout } = await run(process.execPath, [cli, 'run', '--root', folder, '--reporter', 'json', name], {
      cwd: folder,
      env: withoutRunner(),
    }).catch((error: unknown) => error as { stdout: string });
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as object;
    expect(report).toMatchObject({ success: true, numPassedTests: count, numFailedTests: 0 });
  });
});

/** The environment without the variables by which a runner detects another one. */
function withoutRunner(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_TEST|TEST$)/.test(name)));
}
