import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

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
  return { ...Object.fromEntries(scripts), ...(await styles()) };
}

/** Pages whose style is a file of its own, so that they load no more than they need. */
const PAGE_STYLES = { model: ['base.css', 'site.css', 'model.css'] };

/** The styles of each page in one file, which is smaller than several; those of all pages, in the order of their names. */
async function styles(): Promise<Record<string, string>> {
  const folder = join(SOURCE, 'style');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
  const pages = Object.entries({ style: names, ...PAGE_STYLES }).map(async ([page, parts]) => {
    const text = parts.map((name) => texts.get(name) ?? '').join('\n');
    const { code } = await transform(text, { loader: 'css', minify: true });
    return [`assets/${page}.css`, code] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
}
