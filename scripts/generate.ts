import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './document/bundle.js';
import { derive } from './generators/derive.js';

/** Writes everything that is derived from the contract and committed, and removes what no longer is. */
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
for (const [name, text] of Object.entries(files)) {
  console.log(`generated/${name.padEnd(38)} ${(text.length / 1024).toFixed(0).padStart(6)} KB`);
}
