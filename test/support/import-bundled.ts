import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** A module that is bundled with others is at the place of its own still. */
const keepUrls: Plugin = {
  name: 'keep-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
    });
  },
};

/**
 * Imports a module of another copy of the package, such as an environment. Bundled first: Vitest would transform each of
 * the hundreds of modules that it imports, for this one import.
 */
export async function importBundled<Module>(url: string): Promise<Module> {
  const path = fileURLToPath(url);
  const outdir = join(dirname(path), 'bundled');
  await build({
    entryPoints: { module: path },
    plugins: [keepUrls],
    bundle: true,
    // What is imported only when it is needed is in files of its own.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir,
    outExtension: { '.js': '.mjs' },
  });
  return (await import(pathToFileURL(join(outdir, 'module.mjs')).href)) as Module;
}
