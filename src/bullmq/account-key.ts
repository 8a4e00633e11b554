import { createHash } from 'node:crypto';

/** Hex digits of a digest in a name: 128 bits. */
const DIGEST_LENGTH = 32;

/**
 * What the entries of an account start with. It contains a digest, since what is in Redis is seen by many; and since the
 * braces are a hash tag, a cluster keeps all entries of the account on one node.
 */
export function accountKey(prefix: string, baseUrl: string, key: string | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([baseUrl, key ?? null]))
    .digest('hex');
  return `{${prefix}:${digest.slice(0, DIGEST_LENGTH)}}`;
}
