import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContractFiles } from '../files/contract-files.js';

/** Writes all changes, or none: if one can't be written, the others are undone. */
export async function writeFiles({ root, changed }: ContractFiles): Promise<void> {
  const files = [...changed].map(([path, text]) => {
    const target = join(root, path);
    return {
      target,
      text,
      draft: `${target}.${process.pid}.new`,
      earlier: existsSync(target) ? readFileSync(target) : undefined,
    };
  });
  const written: typeof files = [];
  try {
    for (const { target, text, draft } of files) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(draft, text, { flag: 'wx' });
    }
    for (const file of files) {
      await rename(file.draft, file.target);
      written.push(file);
    }
  } catch (error) {
    for (const { target, earlier } of written) await (earlier ? writeFile(target, earlier) : rm(target));
    for (const { draft } of files) await rm(draft, { force: true });
    throw error;
  }
}
