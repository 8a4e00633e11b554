import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document } from '../../contract/document/types.js';
import { derive } from '../index.js';
import { dependencyFolder, type PackageLayout } from './package-layout.js';

/** What an environment is for. */
export interface EnvironmentOptions {
  /** The contract without overlays, from which the next environment is made. */
  base: Document;
  /** The contract with its overlays. */
  document: Document;
  /** Names of the overlays. */
  overlays: string[];
  /** Whether it gets types and the documents that people read; not needed only to run it. */
  complete: boolean;
}

/** The contract without overlays, in an environment. */
export const BASE_FILE = 'generated/base.json';

/**
 * Writes a copy of the running package with everything that is derived from the contract made from another one. All
 * parts, such as clients, validators, sandbox and command line, then agree.
 */
export async function writeEnvironment(
  folder: string,
  layout: PackageLayout,
  options: EnvironmentOptions,
): Promise<void> {
  const { root, code, extension } = layout;
  const { base, document, overlays, complete } = options;
  await cp(join(root, code, 'src'), join(folder, code, 'src'), { recursive: true });
  const files = await derive(document, {
    notice: `Generated from the contract and ${overlays.join(', ')} by \`unigen generate\`; do not edit.`,
    types: complete,
  });
  const compiler = extension === '.ts' ? undefined : await import('./compile-modules.js');
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  const modules: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) {
    if (!name.endsWith('.ts')) await write(join('generated', name), text);
    else if (!compiler) await write(join(code, 'generated', name), text);
    else {
      modules[name] = text;
      await write(join(code, 'generated', name.replace(/\.ts$/, '.js')), compiler.transpile(text, name));
    }
  }
  if (complete) await compiler?.writeTypes(join(folder, code, 'generated'), modules);
  await write(BASE_FILE, JSON.stringify(base));
  await write('package.json', `${JSON.stringify(await manifest(root, overlays), null, 2)}\n`);
}

/** The `package.json` of an environment: that of the package, marked. */
async function manifest(root: string, overlays: string[]): Promise<object> {
  const { scripts: _scripts, devDependencies: _tools, files: _files, ...published } = await readManifest(root);
  return {
    ...published,
    version: `${String(published.version).split('+')[0]!}+overlay`,
    private: true,
    unigen: { overlays },
  };
}

/** Lets the modules in a folder import what the running package depends on, wherever the folder is. */
export async function linkDependencies(folder: string, { root }: PackageLayout): Promise<void> {
  const { dependencies = {}, peerDependencies = {} } = await readManifest(root);
  // Those that are not installed are not needed here either.
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const target = dependencyFolder(root, name);
    if (target === undefined) continue;
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link, 'junction');
  }
}

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  unigen?: { overlays: string[] };
  [key: string]: unknown;
}

/** The `package.json` in a folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}
