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

/** What every page needs. */
const COMMON_STYLES = ['base.css', 'site.css'];

/**
 * All styles in one file, in the order of their names; and for each kind of page a file with its own and the common ones
 * alone, for pages that have to be light.
 */
async function styles(): Promise<Record<string, string>> {
  const folder = join(SOURCE, 'style');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
  const joined = async (parts: string[]) => {
    const text = parts.map((name) => texts.get(name)).join('\n');
    return (await transform(text, { loader: 'css', minify: true })).code;
  };
  const common = names.filter((name) => COMMON_STYLES.includes(name));
  const own = names.filter((name) => !COMMON_STYLES.includes(name));
  return {
    'assets/style.css': await joined(names),
    ...Object.fromEntries(
      await Promise.all(own.map(async (name) => [`assets/${name}`, await joined([...common, name])] as const)),
    ),
  };
}
