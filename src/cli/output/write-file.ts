import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.js';

/** @throws UsageError if a file can't be written, before the work for it begins. */
export async function assertWritable(option: string, path: string): Promise<void> {
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`--${option}: the folder ${folder} does not exist or is not writable`);
  });
}

/** Writes a file at once: an earlier one is replaced only by the whole of the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, text);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
