import { referenceOf } from '../internal/answers.js';
import { UnigenError } from '../errors/errors.js';
import { amountOf, objectOf, textOf, type JsonObject } from '../internal/json.js';
import { systemClock } from '../internal/clock.js';
import { readCreate, readUpload } from './bodies.js';
import { corsHeaders, preflight } from './cors.js';
import { refusals, type Answer } from './envelope.js';
import type { ProxyEntry, ProxyIdentity, ProxyOptions } from './options.js';
import { createMemoryOwnerStore } from './owner-store.js';
import { IdempotencyCache } from './idempotency-cache.js';
import { findRoute, type Route } from './routes.js';
import { createUpstream } from './upstream.js';
import type { CreateBody } from '../types/request.js';

/** A create that was checked. */
interface Payment {
  method: string;
  path: string;
  body: CreateBody;
}

/**
 * Makes a handler that lets browsers use an API without its key: `new Unifically({ baseUrl: 'https://app.example/ai' })`
 * in the page, this on the server. It lets through the calls that it knows, for the people and models that it is told,
 * and nothing else of a request but what it has read and written anew. Each request goes to the API once: what may be
 * repeated the browser's client repeats, and a create that comes again with the same `Idempotency-Key`, as browsers
 * repeat a POST whose connection broke, gets the answer of the first.
 *
 * @throws UnigenError where an option is missing or contradicts another; AuthenticationError where there is no key.
 *
 * @example
 * const proxy = createProxy({
 *   api: 'unifically',
 *   basePath: '/ai',
 *   models: ['google/veo-3.1-fast'],
 *   maxCost: 0.5,
 *   authorize: async (request) => {
 *     const user = await userOf(request);
 *     return user ? { user: user.id } : false;
 *   },
 * });
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  const {
    api,
    models,
    authorize,
    maxCost,
    allowUploads = false,
    allowCallbacks = false,
    allowAccount = false,
  } = options;
  const {
    ownership = false,
    ownerStore = createMemoryOwnerStore(),
    maxBytes = 1_048_576,
    maxUploadBytes = 26_214_400,
  } = options;
  const { allowedOrigins, allowCredentials = false, onRequest, onError = () => {}, clock = systemClock } = options;
  checkOptions(options);
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const upstream = createUpstream(options);
  const repeats = new IdempotencyCache();
  const refuse = refusals(api);
  const refuseUpload = refusals(api, true);

  const isAllowed = (model: string, identity: ProxyIdentity) =>
    typeof models === 'function' ? models(model, identity) : models.includes(model);

  async function route(request: Request, entry: ProxyEntry): Promise<Answer | Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const found = findRoute(api, request.method, path, searchParams);
    const closed = !found || (found.kind === 'upload' && !allowUploads) || (found.kind === 'account' && !allowAccount);
    if (closed) return refuse(404, 'not_found', 'There is nothing here');

    let identity: ProxyIdentity = {};
    if (authorize !== 'public') {
      // Without the body, which is read below; headers and address are what it takes to know somebody.
      const verdict = await authorize(
        new Request(request.url, { method: request.method, headers: request.headers, signal: request.signal }),
      );
      if (verdict instanceof Response) return verdict;
      // Whatever else a hook of plain JavaScript may give is a mistake, and no reason to let somebody in.
      if (verdict !== true && !isIdentity(verdict)) return refuse(401, 'unauthorized', 'You are not signed in');
      if (verdict !== true) identity = verdict;
    }
    entry.user = identity.user;
    if (ownership && typeof identity.user !== 'string')
      return refuse(403, 'forbidden', 'Nobody is known to own the task');
    return call(found, request, identity, entry);
  }

  async function call(found: Route, request: Request, identity: ProxyIdentity, entry: ProxyEntry): Promise<Answer> {
    const { kind, method, path } = found;
    const { signal } = request;
    if (kind === 'upload') {
      const read = await readUpload(request, api, maxUploadBytes, refuseUpload);
      if ('refused' in read) return read.refused;
      return upstream({ method, path, body: read.body, storage: api === 'unifically' }, refuseUpload, signal);
    }
    if (kind === 'create' || kind === 'estimate') return task(found, request, identity, entry);
    if (kind === 'task') {
      entry.taskId = found.id;
      // The same answer whether there is no such task or it is another's.
      if (ownership && (await ownerStore.get(found.id)) !== identity.user)
        return refuse(404, 'not_found', 'Task not found');
    }
    return upstream({ method, path }, refuse, signal);
  }

  async function task(
    { kind, method, path }: Route,
    request: Request,
    identity: ProxyIdentity,
    entry: ProxyEntry,
  ): Promise<Answer> {
    const { signal, headers } = request;
    const read = await readCreate(request, api, { maxBytes, allowCallbacks }, refuse);
    if ('refused' in read) return read.refused;
    const { body } = read;
    entry.model = body.model;
    if ((await isAllowed(body.model, identity)) !== true)
      return refuse(403, 'model_not_allowed', 'This model may not be used here');
    if (kind === 'estimate' || body.dry_run === true) return upstream({ method, path, body }, refuse, signal);

    const payment = () => pay({ method, path, body }, signal, identity, entry);
    const name = headers.get('idempotency-key');
    if (name !== null && name.length > 200) return refuse(422, 'invalid_request', 'Idempotency-Key: is too long');
    const created =
      name === null ? await payment() : await repeats.run(identity.user, name, JSON.stringify(body), payment);
    if (!created) return refuse(422, 'idempotency_key_reused', 'Idempotency-Key: was sent with another body before');
    entry.taskId = taskIdOf(created);
    return created;
  }

  async function pay(
    { method, path, body }: Payment,
    signal: AbortSignal,
    identity: ProxyIdentity,
    entry: ProxyEntry,
  ): Promise<Answer> {
    if (maxCost !== undefined) {
      const dry =
        api === 'gateai' ? { method, path: '/api/estimate', body } : { method, path, body: { ...body, dry_run: true } };
      const estimate = await upstream(dry, refuse, signal);
      const { data, ...top } = parsed(estimate);
      const cost = amountOf(api === 'gateai' ? top.cost : objectOf(data).cost);
      // An API that does not know of dry runs has made a task.
      if (taskIdOf(estimate) !== undefined)
        return refuse(502, 'outcome_unknown', 'The dry run was answered with a task');
      if (estimate.status >= 400 && estimate.status < 500 && estimate.status !== 408) return estimate;
      // Nothing was created: a 5xx would have the client say that nobody knows.
      if (estimate.status !== 200 || cost === undefined) {
        return refuse(429, 'estimate_failed', 'The cost can not be estimated now', { 'Retry-After': '2' });
      }
      entry.cost = cost;
      if (!(cost <= maxCost))
        return refuse(402, 'cost_limit', `The task would cost $${cost}, more than the $${maxCost} allowed`);
    }
    const created = await upstream({ method, path, body }, refuse, signal);
    const id = taskIdOf(created);
    if (created.status < 300 && id === undefined)
      return refuse(502, 'outcome_unknown', 'The API answered without the id of a task');
    // The task is paid for, so its id goes back in any case.
    if (ownership && id !== undefined) await (async () => ownerStore.set(id, identity.user!))().catch(onError);
    return created;
  }

  async function answer(request: Request, entry: ProxyEntry): Promise<Response> {
    const cors = corsHeaders(request, allowedOrigins, allowCredentials);
    if (cors === false)
      return toResponse(refuse(403, 'origin_not_allowed', 'Pages of this origin may not call'), { Vary: 'Origin' });
    if (request.method === 'OPTIONS') return preflight(request, cors);
    try {
      return toResponse(await route(request, entry), cors);
    } catch (error) {
      onError(error);
      // In this form a 500 is a word that nothing was created, and all that throws comes before the create.
      return toResponse(refuse(500, 'proxy_failed', 'The proxy failed'), cors);
    }
  }

  return async (request) => {
    const start = clock.now();
    const entry: ProxyEntry = {
      method: request.method,
      path: new URL(request.url).pathname,
      status: 0,
      milliseconds: 0,
    };
    const response = await answer(request, entry);
    entry.status = response.status;
    entry.milliseconds = clock.now() - start;
    (async () => onRequest?.(entry))().catch(onError);
    return response;
  };
}

function checkOptions({
  api,
  models,
  authorize,
  maxCost,
  ownership,
  allowedOrigins,
  allowCredentials,
  basePath = '',
}: ProxyOptions): void {
  const wrong =
    api !== 'unifically' && api !== 'gateai'
      ? '`api` must be `unifically` or `gateai`'
      : typeof models !== 'function' && !Array.isArray(models)
        ? '`models` must be a list of ids, or a function'
        : typeof authorize !== 'function' && authorize !== 'public'
          ? "`authorize` must be a function, or 'public' to let everybody spend"
          : maxCost !== undefined && amountOf(maxCost) === undefined
            ? '`maxCost` must be a number of US dollars of at least 0'
            : ownership && authorize === 'public'
              ? '`ownership` needs an `authorize` that names the user'
              : allowCredentials && allowedOrigins === '*'
                ? '`allowCredentials` needs a list of origins'
                : basePath !== '' && !basePath.startsWith('/')
                  ? '`basePath` must begin with a slash'
                  : undefined;
  if (wrong) throw new UnigenError(wrong);
}

function toResponse(answer: Answer | Response, more: Record<string, string>): Response {
  const own = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  const response =
    answer instanceof Response
      ? new Response(answer.body, answer)
      : new Response(answer.text, { status: answer.status, headers: { ...answer.headers, ...own } });
  for (const [name, value] of Object.entries(more)) response.headers.append(name, value);
  return response;
}

/** Whether a hook named somebody: `{ user: undefined }` is what a look-up gives that found nobody. */
function isIdentity(verdict: unknown): verdict is ProxyIdentity {
  return objectOf(verdict) === verdict && (!('user' in verdict) || textOf(verdict.user) !== undefined);
}

/** The task that a create made; undefined where it made none, or nobody knows. */
function taskIdOf(answer: Answer): string | undefined {
  const { data, task_id = objectOf(data).task_id } = parsed(answer);
  return answer.status >= 200 && answer.status < 300 ? referenceOf(task_id) : undefined;
}

function parsed({ text }: Answer): JsonObject {
  return objectOf(JSON.parse(text));
}
