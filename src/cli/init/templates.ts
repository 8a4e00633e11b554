import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewFile } from './write-new.js';

/** The projects that `unigen init` writes, with what each one is. */
export const TEMPLATES = {
  node: 'a script that makes an image and saves it',
  next: 'Next.js: a page, and a route that adds the key to its requests',
  vite: 'Vite: a page, and a server that adds the key to its requests',
} as const;

/** The name of a template. */
export type TemplateName = keyof typeof TEMPLATES;

/** Beside this module; the build copies them. */
const FOLDER = fileURLToPath(new URL('templates', import.meta.url));

/**
 * The files of a template.
 *
 * @param source What the project gets as its dependency `unigen`.
 */
export async function readTemplate(template: TemplateName, source: string): Promise<NewFile[]> {
  const folder = join(FOLDER, template);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => {
      const name = path.slice(folder.length + 1);
      const text = await readFile(path, 'utf8');
      // npm packs no file with the name that git reads.
      if (name === 'gitignore') return { name: '.gitignore', text };
      return { name, text: name === 'package.json' ? pinned(text, source) : text };
    }),
  );
}

/** A `package.json` without a name, which is that of its folder, and with this package. */
function pinned(text: string, source: string): string {
  const { name: _template, ...manifest } = JSON.parse(text) as { name: string; dependencies: Record<string, string> };
  return `${JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, unigen: source } }, null, 2)}\n`;
}
