import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The optional peers that entry points of their own need: no other entry point may import them. */
const PEERS = ['@modelcontextprotocol/server', 'bullmq', 'ioredis', 'msw', '@playwright/test'];

export interface PackedPackage {
  tarball: string;
  /** A folder `node_modules` that holds the package, unpacked, and what it depends on. */
  modules: string;
}

/** Builds and packs the package, and installs it below a folder without a registry. */
export async function packPackage(folder: string): Promise<PackedPackage> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { maxBuffer: 1e8 });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { filename: string }[];
  const tarball = join(folder, packed!.filename);
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'unigen');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers', ...PEERS]) {
    const target = join(modules, name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(resolve('node_modules', name), target);
  }
  // As `npm install` of the tarball leaves it.
  const manifest = { type: 'module', dependencies: { unigen: `file:${packed!.filename}` } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return { tarball, modules };
}
