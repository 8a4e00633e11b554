import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { consolePage } from './console/build-page.js';
import { referenceFiles } from './reference.js';

/** Builds `dist/`: the library by the compiler, what is generated from the contract minified, the reference and the console. */
await rm('dist', { recursive: true, force: true });
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { stdio: 'inherit' });

const files = await readdir('dist/generated', { recursive: true });
for (const file of files.filter((name) => name.endsWith('.js'))) {
  const path = join('dist/generated', file);
  const { code } = await transform(await readFile(path, 'utf8'), {
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    // Node imports JSON with its type alone, and all versions that are supported know how.
    supported: { 'import-attributes': true },
  });
  await writeFile(path, code);
}
for (const file of files.filter((name) => name.endsWith('.json'))) {
  const path = join('dist/generated', file);
  await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
}

// `unigen sandbox` serves it. In one file, since its pages have much in common: that halves what it adds to the package.
// The whole contract comes first, since all pages repeat parts of it, and the large page of the operations last; the rest
// stands by its folder. So it compresses best.
const orderOf = (path: string) =>
  `${/openapi|llms-full|^spec/.test(path) ? 0 : /^operations/.test(path) ? 2 : 1}${path}`;
const sorted = Object.entries(await referenceFiles()).toSorted(([one], [other]) =>
  orderOf(one) < orderOf(other) ? -1 : 1,
);
const pages = Buffer.from(JSON.stringify(Object.fromEntries(sorted)));
const params = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS,
  [constants.BROTLI_PARAM_SIZE_HINT]: pages.length,
};
await writeFile('dist/generated/reference.json.br', await promisify(brotliCompress)(pages, { params }));

// `serveSandbox` serves it at `/_sandbox/`.
await writeFile('dist/generated/console.html', await consolePage());

// `unigen init` copies them.
await cp('src/cli/init/templates', 'dist/src/cli/init/templates', { recursive: true });
