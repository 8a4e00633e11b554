import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { laterStyles } from './styles.js';

const SOURCE = join('src', 'reference');

/**
 * The scripts and styles of the pages, by path from the root of the site. Scripts are classic ones: from disk, browsers
 * load no modules.
 */
export async function siteAssets(): Promise<Record<string, string>> {
  const browser = join(SOURCE, 'browser');
  const entryPoints = (await readdir(browser)).filter((name) => /\.tsx?$/.test(name));
  const { outputFiles } = await build({
    entryPoints: entryPoints.map((name) => join(browser, name)),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    outdir: 'assets',
    entryNames: '[name]',
  });
  const scripts = outputFiles.map(({ path, text }) => [`assets/${path.split(/[\\/]/).at(-1)!}`, text] as const);
  return { ...Object.fromEntries(scripts), ...(await laterStyles()) };
}
