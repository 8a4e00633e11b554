import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import type { Fault } from '../faults/fault.js';
import { json, type SandboxRequest, type SandboxResponse } from '../http.js';
import type { LocalRoute } from '../route.js';
import { checkAdvance, checkSpeed } from './clock-limits.js';
import { bodyOf, onlyProperties, textOf, type ControlCall } from './control-call.js';
import { ControlError } from './control-error.js';
import { queryOf } from './read-query.js';
import type { RequestToSend } from './send-request.js';
import { stateText, streamOf } from './state-text.js';

type ControlContext = Pick<SandboxContext, 'clock' | 'control' | 'events' | 'store'>;

/** A route of the control API. Its handler gives the body of the response as JSON, or a `RawResponse`. */
interface ControlRoute {
  method: LocalRoute['method'];
  path: string;
  /** Set if the body is not JSON, but a file of at most so many bytes. */
  maxBodyBytes?: number;
  handler: (context: ControlContext, call: ControlCall) => unknown;
}

/** A response that is not JSON. */
class RawResponse {
  constructor(readonly response: SandboxResponse) {}
}

const OK = { ok: true };
const MAX_IMPORT_BYTES = 64 * 1024 * 1024;

const table: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/_sandbox/',
    handler: ({ control }) => ({ sandbox: 'unigen', ...control.mode(), control: controlPaths }),
  },
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
  {
    method: 'POST',
    path: '/_sandbox/requests',
    handler({ control }, { body, request }) {
      onlyProperties(body, ['key', 'path', 'body', 'method']);
      // The control checks it.
      return control.sendRequest(body as unknown as RequestToSend, request.origin);
    },
  },
  {
    method: 'POST',
    path: '/_sandbox/requests/{id}/send',
    handler({ control }, { id, body }) {
      onlyProperties(body, ['body']);
      return control.send(id, body);
    },
  },
  { method: 'GET', path: '/_sandbox/models', handler: ({ control }) => control.models() },
  { method: 'GET', path: '/_sandbox/accounts', handler: ({ control }) => control.accounts() },
  {
    method: 'POST',
    path: '/_sandbox/accounts/find',
    handler({ control }, { body }) {
      onlyProperties(body, ['key']);
      return { id: control.findAccount(body.key as string) };
    },
  },
  {
    method: 'POST',
    path: '/_sandbox/accounts/{id}',
    handler({ control }, { id, body }) {
      onlyProperties(body, ['balance', 'add', 'spent', 'unblock']);
      return control.account(id, body);
    },
  },
  {
    method: 'GET',
    path: '/_sandbox/export',
    handler: ({ clock, store }) =>
      new RawResponse({
        status: 200,
        headers: {
          'Content-Type': 'application/x-ndjson',
          'Content-Disposition': `attachment; filename="${exportName()}"`,
          'Cache-Control': 'no-store',
        },
        body: streamOf(stateText({ clock, store })),
      }),
  },
  {
    method: 'POST',
    path: '/_sandbox/import',
    maxBodyBytes: MAX_IMPORT_BYTES,
    handler({ control }, { request }) {
      const { tasks: _tasks, ...others } = control.import(textOf(request.body));
      return { ...control.overview().counts, ...others };
    },
  },
  {
    method: 'GET',
    path: '/_sandbox/metrics',
    handler: ({ control }) =>
      new RawResponse({
        status: 200,
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
        body: control.metrics(),
      }),
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
  { method: 'GET', path: '/_sandbox/scenario', handler: ({ control }) => control.scenario() },
  {
    method: 'POST',
    path: '/_sandbox/scenario',
    handler({ control }, { body }) {
      // The control checks it.
      control.useScenario(body);
      return control.scenario();
    },
  },
  {
    method: 'DELETE',
    path: '/_sandbox/scenario',
    handler({ control }) {
      control.useScenario(undefined);
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
  // A receiver for users without one. The log of deliveries already has what it gets.
  { method: 'POST', path: '/_sandbox/receiver', handler: () => OK },
];

const controlPaths = [...new Set(table.map(({ path }) => path))];

/** The control API. */
export const controlRoutes: readonly LocalRoute[] = table.map((route) => {
  const { method, path, maxBodyBytes } = route;
  return { method, path, maxBodyBytes, handler: (context, request) => respond(context, request, route) };
});

/** The name of an export: with the time, so that several can be told apart. */
function exportName(): string {
  return `sandbox-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl`;
}

async function respond(
  context: ControlContext,
  request: SandboxRequest,
  { path, handler, maxBodyBytes }: ControlRoute,
): Promise<SandboxResponse> {
  const idIndex = path.split('/').indexOf('{id}');
  const id = idIndex < 0 ? '' : decodeURIComponent(request.path.split('/')[idIndex]!);
  try {
    // A file is read by its handler.
    const body = maxBodyBytes === undefined ? bodyOf(request) : {};
    const result = await handler(context, { id, body, request });
    return result instanceof RawResponse ? result.response : json(200, result);
  } catch (error) {
    return errorResponse('control', error instanceof ControlError ? error.status : 400, (error as Error).message);
  }
}

function moveClock({ control }: ControlContext, { body }: ControlCall): object {
  const { advance, freeze, speed } = body;
  onlyProperties(body, ['advance', 'freeze', 'speed']);
  if (advance === undefined && freeze === undefined && speed === undefined)
    throw new ControlError('The clock takes advance, freeze, speed or several of them');
  if (freeze !== undefined && typeof freeze !== 'boolean') throw new ControlError('freeze must be true or false');
  // Everything is checked before anything is changed.
  if (advance !== undefined && advance !== 'next') checkAdvance(advance);
  if (speed !== undefined) checkSpeed(speed);
  if (speed !== undefined) control.setSpeed(speed);
  if (freeze === true) control.freeze();
  if (advance === 'next') control.advanceToNext();
  else if (advance !== undefined) control.advance(advance);
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
  return { ...OK, delivery: control.replay(id) };
}
