import { checkOptions } from './check-options.js';
import { Control, control } from './control.js';
import { admit, PREFLIGHT, tooLarge, type Admission } from './door.js';
import { operationOf } from './fault-targets.js';
import { faultFromHeader, type QueuedFault } from './faults.js';
import { answerWith, brokenConnection } from './faulty.js';
import { gateai, openGateAI } from './gateai/routes.js';
import { json, refusal, type SandboxRequest, type SandboxResponse } from './http.js';
import { serveMedia } from './media/file.js';
import type { SandboxOptions } from './options.js';
import { allowedPages } from './origins.js';
import type { Change } from './store.js';
import { follow } from './tasks.js';
import { unifically } from './unifically/routes.js';
import { serveUpload, upload } from './uploads.js';
import { fromRequest, toResponse } from './web.js';
import { StaleRequestError, World } from './world.js';

/** A mock of both APIs that remembers: tasks live, cost, end, and tell their callback addresses. */
export interface Sandbox {
  /** Answers a request to either API, to the storage host, or below `/_sandbox/`, whatever its host is. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request without the objects of the fetch standard; what servers use, since it is faster. */
  dispatch(request: SandboxRequest): Promise<SandboxResponse>;
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
/**
 * Makes a sandbox.
 *
 * @throws TypeError where an option is none, or has a value that it does not take.
 *
 * @example
 * const sandbox = createSandbox();
 * const api = new Unifically({ apiKey: 'any', fetch: sandbox.fetch, pollInterval: 50 });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const pages = allowedPages(options.corsOrigin ?? '*');
  const world = new World(options);
  restore(world, options);
  const self = new Control(world);

  function answer(asked: SandboxRequest, { route, key }: Admission): SandboxResponse | Promise<SandboxResponse> {
    const { path } = asked;
    // HEAD is GET whose body is left out at the end.
    const request =
      asked.method === 'HEAD' ? { ...asked, header: (name: string) => asked.header(name), method: 'GET' } : asked;
    world.clock.catchUp();
    if (path.startsWith('/_sandbox/files/')) return media(asked);
    if (path.startsWith('/_sandbox/uploads/')) return serveUpload(world, path);
    if (!route) return control(world, self, request);

    world.begin(request);
    let entry: QueuedFault | undefined;
    try {
      entry = faultOf(asked);
    } catch (error) {
      return refusal(path, 400, `X-Sandbox-Fault: ${(error as Error).message}`);
    }
    const carryOut = async (failure?: string): Promise<SandboxResponse> => {
      if (key === undefined) return openGateAI(world, request, route);
      const account = world.account(key);
      if (route.api === 'storage') return upload(world, request, account);
      return route.api === 'gateai'
        ? gateai(world, request, route, account, failure)
        : unifically(world, request, account, failure);
    };
    return entry ? meet(entry, request, carryOut) : carryOut();
  }

  /** The fault that a request asks for by itself, or else the next one that waits for it. @throws Error if its header is not a fault. */
  function faultOf(request: SandboxRequest): QueuedFault | undefined {
    const header = request.header('x-sandbox-fault');
    const own = header === undefined ? undefined : faultFromHeader(header);
    if (own && (own.operation === undefined || own.operation === operationOf(request))) return own;
    return world.faults.take(request);
  }

  /** Answers a request that meets a fault. */
  async function meet(
    entry: QueuedFault,
    request: SandboxRequest,
    carryOut: (failure?: string) => Promise<SandboxResponse>,
  ): Promise<SandboxResponse> {
    try {
      return await answerWith(entry.fault, world, request, carryOut);
    } finally {
      world.faults.giveBack(entry, world.creators.has(request));
    }
  }

  async function preflight(request: SandboxRequest): Promise<SandboxResponse> {
    const usual = preflightAnswer(request);
    const entry = world.faults.take(request);
    if (!entry) return usual;
    world.begin(request);
    return meet(entry, request, async () => usual);
  }

  async function letIn(request: SandboxRequest, admission: Admission): Promise<SandboxResponse> {
    // If this rejects, the caller went away: there is nobody to answer.
    const whole = request.read ? await request.read(admission.most) : request.body.length <= admission.most;
    if (!whole) return tooLarge(request.path, admission.most);
    try {
      return await (request.method === 'OPTIONS' ? preflight(request) : answer(request, admission));
    } catch (error) {
      // A fault of the sandbox itself, never of the caller's: it says so.
      return error instanceof StaleRequestError
        ? brokenConnection()
        : refusal(request.path, 500, `The sandbox failed: ${(error as Error).message}`);
    }
  }

  async function dispatch(request: SandboxRequest): Promise<SandboxResponse> {
    const { path } = request;
    const origin = request.header('origin');
    const allowed = origin === undefined || pages === '*' || pages(origin);
    const admission = !allowed
      ? { refused: refuseOrigin(path, origin) }
      : request.method === 'OPTIONS'
        ? PREFLIGHT
        : admit(world, request);
    let response = 'refused' in admission ? admission.refused : await letIn(request, admission);
    if (request.method === 'HEAD') response = withoutBody(response);
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
    dispatch,
    fetch: async (request) => toResponse(await dispatch(fromRequest(request, options))),
    control: self,
    now: () => world.clock.now(),
    snapshot: () => world.snapshot(),
    async close() {
      world.clock.close();
      await world.webhooks.settled();
    },
  };
}

/** What HEAD is answered with: all but the body. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const length =
    typeof response.body === 'string' ? new TextEncoder().encode(response.body).length : response.body.length;
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
  return {
    status: response.status,
    headers: named(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Any page that is open in a browser could have the sandbox do things, and fetch what only this machine can reach. */
function refuseOrigin(path: string, origin: string): SandboxResponse {
  const message = `Pages of ${origin.slice(0, 100)} may not call this sandbox, unless their origin is given by --cors-origin (in code corsOrigin)`;
  return refusal(path, 403, message, 'origin_not_allowed');
}

function preflightAnswer(request: SandboxRequest): SandboxResponse {
  const headers = {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
    'Access-Control-Allow-Headers': request.header('access-control-request-headers') ?? '*',
    'Access-Control-Max-Age': '600',
  };
  return { status: 204, headers, body: '' };
}

function named(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase()), value]),
  );
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
