import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipes } from '../support/snippets.js';

// Recipes of the guides that import packages which the project does not have: they compile.

const packages = ['@tanstack/ai', '@tanstack/react-query', 'msw-storybook-addon', 'storybook', 'testcontainers'];
const isMissing = packages.some((name) => !existsSync(join('test/runtimes/node_modules', name)));
const why = isMissing ? ' (skipped: not installed; `npm run test:runtimes` installs what they import)' : '';

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

  const problems = (files: string[]) => {
    const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(files, options);
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file?.fileName ?? ''}: ${text}`;
    });
  };

  it('compile', () => {
    expect(chosen.map(({ name }) => name).sort()).toEqual([
      '.storybook/preview.ts',
      'Video.stories.ts',
      'sandbox-container.ts',
      'unifically-video.ts',
      'use-video.ts',
    ]);
    expect(problems(chosen.map(({ name }) => join(folder, name)))).toEqual([]);
  }, 120_000);

  it('would not compile if one were wrong', async () => {
    const file = join(folder, 'wrong.ts');
    await writeFile(file, `import { GenericContainer } from 'testcontainers';\nnew GenericContainer(7).begin();`);
    expect(problems([file])).toHaveLength(2);
  }, 60_000);
});
