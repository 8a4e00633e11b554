import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageProblems } from '../../scripts/release/package-problems.js';
import { packedSizes, sizeProblems } from '../../scripts/release/packed-sizes.js';
import { derive } from '../../src/generate/index.js';
import { bundles, type Bundle } from '../support/bundle-sizes.js';
import { document } from '../support/contract.js';
import { brokenLinks, documentsBelow } from '../support/links.js';
import { withMoreModels } from '../support/more-models.js';
import { packedPackage } from '../support/on-demand.js';

// The package as users install it: built, packed and unpacked.

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
  bin: Record<string, string>;
};
let folder: string;
let tarball: string;
let installed: string;

beforeAll(async () => {
  const packed = await packedPackage();
  tarball = packed.tarball;
  folder = dirname(packed.modules);
  installed = join(packed.modules, 'unigen');
}, 180_000);

const entries = Object.keys(manifest.exports).filter((name) => !name.endsWith('.json'));

describe('the packed package', () => {
  it('passes publint, and its types resolve for every entry point', async () => {
    expect(await packageProblems(tarball)).toEqual([]);
  }, 60_000);

  it('is not larger than it may be, in any part', async () => {
    const parts = await packedSizes(installed);
    expect(sizeProblems(parts, (await stat(tarball)).size)).toEqual([]);
    expect(parts.filter(({ files, bytes }) => files === 0 || bytes === 0)).toEqual([]);
  });

  it('has no broken link', () => {
    const documents = documentsBelow(installed);
    expect(documents.length).toBeGreaterThan(10);
    expect(brokenLinks(documents)).toEqual([]);
  });

  it.each(entries)('is imported as %s by Node', async (name) => {
    const specifier = name.replace(/^\./, 'unigen');
    const { stdout } = await run(
      process.execPath,
      ['--input-type=module', '-e', `console.log(Object.keys(await import('${specifier}')).length)`],
      { cwd: folder },
    );
    expect(Number(stdout)).toBeGreaterThan(0);
  });

  it('holds the contract', async () => {
    const code = `import contract from 'unigen/openapi.json' with { type: 'json' }; console.log(contract.openapi)`;
    const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
      cwd: folder,
    });
    expect(stdout).toBe('3.1.0\n');
  });

  it('holds a schema of each model, which loads without a warning', async () => {
    const code = `import veo from 'unigen/schemas/unifically/google/veo-3.1-fast.json' with { type: 'json' };
      import { loadJsonSchema } from 'unigen/schemas';
      const loaded = await loadJsonSchema('unifically', 'google/veo-3.1-fast');
      console.log(veo.title, JSON.stringify(loaded) === JSON.stringify(veo));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    expect(stdout).toBe('Veo 3.1 Fast true\n');
    expect(stderr).toBe('');
  });

  it('brings a command', async () => {
    const { stdout } = await run(
      process.execPath,
      [join(installed, manifest.bin.unigen!), 'models', 'veo-3.1-fast', '--json'],
      { cwd: folder },
    );
    expect(stdout).toContain('google/veo-3.1-fast');
  });

  it('serves the console of the sandbox', async () => {
    const code = `import { serveSandbox } from 'unigen/sandbox/server';
      const { url, stop } = await serveSandbox({ port: 0 });
      const page = await fetch(url + '/_sandbox/', { headers: { Accept: 'text/html' } });
      console.log(page.headers.get('content-type'), (await page.text()).includes('id="console"'));
      await stop();`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    expect(stdout).toBe('text/html; charset=utf-8 true\n');
  });

  it('is type-checked by a consumer without anything else installed', async () => {
    await writeFile(
      join(folder, 'consumer.ts'),
      `import { GateAI, Unifically, type ClientOptions } from 'unigen';
       import { createStorageClient } from 'unigen/raw';
       import { createSandbox } from 'unigen/sandbox';
       import { connectSandbox, createTestSandbox } from 'unigen/testing';
       import { createWebhookHandler } from 'unigen/webhooks';
       import { loadInputSchema } from 'unigen/schemas';
       import { validateRequest, requestSchema } from 'unigen/validate';
       const api = new Unifically({ apiKey: 'key', validate: validateRequest });
       export const video: Promise<{ video_url: string }> = api.run('google/veo-3.1-fast', { prompt: 'A kite' });
       // Options and parameters that are spread, and those that may be undefined as environment variables are.
       declare const key: string | undefined, seed: number | undefined, signal: AbortSignal | undefined;
       const options: ClientOptions = { apiKey: key, baseUrl: key, ...(seed !== undefined && { maxRetries: seed }) };
       export const all = [createStorageClient({ apiKey: key }), createSandbox(), createWebhookHandler];
       export const tested = new Unifically(createTestSandbox({ speed: 9 }).clientOptions);
       export const connected = new GateAI(connectSandbox('http://127.0.0.1:4010').clientOptions);
       export const image = new GateAI({ ...options }).run(
         'flux-dev',
         { prompt: 'A kite', ...(seed !== undefined && { seed }) },
         { signal, ...(seed !== undefined && { timeout: seed }) },
       );
       export const schema = requestSchema('gateai', 'sora-2');
       export const input = loadInputSchema('gateai', 'sora-2', { flat: true });`,
    );
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  }, 60_000);

  it('has declarations without an error, for who does not skip those of libraries', async () => {
    const own = join(folder, 'all-types');
    await mkdir(own);
    const imports = entries.map((name, at) => `export * as entry${at} from '${name.replace(/^\./, 'unigen')}';`);
    await writeFile(join(own, 'all.ts'), imports.join('\n'));
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      typeRoots: [resolve('node_modules/@types')],
      types: ['node'],
      paths: { '@ai-sdk/provider': [resolve('node_modules/@ai-sdk/provider/dist/index.d.ts')] },
    };
    await writeFile(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['all.ts'] }));
    const tsc = join(dirname(require.resolve('typescript-native/package.json')), 'bin', 'tsc');
    const { stdout } = await run(process.execPath, [tsc, '--pretty', 'false', '-p', own], { cwd: own }).catch(
      (error: unknown) => error as { stdout: string },
    );
    // Those of other packages are not ours to mend.
    expect(stdout.split('\n').filter((line) => /^all\.ts|unigen\/dist\//.test(line))).toEqual([]);
  }, 180_000);
});

describe('a bundle for browsers', () => {
  let all: Bundle[];
  const of = (name: string) => all.find((bundle) => bundle.name === name)!;
  beforeAll(async () => {
    all = await bundles();
  }, 60_000);

  // 4 KB of it check what a server answers and a caller passes: redirects, sizes, pauses, forms, keys, options. Replicate's
  // client (7.3 KB) has none of that.
  it('a bundle that creates and waits takes at most 11.4 KB, and 0.59 of the next client that retries', () => {
    expect(of('unigen, tasks alone').first).toBeLessThanOrEqual(11_400);
    const others = all.filter(({ name }) => /fal|openai/.test(name)).map(({ first }) => first);
    expect(of('unigen, the whole client').first).toBeLessThan(Math.min(...others) * 0.59);
  });

  it('does not grow with the number of models', async () => {
    const generated = await derive(withMoreModels(document, 100), { types: false });
    for (const { name, first, all } of await bundles(generated)) {
      expect(first, `${name}: something that loads at first has a part for each model`).toBe(of(name).first);
      // The models are there: what loads later has grown.
      expect(all, name).toBeGreaterThan(of(name).all + 100);
    }
  }, 60_000);
});
