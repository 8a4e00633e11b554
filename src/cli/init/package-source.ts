import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ON_NPM } from '../on-npm.js';
import { packageVersion } from '../version.js';

/** The folder of this package. */
const ROOT = dirname(createRequire(import.meta.url).resolve('unigen/package.json'));

/** A git URL, the URL of a tarball, or a repository such as `github:owner/name`. */
const REMOTE = /^(?:[a-z]+[+:]|[\w.-]+@|[\w.-]+\/)/;

/**
 * What a `package.json` says to get the package that runs: the version if it comes from a registry, else the tarball, folder or
 * repository that it was installed from.
 *
 * @param root The folder of the package.
 */
export async function packageSource(root = ROOT): Promise<string> {
  const installed = await installedAs(root);
  if (installed === undefined) return ON_NPM ? packageVersion() : `file:${slashes(root)}`;
  const { spec, folder } = installed;
  const [, path] = /^(?:file:|(?=\.{1,2}\/|\/))(.+)/.exec(spec) ?? [];
  if (path !== undefined) {
    const absolute = resolve(folder, path);
    // A tarball may be gone by now.
    return `file:${slashes(existsSync(absolute) ? absolute : root)}`;
  }
  // These are of one package manager or one workspace.
  if (/^(?:link|portal|workspace|catalog):/.test(spec)) return `file:${slashes(root)}`;
  if (REMOTE.test(spec) && !spec.startsWith('npm:')) return spec;
  return packageVersion();
}

/** The dependency of the project that has the package in its `node_modules`, and its folder. A global install has none. */
async function installedAs(root: string): Promise<{ spec: string; folder: string } | undefined> {
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    const spec = text === undefined ? undefined : dependencyIn(text);
    if (spec !== undefined) return { spec, folder };
  }
  return undefined;
}

function dependencyIn(manifest: string): string | undefined {
  try {
    const fields = JSON.parse(manifest) as Record<string, Record<string, unknown> | undefined>;
    for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      const spec = fields[field]?.unigen;
      if (typeof spec === 'string') return spec;
    }
  } catch {
    // A file that is not valid JSON says nothing.
  }
  return undefined;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
