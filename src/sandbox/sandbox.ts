import { checkOptions } from './check-options.js';
import { Control, control, controlMethods } from './control.js';
import { faultFromHeader, type QueuedFault } from './faults.js';
import { answerWith, brokenConnection } from './faulty.js';
import { gateai, gateMethods } from './gateai/routes.js';
import { isReadable, json, refusal, type SandboxRequest, type SandboxResponse } from './http.js';
import { serveMedia } from './media/file.js';
import type { SandboxOptions } from './options.js';
import { allowedPages } from './origins.js';
import type { Change } from './store.js';
import { follow } from './tasks.js';
import { unifically, unificallyMethods } from './unifically/routes.js';
import { MAX_UPLOAD, serveUpload, upload } from './uploads.js';
import { Forgotten, World } from './world.js';

/** A mock of both APIs that remembers: tasks live, cost, end, and tell their callback addresses. */
export interface Sandbox {
  /** Answers a request to either API, to the storage host, or below `/_sandbox/`, whatever its host is. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request that is read already; what servers use, since it is faster. */
  handle(request: SandboxRequest): Promise<SandboxResponse>;
  /** What tests and developers do to it. */
  readonly control: Control;
  /** Milliseconds since the epoch, as the sandbox has them. */
  now(): number;
  /** Everything that it remembers, as changes that `restore` takes. */
  snapshot(): Iterable<Change>;
  /** Ends its time for good, and resolves once callbacks that are on their way have been answered. No other is sent. */
  close(): Promise<void>;
}

const EXPOSED = 'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After';
/** Paths whose bodies may hold files. */
const LARGE = ['/upload', '/api/upload', '/api/generate', '/api/estimate'];
/** Bytes of any other body. */
const MAX_BODY = 1024 * 1024;

/**
 * Makes a sandbox.
 *
 * @throws TypeError where an option is none, or has a value that it does not take.
 *
 * @example
 * const sandbox = createSandbox();
 * const api = new Unifically({ apiKey: 'any', fetch: sandbox.fetch, interval: 50 });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const pages = allowedPages(options.corsOrigin ?? '*');
  const world = new World(options);
  restore(world, options);
  const self = new Control(world);

  function answer(asked: SandboxRequest): SandboxResponse | Promise<SandboxResponse> {
    const { path } = asked;
    // HEAD is GET whose body is left out at the end.
    const request = asked.method === 'HEAD' ? { ...asked, header: (name: string) => asked.header(name), method: 'GET' } : asked;
    const { method } = request;
    world.clock.catchUp();
    const methods = isReadable(path) ? methodsOf(path) : undefined;
    if (!methods) return refusal(path, 404, `There is nothing at ${path.slice(0, 100)}`, 'not_found');
    if (!methods.includes(method)) {
      const all = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ');
      return refusal(path, 405, `${method} is not taken here, but ${all}`, 'method_not_allowed', {}, { Allow: all });
    }
    if (request.body.length > limitOf(path)) return refusal(path, 413, `The body has more than ${limitOf(path)} bytes`, 'too_large');
    if (path.startsWith('/_sandbox/files/')) return media(asked);
    if (path.startsWith('/_sandbox/uploads/')) return serveUpload(world, path);
    if (path.startsWith('/_sandbox/')) return control(world, self, request);

    world.begin(request);
    let entry: QueuedFault | undefined;
    const header = request.header('x-sandbox-fault');
    try {
      entry = header === undefined ? world.faults.take(asked.method, path) : { fault: faultFromHeader(header) };
    } catch (error) {
      return refusal(path, 400, `X-Sandbox-Fault: ${(error as Error).message}`);
    }
    return entry ? meet(entry, request, (failure) => api(request, failure)) : api(request);
  }

  /** Answers a request that meets a fault. */
  async function meet(entry: QueuedFault, request: SandboxRequest, carryOut: (failure?: string) => Promise<SandboxResponse>): Promise<SandboxResponse> {
    try {
      return await answerWith(entry.fault, world, request, carryOut);
    } finally {
      world.faults.giveBack(entry, world.creators.has(request));
    }
  }

  function api(request: SandboxRequest, failure?: string): Promise<SandboxResponse> {
    const { path } = request;
    if (path === '/upload') return upload(world, request);
    return gateMethods(path) ? gateai(world, request, failure) : unifically(world, request, failure);
  }

  async function handle(request: SandboxRequest): Promise<SandboxResponse> {
    const origin = request.header('origin');
    const allowed = origin === undefined || pages === '*' || pages(origin);
    let response: SandboxResponse;
    try {
      response = !allowed ? refuseOrigin(request.path, origin) : request.method === 'OPTIONS' ? preflight(request) : await answer(request);
      if (request.method === 'HEAD') response = withoutBody(response);
      const entry = allowed && request.method === 'OPTIONS' ? world.faults.take(request.method, request.path) : undefined;
      if (entry) {
        const usual = response;
        world.begin(request);
        response = await meet(entry, request, async () => usual);
      }
    } catch (error) {
      // A fault of the sandbox itself, never of the caller's: it says so.
      response = error instanceof Forgotten ? brokenConnection() : refusal(request.path, 500, `The sandbox failed: ${(error as Error).message}`);
    }
    const { headers } = response;
    if (pages === '*') headers['Access-Control-Allow-Origin'] = '*';
    else {
      // A browser may keep what was asked for without an origin, and is not to take it for the answer to one.
      headers.Vary = 'Origin';
      if (origin !== undefined && allowed) headers['Access-Control-Allow-Origin'] = origin;
    }
    // Only to pages this says anything.
    if (origin !== undefined) headers['Access-Control-Expose-Headers'] = EXPOSED;
    return response;
  }

  return {
    handle,
    fetch: async (request) => toResponse(await handle(await fromRequest(request, options))),
    control: self,
    now: () => world.clock.now(),
    snapshot: () => world.snapshot(),
    async close() {
      world.clock.close();
      await world.webhooks.settled();
    },
  };

  function limitOf(path: string): number {
    return LARGE.includes(path) ? (options.maxUpload ?? MAX_UPLOAD) : MAX_BODY;
  }
}

