import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const FOLDER = 'assets';

/** Bundles scripts for `assets/`, by path from the root of the site. They are classic ones: from disk, browsers load no modules. */
export async function classicScripts(
  options: Pick<BuildOptions, 'entryPoints' | 'plugins'>,
): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    outdir: FOLDER,
    entryNames: '[dir]/[name]',
  });
  const root = join(process.cwd(), FOLDER);
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [FOLDER + path.slice(root.length).replaceAll('\\', '/'), text]),
  );
}
