import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };

const files = new Map<string, Promise<string>>();

/**
 * A script as JavaScript, for tests that start it often: Node starts that six times as fast as tsx does.
 *
 * @param parent Where it is: in the repository, it finds optional peers and the package itself.
 */
export function bundled(script: string, parent = tmpdir()): Promise<string> {
  const key = `${parent} ${script}`;
  const file = files.get(key) ?? bundle(script, join(parent, '.unigen-bundled-'));
  files.set(key, file);
  return file;
}

async function bundle(script: string, prefix: string): Promise<string> {
  const folder = mkdtempSync(prefix);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: { script },
    bundle: true,
    // What a script imports only when it needs it is in files of its own, so that it starts without.
    splitting: true,
    external: Object.keys(packageJson.peerDependencies),
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  return join(folder, 'script.mjs');
}