function methodsOf(path: string): string[] | undefined {
  if (path === '/upload') return ['PUT'];
  if (path.startsWith('/_sandbox/files/') || path.startsWith('/_sandbox/uploads/')) return ['GET'];
  return unificallyMethods(path) ?? gateMethods(path) ?? controlMethods(path);
}

/** What HEAD is answered with: all but the body. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const length = typeof response.body === 'string' ? new TextEncoder().encode(response.body).length : response.body.length;
  return { ...response, headers: { 'Content-Length': String(length), ...response.headers }, body: '' };
}

async function media(request: SandboxRequest): Promise<SandboxResponse> {
  const headers = new Headers();
  for (const name of ['range', 'if-range', 'if-none-match']) {
    const value = request.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const response = await serveMedia(request.path, { method: request.method, headers });
  if (!response) return json(404, { error: 'There is no such file' });
  return { status: response.status, headers: named(response.headers), body: new Uint8Array(await response.arrayBuffer()) };
}

/** Any page that is open in a browser could have the sandbox do things, and fetch what only this machine can reach. */
function refuseOrigin(path: string, origin: string): SandboxResponse {
  const message = `Pages of ${origin.slice(0, 100)} may not call this sandbox, unless their origin is given by --cors-origin (in code corsOrigin)`;
  return refusal(path, 403, message, 'origin_not_allowed');
}

function preflight(request: SandboxRequest): SandboxResponse {
  const headers = {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
    'Access-Control-Allow-Headers': request.header('access-control-request-headers') ?? '*',
    'Access-Control-Max-Age': '600',
  };
  return { status: 204, headers, body: '' };
}

async function fromRequest(request: Request, options: SandboxOptions): Promise<SandboxRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(await request.arrayBuffer()),
    origin: options.origin ?? url.origin,
  };
}

function toResponse({ status, headers, body, broken }: SandboxResponse): Response {
  // As `fetch` tells it in Node.
  if (broken === 'reset') throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  if (broken === 'cut') {
    const half = typeof body === 'string' ? new TextEncoder().encode(body.slice(0, body.length / 2)) : body.subarray(0, body.length / 2);
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(half),
      pull: (controller) => controller.error(Object.assign(new TypeError('terminated'), { cause: { code: 'UND_ERR_SOCKET' } })),
    });
    return new Response(stream, { status, headers });
  }
  return new Response(status === 204 || status === 304 ? null : (body as BodyInit), { status, headers });
}

function named(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase()), value]));
}

/** Puts back what was kept, and takes up what was under way. */
function restore(world: World, { restore: changes, onChange, frozen }: SandboxOptions): void {
  const { store, clock } = world;
  for (const change of changes ?? []) {
    if ('task' in change) store.putTask(change.task, clock.now());
    else if ('account' in change) store.putAccount(change.account);
    else if ('upload' in change) store.putUpload(change.upload);
    else if ('delivery' in change) store.putDelivery(change.delivery);
    else if ('clock' in change) clock.restore(change.clock, frozen);
    else store.reset();
  }
  store.onChange = onChange;
  world.skipIds();
  for (const task of store.tasks.values()) if (task.state === 'running') follow(world, task);
  world.webhooks.restore();
}
