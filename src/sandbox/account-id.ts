import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BoundedMap } from '../internal/bounded-map.js';

/** Characters of a key; real ones have less than a hundred. */
export const MAX_KEY_LENGTH = 1000;

/** A digest takes longer than all else that a read of a task does, and a few keys send most requests. */
const cache = new BoundedMap<string, string>(100);

/** The id of a key's account: a digest, which does not say what the key is. */
export function accountIdOf(key: string): string {
  let id = cache.get(key);
  if (id === undefined) {
    id = bytesToHex(sha256(utf8ToBytes(`unigen sandbox ${key}`)).subarray(0, 8));
    cache.set(key, id);
  }
  return id;
}
