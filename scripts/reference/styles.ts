import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

const FOLDER = join('src', 'reference', 'style');

/** The styles of every page. */
const SHARED = ['base', 'site'];

const HIDDEN = 'visually-hidden';

/** What pages of models need only for what scripts load. */
const CONTROLS = 'controls';

/** What is wrong, and buttons that can't be pressed. */
const STATES = 'states';

const PARTS = {
  catalog: [...SHARED, 'table', HIDDEN, CONTROLS, 'catalog'],
  compare: [...SHARED, 'prose', 'table', HIDDEN, CONTROLS, 'catalog', 'compare'],
  guide: [...SHARED, 'prose', 'table', CONTROLS, STATES, 'guide', 'fade'],
  model: [...SHARED, 'prose', 'model'],
};

/** Styles that scripts load later, of more than one file. */
const LATER_PARTS: Record<string, string[]> = {
  form: [HIDDEN, CONTROLS, STATES, 'form'],
  run: [CONTROLS, STATES, 'run'],
};

/** A kind of page, which has a style of its own. */
export type PageStyle = keyof typeof PARTS;

/** The style of each kind of page. It stands in the page: its first paint waits for no other file. */
export const pageStyles = Object.fromEntries(
  await Promise.all(Object.entries(PARTS).map(async ([name, parts]) => [name, await minified(parts)] as const)),
) as Record<PageStyle, string>;

/** The style of what scrolls sideways, which Redoc needs too. */
export const fadeStyle = await minified(['fade']);

/** The styles that scripts load later, by path from the root of the site. */
export async function laterStyles(): Promise<Record<string, string>> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -4));
  const later = names.filter((name) => !Object.values(PARTS).some((parts) => parts.includes(name)));
  return Object.fromEntries(
    await Promise.all(
      later.map(async (name) => [`assets/${name}.css`, await minified(LATER_PARTS[name] ?? [name])] as const),
    ),
  );
}

async function minified(parts: string[]): Promise<string> {
  const texts = await Promise.all(parts.map((part) => readFile(join(FOLDER, `${part}.css`), 'utf8')));
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true });
  // esbuild leaves the spaces in the values of custom properties.
  return code.trim().replaceAll(/(?<=--[\w-]+:) |(?<=--[\w-]+:[^;}]*,) /g, '');
}
