import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document } from '../../contract/document/types.js';
import { deriveUnchecked } from '../index.js';
import type { OverlaidModels } from '../overlaid-models.js';
import { BASE_FILE, dependencyFolder, type PackageLayout } from './package-layout.js';

/** What an environment is for. */
export interface EnvironmentOptions {
  /** The contract without overlays, from which the next environment is made. */
  base: Document;
  /** The contract with its overlays, with which nothing is wrong. */
  document: Document;
  /** Names of the overlays. */
  overlays: string[];
  /** What they said of models. */
  overlaid: OverlaidModels;
  /** Whether to write types, which only a project needs: they take longest. */
  types: boolean;
}

/**
 * Writes a copy of the running package with everything that is derived from the contract made from another one. All
 * parts, such as clients, validators, sandbox and command line, then agree.
 */
export async function writeEnvironment(
  folder: string,
  { root, code, extension }: PackageLayout,
  { base, document, overlays, overlaid, types }: EnvironmentOptions,
): Promise<void> {
  const files = await deriveUnchecked(document, { notice: noticeOf(overlays), types, overlaid });
  await cp(join(root, code, 'src'), join(folder, code, 'src'), { recursive: true });
  await copyDocuments(root, folder);
  // The console is the same for every contract.
  const consolePage = join(code, 'generated', 'console.html');
  if (existsSync(join(root, consolePage))) await cp(join(root, consolePage), join(folder, consolePage));
  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  // First: by its `type`, and not by that of the project around it, modules are compiled as ES modules.
  await write('package.json', `${JSON.stringify(await manifest(root, overlays), null, 2)}\n`);
  const modules = Object.entries(files).filter(([name]) => name.endsWith('.ts'));
  const documents = Object.entries(files).filter(([name]) => !name.endsWith('.ts'));
  for (const [name, text] of documents) {
    // Schemas are imported by modules.
    await write(name.startsWith('schemas/') ? join(code, 'generated', name) : join('generated', name), text);
  }
  if (extension === '.ts') for (const [name, text] of modules) await write(join(code, 'generated', name), text);
  else {
    const { compileWithTypes, transpile } = await import('./compile-modules.js');
    if (types) await compileWithTypes(join(folder, code, 'generated'), Object.fromEntries(modules));
    else
      for (const [name, text] of modules)
        await write(join(code, 'generated', name.replace(/\.ts$/, '.js')), transpile(text, name));
  }
  await write(BASE_FILE, JSON.stringify(base));
}

/** Copies the guides, the contract's own documents and the license. */
async function copyDocuments(root: string, folder: string): Promise<void> {
  for (const name of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'spec']) {
    if (existsSync(join(root, name))) await cp(join(root, name), join(folder, name), { recursive: true });
  }
  for (const guide of await readdir(join(root, 'src')).catch(() => [])) {
    const path = join('src', guide, 'README.md');
    if (existsSync(join(root, path))) await cp(join(root, path), join(folder, path));
  }
}

function noticeOf(overlays: string[]): string {
  return `Generated from the contract and ${overlays.join(', ')} by \`unigen generate\`; do not edit.`;
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
  // A dependency that is not installed is not needed by the environment either.
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
