import type { APIRequestContext } from '@playwright/test';
import { parseUrl } from '../internal/parse-url.js';
import { isApiUrl } from './intercept-apis.js';

/** Options of a request; Playwright gives them no name. */
type RequestOptions = NonNullable<Parameters<APIRequestContext['fetch']>[1]>;

/**
 * Sends what the `request` of a test asks for at the hosts of both APIs and of their storage to a sandbox instead. Playwright
 * sends such requests itself, past all routes, so they would reach the live APIs.
 *
 * @param context Its other methods call its `fetch`.
 * @param sandbox The sandbox, and the key that takes the place of the one in a request.
 */
export function redirectRequests(context: APIRequestContext, sandbox: { url: string; key: string }): void {
  const fetch = context.fetch.bind(context);
  context.fetch = (target, options) => {
    const isText = typeof target === 'string';
    const url = parseUrl(isText ? target : target.url());
    if (!url || !isApiUrl(url)) return fetch(target, options);
    const own = isText
      ? {}
      : { method: target.method(), headers: target.headers(), data: target.postDataBuffer() ?? undefined };
    const given: RequestOptions = { ...own, ...options };
    if (url.searchParams.has('key')) url.searchParams.set('key', sandbox.key);
    const headers = Object.entries(given.headers ?? {}).map(([name, value]) => [
      name,
      /^authorization$/i.test(name) ? `Bearer ${sandbox.key}` : value,
    ]);
    return fetch(new URL(url.pathname + url.search, sandbox.url).href, {
      ...given,
      headers: Object.fromEntries(headers) as Record<string, string>,
    });
  };
}
