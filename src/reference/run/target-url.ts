import { hosts } from '../../../generated/operations.js';
import { checkBaseUrl } from '../../client/base-url.js';
import { UnigenError } from '../../errors/errors.js';
import { systemClock } from '../../internal/clock.js';
import { isLocalHost, isLoopbackHost } from '../../sandbox/network/loopback.js';
import { isServedBySandbox } from '../site/console-link.js';
import { isSandbox, servedControls } from './served-sandbox.js';
import type { Target } from './target.js';

/** Milliseconds between polls of a sandbox, whose tasks may be faster than the API's. */
const SANDBOX_POLL_MS = 300;

const API_HOSTS = new Set(Object.values<string>(hosts).map((url) => new URL(url).hostname));

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
  if (url.protocol === 'http:' && API_HOSTS.has(url.hostname))
    return `The URL needs https://, as in https://${url.host}: by http, the key would go unencrypted.`;
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    return 'This page came by https, and browsers let such a page send nothing to an http URL on another machine.';
  return undefined;
}

/** Why a key at a URL without a problem is not safe there, in one sentence; undefined if it is. */
export function urlWarning(typed: string): string | undefined {
  if (urlProblem(typed) !== undefined) return undefined;
  const { protocol, hostname, host } = new URL(baseUrlOf(typed));
  if (protocol === 'https:' || isLocalHost(hostname)) return undefined;
  return `The key goes to ${host} unencrypted: everyone on the way can read it. For a key that costs money, use https://.`;
}

/**
 * The base URL that was typed.
 *
 * @throws UnigenError if it has a problem of its own. Text that is no absolute URL is one: the client takes it for a path
 * of its page, so that the key would go to the host of the reference.
 */
export function baseUrlOf(typed: string): string {
  const text = typed.trim();
  if (!/^https?:\/\/[^/\\]/i.test(text)) throw new UnigenError(`\`url\` needs ${schemeWords(text)}`);
  if (/\s/.test(text)) throw new UnigenError('`url` must not have spaces');
  return checkBaseUrl('url', text);
}

/** The scheme that is missing, with an example: what was typed, if that is the name of a host. */
function schemeWords(text: string): string {
  const [, host] = /^([\w.-]+)(?::\d+)?(?:\/[^\s\\]*)?$/.exec(text) ?? [];
  if (host === undefined) return 'https://, as in https://api.example.com';
  const scheme = isLocalHost(host) ? 'http' : 'https';
  return `${scheme}://, as in ${scheme}://${text}`;
}

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
