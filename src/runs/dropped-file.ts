import { open } from 'node:fs/promises';
import type { DroppedLine } from './journal-read.js';
import { syncFolder } from './write-journal.js';

/**
 * Keeps what is removed from a journal, in a file next to it: a line of JSON for each. Bytes that are not text are in
 * base64.
 *
 * @returns Path of the file.
 */
export async function keepDropped(journal: string, dropped: readonly DroppedLine[]): Promise<string> {
  const path = `${journal}.dropped`;
  const file = await open(path, 'a');
  try {
    const droppedAt = new Date().toISOString();
    for (const { line, bytes } of dropped) {
      const text = bytes.toString();
      const content = Buffer.from(text).equals(bytes) ? { text } : { base64: bytes.toString('base64') };
      await file.appendFile(`${JSON.stringify({ droppedAt, line, bytes: bytes.length, ...content })}\n`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(path);
  return path;
}
