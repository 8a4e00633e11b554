import { hosts } from '../../../generated/operations.js';
import { checkBaseUrl } from '../../client/base-url.js';
import { systemClock } from '../../internal/clock.js';
import { isLoopbackHost } from '../../sandbox/network/loopback.js';
import { isServedBySandbox } from '../site/console-link.js';
import { isSandbox, servedControls } from './served-sandbox.js';
import type { Target } from './target.js';

/** Milliseconds between polls of a sandbox, whose tasks may be faster than the API's. */
const SANDBOX_POLL_MS = 300;

/**
 * The origin that this page is served from by `unigen sandbox`; undefined if it is served by something else, which is
 * not asked: browsers report a 404 as an error of the page.
 */
export async function ownSandbox(): Promise<string | undefined> {
  const { origin } = location;
  return isServedBySandbox() && (await isSandbox(origin)) ? origin : undefined;
}

/**
 * Why requests can't go to a URL from this page, in one sentence; undefined if no reason is known.
 */
export function urlProblem(typed: string): string | undefined {
  if (typed.trim() === '') return 'Type the URL of a sandbox or of the API.';
  let url: URL;
  try {
    url = new URL(baseUrlOf(typed));
  } catch (error) {
    return `${(error as Error).message.replace('`url`', 'The URL')}.`;
  }
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return 'This page came by https, and browsers let such a page send nothing to an http URL on another machine.';
  return undefined;
}

/** The base URL that was typed, if it has no problem. */
export const baseUrlOf = (typed: string): string => checkBaseUrl('url', typed.trim());

/** The likely reason if this page got no response, or one that CORS hides. */
export function unreadableWords(baseUrl: string): string {
  const { protocol, origin } = location;
  const page = protocol === 'file:' ? 'pages from disk' : `pages of ${origin}`;
  const remedy = Object.values<string>(hosts).includes(baseUrl)
    ? 'Put a proxy with your key before it.'
    : protocol === 'file:'
      ? 'A sandbox needs `--cors-origin "*"` for that; or open the reference at the URL of the sandbox itself.'
      : `A sandbox needs \`--cors-origin ${origin}\` for that.`;
  return `Nothing responds at ${baseUrl}, or it does not allow ${page} to read its responses (CORS). ${remedy}`;
}

/**
 * The target of a URL. It gets only requests of the API and, if it is a sandbox, of the control API.
 *
 * @param typed A base URL without a problem.
 */
export async function urlTarget(typed: string, key: string): Promise<Target> {
  const baseUrl = baseUrlOf(typed);
  const sandbox = !Object.values<string>(hosts).includes(baseUrl) && (await isSandbox(baseUrl));
  return {
    kind: 'url',
    name: new URL(baseUrl).host,
    baseUrl,
    key,
    fetch: (request) => fetch(request, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    clock: systemClock,
    ...(sandbox && { pollInterval: SANDBOX_POLL_MS, controls: servedControls(baseUrl, key) }),
  };
}
