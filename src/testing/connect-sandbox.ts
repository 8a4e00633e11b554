import type { Delivery, Fault, FaultTarget, QueuedFault, RequestRow, SandboxTask } from '../sandbox/index.js';
import { accountIdOf } from '../sandbox/account-id.js';
import { isObject, type JsonObject } from '../internal/json.js';
import { parseUrl } from '../internal/parse-url.js';
import { POLL_INTERVAL_MS } from './defaults.js';

/** How many requests are asked for at once; the most that the control gives. */
const PAGE_SIZE = 500;

/** Options of `connectSandbox`. */
export interface ConnectOptions {
  /**
   * The key whose requests the faults apply to, and whose tasks are seen.
   *
   * @default a new one
   */
  key?: string;
  /**
   * Sends requests to the control of the sandbox.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request) => Promise<Response>;
}

/** A sandbox that listens somewhere, as one key sees it: other tests may use it at the same time. The clock is common to all. */
export interface ConnectedSandbox {
  /** Its origin, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The key of the test. */
  readonly key: string;
  /** Options of a client of either API that calls this sandbox with `key`. */
  readonly clientOptions: {
    /** The key of the test. */
    apiKey: string;
    /** The origin of the sandbox. */
    baseUrl: string;
    /** Milliseconds between two polls. */
    pollInterval: number;
  };
  /**
   * Queues a fault for the next requests with this key.
   *
   * @param target The requests that it applies to; they may be given in `fault` as well.
   * @throws Error if it is not a fault, or can match no request.
   */
  fault(fault: Fault & FaultTarget, target?: FaultTarget): Promise<void>;
  /**
   * The faults that were queued here and still wait for requests, the next one first.
   *
   * @example
   * expect(await sandbox.faults()).toEqual([]); // each has met its request
   */
  faults(): Promise<QueuedFault[]>;
  /** Removes what is left of the faults that were queued here. */
  clearFaults(): Promise<void>;
  /** Moves time forward by so many milliseconds, for everybody. */
  advance(ms: number): Promise<void>;
  /** Stops time, for everybody. */
  freeze(): Promise<void>;
  /** Lets time run again. */
  resume(): Promise<void>;
  /** The tasks of this key, the oldest first. */
  tasks(): Promise<SandboxTask[]>;
  /** The requests with this key that the sandbox remembers, the oldest first. */
  requests(): Promise<RequestRow[]>;
  /**
   * Ends a task now.
   *
   * @param message Why it failed.
   * @throws Error if there is no such task, or it has finished already.
   */
  end(id: string, outcome: 'completed' | 'failed', message?: string): Promise<SandboxTask>;
  /** Every attempt to deliver a callback of a task of this key, the oldest first. */
  deliveries(): Promise<Delivery[]>;
  /**
   * Delivers a callback once more.
   *
   * @param id A task or a delivery.
   * @throws Error if there is none, or the task has not finished or has no `callback_url`.
   */
  replay(id: string): Promise<void>;
}

/**
 * Controls a sandbox over HTTP, such as one in a container or of `unigen sandbox`, for one test.
 *
 * @param url Its origin.
 * @throws TypeError if `url` is not the origin of a server.
 *
 * @example
 * const sandbox = connectSandbox('http://127.0.0.1:4010');
 * await sandbox.fault({ kind: 'lost' }, { operation: 'createTask' });
 * const api = new Unifically(sandbox.clientOptions);
 */
export function connectSandbox(url: string, options: ConnectOptions = {}): ConnectedSandbox {
  const origin = originOf(url);
  const { key = `test-${crypto.randomUUID()}`, fetch = (request) => globalThis.fetch(request) } = options;
  const account = accountIdOf(key);
  const faults = new Set<string>();
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    const request = new Request(`${origin}/_sandbox/${path}`, {
      method,
      ...(body && { headers, body: JSON.stringify(body) }),
    });
    return resultOf(await fetch(request));
  };
  const tasks = async () => {
    const all = (await call('GET', 'tasks')) as SandboxTask[];
    return all.filter((task) => task.account === account);
  };
  const waiting = async () => {
    const all = (await call('GET', 'faults')) as QueuedFault[];
    return all.filter(({ id }) => faults.has(id));
  };
  return {
    url: origin,
    key,
    clientOptions: { apiKey: key, baseUrl: origin, pollInterval: POLL_INTERVAL_MS },
    async fault(fault, target = {}) {
      const given = { ...fault, ...target };
      if (given.account === undefined) given.key ??= key;
      const { queued } = (await call('POST', 'faults', given)) as { queued: QueuedFault };
      faults.add(queued.id);
    },
    faults: waiting,
    async clearFaults() {
      const own = await waiting();
      faults.clear();
      await Promise.all(own.map(({ id }) => call('DELETE', `faults/${id}`)));
    },
    async advance(ms) {
      await call('POST', 'clock', { advance: ms });
    },
    async freeze() {
      await call('POST', 'clock', { freeze: true });
    },
    async resume() {
      await call('POST', 'clock', { freeze: false });
    },
    tasks,
    async requests() {
      const all: RequestRow[] = [];
      for (let more = true; more; ) {
        const query = new URLSearchParams({ account, before: all.at(-1)?.id ?? '', limit: String(PAGE_SIZE) });
        const page = (await call('GET', `requests?${query.toString()}`)) as { requests: RequestRow[]; more: boolean };
        all.push(...page.requests);
        ({ more } = page);
      }
      return all.reverse();
    },
    async end(id, outcome, message) {
      const path = `tasks/${encodeURIComponent(id)}`;
      return (await (outcome === 'completed'
        ? call('POST', `${path}/complete`)
        : call('POST', `${path}/fail`, { message }))) as SandboxTask;
    },
    async deliveries() {
      const [all, own] = await Promise.all([call('GET', 'deliveries') as Promise<Delivery[]>, tasks()]);
      const ids = new Set(own.map(({ id }) => id));
      return all.filter(({ task }) => ids.has(task));
    },
    async replay(id) {
      await call('POST', `tasks/${encodeURIComponent(id)}/replay`);
    },
  };
}

/** @throws TypeError if a URL is not the origin of a server. */
function originOf(text: string): string {
  const url = parseUrl(text);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url.origin;
  throw new TypeError(
    `The URL of a sandbox is its origin, such as http://127.0.0.1:4010, but not ${text.slice(0, 100)}`,
  );
}

/** @throws Error with what the sandbox says is wrong. */
async function resultOf(response: Response): Promise<unknown> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(`This is not a sandbox: ${response.url} responds with status ${response.status} and without JSON`);
  }
  if (response.ok) return body;
  const { error } = isObject(body) ? body : ({} as JsonObject);
  throw new Error(typeof error === 'string' ? error : `The sandbox responds with status ${response.status}`);
}
