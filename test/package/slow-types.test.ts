import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// JSR, Deno and tools that write declarations one file at a time can't infer types: each name that an entry point leads to
// has to say its own. `deno publish` checks that, of a copy, and publishes nothing.

const run = promisify(execFile);
const deno = resolve('test/runtimes/node_modules/@deno/linux-x64-glibc/deno');
const reason = existsSync(deno) ? '' : ' (skipped: not installed; `npm run test:package` installs it on Linux, x64)';

/** Folders that no entry point leads to. */
const UNUSED = /^(?:cli|console|diff|generate|reference|verify)\//;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-slow-types-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(reason)(`the types of every entry point${reason}`, () => {
  it('need no inference', async () => {
    await writeSources();
    expect(await problems()).toEqual([]);
    // And one that does is found.
    const proxy = join(folder, 'src/proxy/index.ts');
    await writeFile(proxy, `${await readFile(proxy, 'utf8')}\nexport const slow = [1, 2].map(String);\n`);
    expect(await problems()).toEqual([expect.stringMatching(/missing-explicit-type.*proxy\/index\.ts/s)]);
  }, 60_000);
});

/** What `deno publish` finds wrong. */
async function problems(): Promise<string[]> {
  const env = { ...process.env, NO_COLOR: '1', DENO_DIR: join(folder, '.deno') };
  return run(deno, ['publish', '--dry-run', '--allow-dirty', '--no-check'], { cwd: folder, env }).then(
    () => [],
    (error: unknown) => {
      const { stderr } = error as { stderr: string };
      const found = stderr.split(/^(?=error\[)/m).slice(1);
      return found.length > 0 ? found : [stderr];
    },
  );
}

/** Copies the sources of all entry points, as JSR wants them: relative imports name the file that is there. */
async function writeSources(): Promise<void> {
  const packages = new Set<string>();
  for (const root of ['src', 'generated']) {
    const names = await readdir(root, { recursive: true });
    for (const name of names.filter((one) => /\.(?:ts|json)$/.test(one) && !UNUSED.test(one))) {
      const text = await readFile(join(root, name), 'utf8');
      const copy = join(folder, root, name);
      await mkdir(dirname(copy), { recursive: true });
      await writeFile(copy, text.replace(/(\b(?:from|import)\(? ?'\.[^']*)\.js'/g, "$1.ts'"));
      for (const [, specifier] of text.matchAll(/\b(?:from|import)\(? ?'((?!\.|node:)[^']+)'/g))
        packages.add(specifier!);
    }
  }
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Record<string, string | { types: string }>;
  };
  const entries = Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [[name, target.types.replace('./dist/', './').replace(/\.d\.ts$/, '.ts')]],
  );
  const config = {
    name: '@unigen/unigen',
    version: '0.1.0',
    license: 'MIT',
    exports: Object.fromEntries(entries) as object,
    // What other packages export does not matter, and nothing is asked of a registry.
    imports: Object.fromEntries([...packages].map((specifier) => [specifier, './package.ts'])),
  };
  await writeFile(join(folder, 'package.ts'), 'export {};\n');
  await writeFile(join(folder, 'deno.json'), JSON.stringify(config));
}
