import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Characters of a key; real ones have less than a hundred. */
export const MAX_KEY_LENGTH = 1000;

/** The id of a key's account: a digest, which does not say what the key is. */
export function accountIdOf(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(`unigen sandbox ${key}`)).subarray(0, 8));
}
