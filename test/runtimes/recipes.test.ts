import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipes } from '../support/snippets.js';

// Recipes of the guides that import packages which the project does not have: they compile.

const packages = ['@tanstack/ai', '@tanstack/react-query', 'msw-storybook-addon', 'storybook', 'testcontainers'];
const isMissing = packages.some((name) => !existsSync(join('test/runtimes/node_modules', name)));
const why = isMissing ? ' (skipped: not installed; `npm run test:runtimes` installs what they import)' : '';

const run = promisify(execFile);

describe.skipIf(isMissing)(`the recipes for other packages${why}`, () => {
  let folder: string;
  const chosen = recipes.filter(({ needsPackages }) => needsPackages);

  beforeAll(async () => {
    folder = await mkdtemp(resolve('test/runtimes/.snippets-'));
    for (const { name, code } of chosen) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), code);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What is wrong with files, by the compiler that checks this repository too: TypeScript 5 takes several times as long. */
  const problems = async (...files: string[]) => {
    const project = join(folder, 'tsconfig.json');
    await writeFile(project, JSON.stringify({ extends: resolve('tsconfig.json'), files, include: [] }));
    const compiler = resolve('node_modules/typescript-native/bin/tsc');
    const text = await run(process.execPath, [compiler, '--pretty', 'false', '--project', project]).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stdout: string }).stdout || String(error),
    );
    // What explains a problem is indented.
    return text.split('\n').filter((line) => /^\S/.test(line));
  };

  it('compile', async () => {
    expect(chosen.map(({ name }) => name).sort()).toEqual([
      '.storybook/preview.ts',
      'Video.stories.ts',
      'sandbox-container.ts',
      'unifically-video.ts',
      'use-video.ts',
    ]);
    expect(await problems(...chosen.map(({ name }) => name))).toEqual([]);
  }, 120_000);

  it('would not compile if one were wrong', async () => {
    const code = `import { GenericContainer } from 'testcontainers';\nnew GenericContainer(7).begin();`;
    await writeFile(join(folder, 'wrong.ts'), code);
    const found = await problems('wrong.ts');
    expect(found).toEqual([expect.stringContaining('wrong.ts(2,22)'), expect.stringContaining('wrong.ts(2,25)')]);
  }, 60_000);
});
