import type { BrowserContext, Page, Request as PageRequest, Route } from '@playwright/test';
import { hosts } from '../../generated/operations.js';
import { isConnectionReset } from '../internal/connection-reset.js';
import { corsHeaders } from '../internal/cors.js';

/** The `fetch` that responds to the requests of pages, and the key to send. */
export interface InterceptOptions {
  /** Answers a request to the host of an API or of their storage: `sandbox.fetch`, for example. */
  fetch: (request: Request) => Promise<Response>;
  /**
   * Takes the place of the key that a page sends. A request without a key stays without one.
   *
   * @default requests keep their own keys
   */
  key?: string;
}

const origins = new Set<string>(Object.values(hosts));

/** Whether a URL is one of an API or of their storage. */
export const isApiUrl = (url: URL): boolean => origins.has(url.origin);

/**
 * Answers all requests of a page, or of all pages of a context, to the hosts of both APIs and of their storage, also those
 * for outputs. All other requests are left alone. An injected connection reset resets the connection.
 *
 * The fixture `context` of `test` has this already: call it for contexts that a test makes itself.
 *
 * @example
 * const context = await browser.newContext();
 * await interceptApis(context, { fetch: sandbox.fetch, key: 'test' });
 */
export async function interceptApis(target: BrowserContext | Page, options: InterceptOptions): Promise<void> {
  await target.route(isApiUrl, (route) => respond(route, options));
}

async function respond(route: Route, { fetch, key }: InterceptOptions): Promise<void> {
  let response: Response;
  try {
    response = await fetch(await toFetchRequest(route.request(), key));
  } catch (error) {
    // Anything else fails the test, such as a `sandboxUrl` at which nothing listens.
    if (!isConnectionReset(error)) throw error;
    await route.abort('connectionreset').catch(ignoreClosedPage);
    return;
  }
  const { status, headers } = response;
  const body = await readBody(response);
  await route
    .fulfill({ status, headers: { ...Object.fromEntries(headers), ...corsHeaders('*') }, body })
    .catch(ignoreClosedPage);
}

async function toFetchRequest(request: PageRequest, key: string | undefined): Promise<Request> {
  const url = new URL(request.url());
  const headers = new Headers();
  for (const { name, value } of await request.headersArray()) if (isForwarded(name)) headers.append(name, value);
  if (key !== undefined) {
    if (headers.has('authorization')) headers.set('authorization', `Bearer ${key}`);
    if (url.searchParams.has('key')) url.searchParams.set('key', key);
  }
  const body = request.postDataBuffer();
  return new Request(url, { method: request.method(), headers, ...(body && { body: new Uint8Array(body) }) });
}

/** HTTP/2 names the parts of the URL as headers, and the page of a test may have any origin. */
function isForwarded(name: string): boolean {
  return !name.startsWith(':') && !/^(?:origin|host|connection|content-length)$/i.test(name);
}

/** The body of a response: of one that breaks, what came before, since a page can't be given more of that. */
async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk);
  } catch {
    // The injected fault.
  }
  return Buffer.concat(chunks);
}

/** The test may end while its page still waits for a response. */
function ignoreClosedPage(): void {}
