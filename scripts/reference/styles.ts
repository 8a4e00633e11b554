import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const FOLDER = join('src', 'reference', 'style');

/** What every page needs. */
const SHARED = ['base', 'site'];

/** The style of each kind of page: one file of these, since one is smaller and sooner there than three. */
const PAGE_STYLES = {
  catalog: [...SHARED, 'catalog'],
  compare: [...SHARED, 'catalog', 'compare'],
  guide: [...SHARED, 'guide'],
  model: [...SHARED, 'model'],
};

/** Name of the style of a kind of page: `model` is `assets/model.css`. */
export type PageStyle = keyof typeof PAGE_STYLES;

/** The styles by path from the root of the site: one for each kind of page, and those that scripts load later. */
export async function styles(): Promise<Record<string, string>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -4));
  const later = names.filter((name) => !Object.values(PAGE_STYLES).some((parts) => parts.includes(name)));
  const files = [...Object.entries(PAGE_STYLES), ...later.map((name) => [name, [name]] as const)];
  const minified = files.map(async ([name, parts]) => {
    const texts = await Promise.all(parts.map((part) => readFile(join(FOLDER, `${part}.css`), 'utf8')));
    const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true });
    return [`assets/${name}.css`, code] as const;
  });
  return Object.fromEntries(await Promise.all(minified));
}
