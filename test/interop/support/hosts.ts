import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Documents } from './documents.js';

/**
 * Checks that a generated file has the host of its API: without a base URL of the user's own, its requests go there.
 *
 * @throws Error if it has another or none.
 */
export async function checkHost(documents: Documents, api: 'unifically' | 'gateai', path: string): Promise<void> {
  const { servers } = JSON.parse(await readFile(documents[api], 'utf8')) as { servers: { url: string }[] };
  const text = await readFile(path, 'utf8');
  if (!text.includes(servers[0]!.url)) throw new Error(`${basename(path)} of ${api} does not have ${servers[0]!.url}`);
}
