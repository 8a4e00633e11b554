import { checkOptions } from './check-options.js';
import { createContext, type SandboxContext } from './context.js';
import type { SandboxControl } from './control/control.js';
import { createCorsPolicy } from './cors.js';
import { createDispatcher } from './dispatch.js';
import { fromFetchRequest, toFetchResponse } from './fetch-adapter.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import type { SandboxOptions } from './options.js';
import { responseToPoll, sendAs, sendWithKey } from './own-requests.js';
import { restore, snapshot } from './persistence.js';
import { routeOf } from './routes.js';
import type { Change } from './state.js';

/** A stateful sandbox of both APIs: tasks run, cost, end and deliver callbacks. */
export interface Sandbox {
  /**
   * Responds to a request to either API, to the storage host, or below `/_sandbox/`; only the path of its URL counts. It
   * takes what the global `fetch` takes.
   *
   * @throws TypeError if a fault resets the connection, as `fetch` does.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /**
   * Responds to a request without the objects of the Fetch standard. Servers use it, since it is faster. It returns a
   * promise only if something has to be awaited.
   */
  dispatch(request: SandboxRequest): SandboxResponse | Promise<SandboxResponse>;
  /** Controls for tests and developers: move time, queue faults, end tasks, read the state. */
  readonly control: SandboxControl;
  /** Milliseconds since the epoch, by the clock of the sandbox. */
  now(): number;
  /** Everything that it remembers, as changes that the option `restore` takes. */
  snapshot(): Iterable<Change>;
  /** Stops its clock for good, sends no further callback, and resolves once those in flight have got their responses. */
  close(): Promise<void>;
}

/**
 * Creates a sandbox. It needs no key, no network and no server.
 *
 * @throws TypeError if an option is unknown, or has a wrong value.
 * @throws Error if `corsOrigin` is not an origin.
 *
 * @example
 * const sandbox = createSandbox({ speed: 1000 });
 * const api = new Unifically({ apiKey: 'any', fetch: sandbox.fetch, pollInterval: 20 });
 * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
 * await sandbox.close();
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const cors = createCorsPolicy(options.corsOrigin ?? '*');
  const context: SandboxContext = createContext(options, {
    sendAs: (request, account) => sendAs(context, request, account),
    sendWithKey: (request) => sendWithKey(context, request),
    methodOf: (path) => routeOf(path)?.operation.method,
    responseToPoll: (task) => responseToPoll(context, task),
  });
  restore(context, options);
  const dispatch = createDispatcher(context, cors);
  const { clock, control, events, recorder, webhooks } = context;
  return {
    dispatch,
    fetch: async (input, init) => {
      // A request is not copied: it may be of another realm, such as a DOM in Node.
      const isUrl = typeof input === 'string' || input instanceof URL;
      const request = isUrl || init !== undefined ? new Request(input, init) : input;
      return toFetchResponse(await dispatch(fromFetchRequest(request, options.origin)));
    },
    control,
    now: () => clock.now(),
    snapshot: () => snapshot(context),
    async close() {
      clock.close();
      events.close();
      await webhooks.settled();
      await recorder?.settled();
    },
  };
}
