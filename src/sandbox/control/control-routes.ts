import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import type { Fault } from '../faults/fault.js';
import { json, readJson, type SandboxRequest, type SandboxResponse } from '../http.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import type { LocalRoute } from '../route.js';
import { ControlError } from './control-error.js';
import { queryOf } from './read-query.js';

type ControlContext = Pick<SandboxContext, 'control' | 'events'>;

interface ControlCall {
  /** The `{id}` of the path; empty if it has none. */
  id: string;
  /** An empty object if the request has no body. */
  body: JsonObject;
  request: SandboxRequest;
}

/** A route of the control API. Its handler gives the body of the response as JSON, or a `RawResponse`. */
interface ControlRoute {
  method: LocalRoute['method'];
  path: string;
  handler: (context: ControlContext, call: ControlCall) => unknown;
}

/** A response that is not JSON. */
class RawResponse {
  constructor(readonly response: SandboxResponse) {}
}

const OK = { ok: true };

const table: readonly ControlRoute[] = [
  { method: 'GET', path: '/_sandbox/', handler: () => ({ sandbox: 'unigen', control: controlPaths }) },
  { method: 'GET', path: '/_sandbox/state', handler: ({ control }) => control.state() },
  {
    method: 'POST',
    path: '/_sandbox/reset',
    handler({ control }, { body }) {
      onlyProperties(body, []);
      control.reset();
      return OK;
    },
  },
  { method: 'GET', path: '/_sandbox/clock', handler: ({ control }) => control.clock() },
  { method: 'POST', path: '/_sandbox/clock', handler: moveClock },
  { method: 'GET', path: '/_sandbox/events', handler: ({ events }) => new RawResponse(events.open()) },
  {
    method: 'GET',
    path: '/_sandbox/tasks',
    handler: ({ control }, { request: { query } }) =>
      query.size === 0 ? control.tasks() : control.listTasks(queryOf(query)),
  },
  { method: 'GET', path: '/_sandbox/tasks/{id}', handler: ({ control }, { id }) => control.task(id) },
  {
    method: 'GET',
    path: '/_sandbox/requests',
    handler: ({ control }, { request: { query } }) => control.requests(queryOf(query)),
  },
  { method: 'GET', path: '/_sandbox/requests/{id}', handler: ({ control }, { id }) => control.request(id) },
  { method: 'GET', path: '/_sandbox/faults', handler: ({ control }) => control.faults() },
  { method: 'POST', path: '/_sandbox/faults', handler: queueFault },
  {
    method: 'DELETE',
    path: '/_sandbox/faults',
    handler({ control }) {
      control.clearFaults();
      return OK;
    },
  },
  {
    method: 'DELETE',
    path: '/_sandbox/faults/{id}',
    handler({ control }, { id }) {
      control.removeFault(id);
      return OK;
    },
  },
  { method: 'GET', path: '/_sandbox/deliveries', handler: ({ control }) => control.deliveries() },
  {
    method: 'POST',
    path: '/_sandbox/tasks/{id}/complete',
    handler({ control }, { id, body }) {
      onlyProperties(body, []);
      return control.end(id, 'completed');
    },
  },
  {
    method: 'POST',
    path: '/_sandbox/tasks/{id}/fail',
    handler({ control }, { id, body }) {
      onlyProperties(body, ['message']);
      const { message } = body;
      if (message !== undefined && typeof message !== 'string') throw new ControlError('message must be a string');
      return control.end(id, 'failed', message);
    },
  },
  { method: 'POST', path: '/_sandbox/tasks/{id}/replay', handler: replay },
  { method: 'POST', path: '/_sandbox/deliveries/{id}/replay', handler: replay },
];

const controlPaths = [...new Set(table.map(({ path }) => path))];

/** The control API. */
export const controlRoutes: readonly LocalRoute[] = table.map(({ method, path, handler }) => {
  const idIndex = path.split('/').indexOf('{id}');
  return { method, path, handler: (context, request) => respond(context, request, handler, idIndex) };
});

async function respond(
  context: ControlContext,
  request: SandboxRequest,
  handler: ControlRoute['handler'],
  idIndex: number,
): Promise<SandboxResponse> {
  let body: JsonObject = {};
  if (request.method === 'POST' && request.body.length > 0) {
    const read = readJson(request);
    if ('problem' in read) return errorResponse('control', read.status, read.problem);
    if (!isObject(read.value)) return errorResponse('control', 400, 'The body must be a JSON object');
    body = read.value;
  }
  const id = idIndex < 0 ? '' : decodeURIComponent(request.path.split('/')[idIndex]!);
  try {
    const result = await handler(context, { id, body, request });
    return result instanceof RawResponse ? result.response : json(200, result);
  } catch (error) {
    return errorResponse('control', error instanceof ControlError ? error.status : 400, (error as Error).message);
  }
}

function moveClock({ control }: ControlContext, { body }: ControlCall): object {
  const { advance, freeze } = body;
  onlyProperties(body, ['advance', 'freeze']);
  if (advance === undefined && freeze === undefined) throw new ControlError('The clock takes advance, freeze or both');
  if (freeze !== undefined && typeof freeze !== 'boolean') throw new ControlError('freeze must be true or false');
  if (freeze === true) control.freeze();
  if (advance !== undefined) control.advance(advance as number);
  if (freeze === false) control.resume();
  return control.clock();
}

function queueFault({ control }: ControlContext, { body }: ControlCall): object {
  // The control checks it.
  const queued = control.fault(body as unknown as Fault);
  return { queued, waiting: control.faults().length };
}

function replay({ control }: ControlContext, { id, body }: ControlCall): object {
  onlyProperties(body, []);
  control.replay(id);
  return OK;
}

/** @throws ControlError if a body has other properties. */
function onlyProperties(body: JsonObject, names: string[]): void {
  const extra = Object.keys(body).find((name) => !names.includes(name));
  if (extra === undefined) return;
  const allowed = names.length > 0 ? `the body takes ${names.join(' and ')}` : 'the body takes none';
  throw new ControlError(`unknown property ${extra.slice(0, 40)}: ${allowed}`);
}
