import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './document/bundle.js';
import { derive } from './generators/derive.js';

if (import.meta.url === `file://${process.argv[1]}`) {
  const files = await derive(await bundle('spec/openapi.yaml'));
  // A provider that is gone leaves no module behind.
  await rm('generated/validators', { recursive: true, force: true });
  const write = async ([name, text]: [string, string]) => {
    const path = join('generated', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await Promise.all(Object.entries(files).map(write));
  for (const [name, text] of Object.entries(files)) {
    console.log(`generated/${name.padEnd(38)} ${(text.length / 1024).toFixed(0).padStart(6)} KB`);
  }
}
