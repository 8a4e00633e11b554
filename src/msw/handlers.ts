import { http, HttpResponse, type HttpHandler } from 'msw';
import { hosts } from '../../generated/operations.js';
import { isConnectionReset } from '../internal/connection-reset.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox/index.js';

/** Handlers for `setupServer` or `setupWorker`, and the sandbox that answers them. */
export type SandboxHandlers = HttpHandler[] & {
  /** The sandbox: its `control` moves time, queues faults, ends tasks and reads the state. */
  readonly sandbox: Sandbox;
};

/**
 * Handlers of Mock Service Worker: a sandbox answers all requests to the hosts of both APIs and of their storage, also
 * those for outputs. MSW does what it does for all other requests: without a handler it performs them. An injected
 * connection reset is a network error.
 *
 * @param source A sandbox, or the options of a new one.
 * @throws TypeError if an option is unknown, or has a wrong value.
 *
 * @example
 * const mock = handlers({ speed: 1000 });
 * const server = setupServer(...mock);
 * server.listen({ onUnhandledRequest: 'bypass' });
 * mock.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
 */
export function handlers(source: Sandbox | SandboxOptions = {}): SandboxHandlers {
  const sandbox = isSandbox(source) ? source : createSandbox(source);
  const all = Object.values(hosts).map((host) => http.all(`${host}/*`, ({ request }) => respond(sandbox, request)));
  return Object.assign(all, { sandbox });
}

function isSandbox(source: Sandbox | SandboxOptions): source is Sandbox {
  return 'dispatch' in source;
}

async function respond(sandbox: Sandbox, request: Request): Promise<Response> {
  try {
    return await sandbox.fetch(request);
  } catch (error) {
    if (isConnectionReset(error)) return HttpResponse.error();
    // A defect. MSW makes it a response with status 500, but logs it only in browsers.
    console.error('The sandbox of unigen/msw failed:', error);
    throw error;
  }
}
