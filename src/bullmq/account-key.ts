import { createHash } from 'node:crypto';

/** Hex digits of a digest in a name: 128 bits. */
const DIGEST_LENGTH = 32;

/**
 * Prefix of the entries of an account. It contains a digest of the key instead of the key, since many can read what is in
 * Redis. The braces are a hash tag, so that a cluster keeps all entries of the account on one node.
 */
export function accountKey(prefix: string, baseUrl: string, key: string | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([baseUrl, key ?? null]))
    .digest('hex');
  return `{${prefix}:${digest.slice(0, DIGEST_LENGTH)}}`;
}
