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

/** Every style by itself, for pages that name what they need, and all of them as `style.css`, in the order of their names. */
async function styles(): Promise<Record<string, string>> {
  const folder = join(SOURCE, 'style');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const files = [...names.map((name, index) => [name, texts[index]!]), ['style.css', texts.join('\n')]] as const;
  const minified = files.map(async ([name, text]) => {
    const { code } = await transform(text, { loader: 'css', minify: true });
    return [`assets/${name}`, code] as const;
  });
  return Object.fromEntries(await Promise.all(minified));
}
