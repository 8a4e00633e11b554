import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatHeader, formatLine } from './journal-line.js';
import type { Entry } from './table-store.js';

export const WRITE_CHUNK_LENGTH = 1024 * 1024;

/** What a journal continues from. */
export interface Position {
  /** What distinguishes the file from another at its path. */
  inode: number;
  /** Bytes of the file. */
  size: number;
  /** The number of its last line. */
  last: number;
  /** Bytes of the lines that add runs. */
  runBytes: number;
}

/** The new file may be at the path, but not for good. */
export class UnfinishedRename extends Error {}

/** Writes a journal to a new file, which then replaces the old one: at any time one of them is complete. */
export async function writeJournal(path: string, entries: readonly Entry[]): Promise<Position & { file: FileHandle }> {
  const newPath = `${path}.new`;
  // Prompts may be private: a file that others can't read stays so.
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => undefined,
  );
  const file = await open(newPath, 'w+', mode);
  try {
    let text = formatHeader(entries.length + 1);
    let size = 0;
    let last = 1;
    for (const entry of entries) {
      last++;
      text += formatLine(last, last - 1, entry);
      if (text.length <= WRITE_CHUNK_LENGTH) continue;
      size += await writeText(file, text, size);
      text = '';
    }
    size += await writeText(file, text, size);
    await file.sync();
    await rename(newPath, path);
    await syncFolder(path).catch((error: unknown) => {
      throw new UnfinishedRename(String(error), { cause: error });
    });
    return { file, inode: (await file.stat()).ino, size, last, runBytes: size };
  } catch (error) {
    await file.close();
    await rm(newPath, { force: true });
    throw error;
  }
}

/** Makes durable which files a folder has. */
export async function syncFolder(path: string): Promise<void> {
  // Windows can't open a folder, and needs no such call.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** @returns How many bytes were written: all. */
export async function writeText(file: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
  return bytes.length;
}
