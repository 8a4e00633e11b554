import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, it } from 'vitest';
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
  for (const name of ['node_modules', 'test', 'test-node', 'e2e']) await mkdir(join(folder, name));
  await symlink(dirname(require.resolve('vitest/package.json')), join(folder, 'node_modules/vitest'));
  // Each of the runners leaves the files of the others alone.
  await writeFile(join(folder, 'e2e/video.spec.ts'), "throw new Error('a test of Playwright');");
  for (const name of ['test-node/video.test.js', 'test/video.test.ts', 'test/shared.test.ts', 'vitest.config.ts'])
    await writeFile(join(folder, name), recipe(GUIDE, name));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the recipe', () => {
  it.concurrent('for node:test runs', async ({ expect }) => {
    const { stdout } = await run(process.execPath, ['--test', '--test-reporter', 'tap', 'test-node/video.test.js'], {
      cwd: folder,
      env: withoutRunner(),
    }).catch((error: unknown) => error as { stdout: string });
    expect(stdout).toMatch(/^# pass 2$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  it.concurrent('for Vitest runs, and nothing else', async ({ expect }) => {
    const cli = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
    const { stdout } = await run(process.execPath, [cli, 'run', '--root', folder, '--reporter', 'json'], {
      cwd: folder,
      env: withoutRunner(),
    }).catch((error: unknown) => error as { stdout: string });
    const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as object;
    expect(report).toMatchObject({ success: true, numPassedTests: 4, numFailedTests: 0 });
  });
});

/** The environment without the variables by which a runner detects another one. */
function withoutRunner(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_TEST|TEST$)/.test(name)));
}
