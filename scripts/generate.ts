import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './document/bundle.js';
import { derive } from './generators/index.js';

/** Writes everything that is derived from the contract and committed, and removes what no longer is. */
async function generate(): Promise<void> {
  const files = await derive(await bundle('spec/openapi.yaml'));
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = join('generated', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }),
  );
  for (const entry of await readdir('generated', { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name).slice('generated/'.length);
    const isDerived = name in files || name.startsWith('reference/');
    if (entry.isFile() && !isDerived) await rm(join('generated', name));
  }
  const width = Math.max(...Object.keys(files).map((name) => name.length));
  for (const [name, text] of Object.entries(files)) {
    console.log(`generated/${name.padEnd(width)} ${(text.length / 1024).toFixed(0).padStart(6)} KB`);
  }
}

try {
  await generate();
} catch (error) {
  // An error of the contract needs no stack; `DEBUG=1` shows it for an error of a generator.
  if (process.env.DEBUG) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
