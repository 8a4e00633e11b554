import { open } from 'node:fs/promises';
import { factsWords } from './facts-words.js';
import { mediaFacts } from './media-facts.js';

/** Bytes of a file that say what it is; a video that has its index at the end does not say more than its size. */
const HEAD_BYTES = 65_536;

/** A saved file in words, such as `1280×720, 8 s, 1.2 MB`; empty if the file can't be read, since it may have been moved after saving. */
export async function savedFileWords(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const head = Buffer.alloc(Math.min(size, HEAD_BYTES));
      await file.read(head, 0, head.length, 0);
      return factsWords(mediaFacts(head), size);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
