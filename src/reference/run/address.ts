import { hosts } from '../../../generated/operations.js';
import { checkBaseUrl } from '../../client/base-url.js';
import { systemClock } from '../../internal/clock.js';
import { isLoopbackHost } from '../../sandbox/network/loopback.js';
import { isSandbox, servedControls } from './served-sandbox.js';
import type { Target } from './target.js';

/** A sandbox is polled more often than the API: its tasks are faster. */
const SANDBOX_POLL_MS = 300;
/** The keys of a sandbox that is not started with one of its own. */
export const ANY_KEY = 'any-key';

/** The address that this page is served from by `unigen sandbox`; undefined if it is served by something else. */
export async function ownSandbox(): Promise<string | undefined> {
  const { protocol, origin } = location;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return (await isSandbox(origin)) ? origin : undefined;
}

/**
 * Why requests can't go to an address from this page, in one sentence; undefined if nothing is known against it.
 */
export function addressProblem(address: string): string | undefined {
  if (address.trim() === '') return 'Type the address of a sandbox or of the API.';
  let url: URL;
  try {
    url = new URL(addressOf(address));
  } catch (error) {
    return `${(error as Error).message.replace('`address`', 'The address')}.`;
  }
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return 'This page came by https, and browsers let such a page send nothing to an http address on another machine.';
  return undefined;
}

/** The base URL of an address without a problem. */
export const addressOf = (address: string): string => checkBaseUrl('address', address.trim());

/** What the reader should know if a page got no answer that it may read. */
export function unreadableWords(address: string): string {
  const { protocol, origin } = location;
  const page = protocol === 'file:' ? 'pages from disk' : `pages of ${origin}`;
  const remedy = Object.values<string>(hosts).includes(address)
    ? 'Put a proxy with your key before it.'
    : protocol === 'file:'
      ? 'A sandbox needs `--cors-origin "*"` for that; or open the reference at the address of the sandbox itself.'
      : `A sandbox needs \`--cors-origin ${origin}\` for that.`;
  return `Nothing answers at ${address}, or it does not allow ${page} to read its answers (CORS). ${remedy}`;
}

/**
 * The target of an address; nothing else is sent to it than requests of the API, and those to the control of a sandbox.
 *
 * @param address One without a problem.
 */
export async function addressTarget(address: string, key: string): Promise<Target> {
  const baseUrl = addressOf(address);
  const sandbox = !Object.values<string>(hosts).includes(baseUrl) && (await isSandbox(baseUrl));
  return {
    kind: 'address',
    name: new URL(baseUrl).host,
    baseUrl,
    key,
    fetch: (request) => fetch(request, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    clock: systemClock,
    ...(sandbox && { pollInterval: SANDBOX_POLL_MS, controls: servedControls(baseUrl, key) }),
  };
}
