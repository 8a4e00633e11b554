import { escapeMarkup } from '../internal/text.js';
import { json, type SandboxResponse } from './http.js';
import type { LocalRoute } from './route.js';

const DESCRIPTION =
  'A sandbox of Unifically, GateAI Core and the storage host: nothing is generated, and nothing costs money.';
const CREATE = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };

/**
 * `GET /`, which the APIs do not have: what this is, and where to look. A page for browsers, JSON for everybody else.
 */
export const rootRoute: LocalRoute = {
  method: 'GET',
  path: '/',
  handler: (_context, request) =>
    /\btext\/html\b/i.test(request.header('accept') ?? '') ? rootPage(request.origin) : rootJson(request.origin),
};

/**
 * What programs get.
 *
 * @param reference Path of a file that lists the documents, if they are served.
 */
export function rootJson(origin: string, reference?: string): SandboxResponse {
  const overview = {
    sandbox: 'unigen',
    description: DESCRIPTION,
    ...(reference !== undefined && { reference: origin + reference }),
    control: `${origin}/_sandbox/`,
    create: { method: 'POST', url: `${origin}/v1/tasks`, headers: { Authorization: 'Bearer any' }, body: CREATE },
  };
  return json(200, overview, { Vary: 'Accept' });
}

/**
 * The page for browsers.
 *
 * @param news A sentence of its own at the top.
 */
export function rootPage(origin: string, news?: string): SandboxResponse {
  const command = `curl ${origin}/v1/tasks -H 'Authorization: Bearer any' --json '${JSON.stringify(CREATE)}'`;
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>unigen sandbox</title>
<h1>unigen sandbox</h1>
${news === undefined ? '' : `<p><strong>${escapeMarkup(news)}</strong></p>\n`}<p>${DESCRIPTION} Any key works, unless it was started with its own.</p>
<p>Create a task:</p>
<pre>${escapeMarkup(command)}</pre>
<p>See tasks, requests and callbacks, move the clock and plan faults: <a href="/_sandbox/">the console</a></p>
</html>
`;
  // The host of the request is in it, so nothing in it may run.
  const headers = {
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
  };
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}
