import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { andThen, type Awaitable } from '../and-then.js';
import { createCorsPolicy } from '../cors.js';
import { errorForPath } from '../error-response.js';
import type { SandboxResponse } from '../http.js';
import { allowedHosts } from '../network/host-header.js';
import { isLoopbackAddress } from '../network/loopback.js';
import type { SandboxOptions } from '../options.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Sandbox } from '../sandbox.js';
import { consoleFor, isConsolePath } from './console-page.js';
import { FastPath } from './fast-path/fast-path.js';
import { GracefulStop } from './graceful-stop.js';
import { HttpTarget } from './http-target.js';
import { DirectMessage } from './incoming-body.js';
import type { RequestLogEntry } from '../traffic/log-entry.js';
import { nonLoopbackFetch } from './non-loopback-fetch.js';
import { openSandbox, type OpenSandbox } from './open-sandbox.js';
import { OpenStreams } from './open-streams.js';
import { receivedRequest, ServedRequest } from './request.js';
import { flushFailure, ResponseBatch } from './response-batch.js';
import type { ResponseTarget } from './response-target.js';
import { loadScenario } from './scenario/load-scenario.js';
import { fileVersion, watchScenario, type ScenarioReload } from './scenario/watch-scenario.js';
import { StaticSite } from './static-site.js';
import type { StateFile } from './state-file.js';

const DEFAULT_PORT = 4010;
/** Milliseconds between two writes of changes that no request waits for, such as the end of a task. */
const FLUSH_INTERVAL_MS = 200;

/** Options of `serveSandbox`: where it listens, and all options of `createSandbox`. */
export interface ServeOptions extends Omit<SandboxOptions, 'scenario'> {
  /**
   * Port; 0 for a free one.
   *
   * @default 4010
   */
  port?: number;
  /**
   * Address to listen on. Only this machine can reach the default.
   *
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * Path of a file that stores everything over restarts.
   *
   * @default nothing is stored
   */
  state?: string;
  /**
   * Origins of pages that may call, such as `https://app.example`, in addition to those of this machine; `*` for all.
   *
   * @default []
   */
  corsOrigin?: string | string[];
  /**
   * Static files that are served in addition to the APIs, such as the reference: a folder, or texts by path such as
   * `guides/index.html`; or a function that returns either, called when a browser asks for the first page. Paths of the
   * APIs take precedence, and requests for files are not in the log.
   *
   * @default none; `GET /` says what the sandbox is
   */
  site?: string | Record<string, string> | (() => Promise<string | Record<string, string>>);
  /**
   * The state to start with, and rules for how to respond to which requests; or the path of a YAML or JSON file, which
   * is read again whenever it changes.
   *
   * @default none
   */
  scenario?: string | Scenario;
  /**
   * Is called after each change of the scenario's file. A version that is not valid is not used: the old one stays in use.
   *
   * @default a warning of the process if a version is not valid
   */
  onScenario?: (reload: ScenarioReload) => void;
  /** Is called on every response, for a log. If it throws or rejects, the process gets a warning. */
  onResponse?: (entry: RequestLogEntry) => void | Promise<void>;
}

/** A sandbox that listens on a port. */
export interface ServedSandbox {
  /** Its origin, such as `http://127.0.0.1:4010`: the `baseUrl` for clients. */
  url: string;
  /** The sandbox itself, for its control. */
  sandbox: Sandbox;
  /** Accepts no more requests, responds to those in flight within 3 seconds, and closes the sandbox and its state file. */
  stop(): Promise<void>;
}

/**
 * Serves a sandbox over HTTP: both APIs and the storage host on one port.
 *
 * @throws Error if the port is taken, an option is wrong, or the state file is not one, can't be read or is in use.
 * @throws ScenarioError if the scenario is not valid: its message has the line and the rule of everything that is wrong.
 *
 * @example
 * const { url, stop } = await serveSandbox({ port: 0 });
 * const api = new Unifically({ apiKey: 'any', baseUrl: url });
 * console.log(await api.account.get());
 * await stop();
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<ServedSandbox> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', state, onResponse, corsOrigin = [], site, ...others } = options;
  const { onScenario = warnOfReload, ...rest } = others;
  const path = typeof rest.scenario === 'string' ? rest.scenario : undefined;
  const version = path === undefined ? undefined : await fileVersion(path);
  const scenario = typeof rest.scenario === 'string' ? await loadScenario(rest.scenario) : rest.scenario;
  const { server, port: actualPort, isLoopback } = await listen(port, host);
  if (rest.record && !isLoopback) {
    server.close();
    throw new Error('A recorder listens on loopback only: it passes requests on to the live APIs');
  }
  const fetch = rest.fetch ?? (isLoopback ? undefined : nonLoopbackFetch(rest.allowHosts));
  // Nothing is awaited before the handler is set, so that it gets every request.
  let open: OpenSandbox;
  try {
    open = openSandbox(state, { loopback: isLoopback, ...rest, scenario, corsOrigin, ...(fetch && { fetch }) });
  } catch (error) {
    server.close();
    throw error;
  }
  const { sandbox, stateFile } = open;
  let stopping: Promise<void> | undefined;
  const streams = new OpenStreams();
  const batch = new ResponseBatch({ stateFile, onResponse, isStopping: () => stopping !== undefined });
  // Pages of an allowed origin may be served under its name, so that name may be used for the sandbox as well.
  const isAllowedHost = isLoopback ? allowedHosts([options.origin ?? [], corsOrigin].flat()) : () => true;
  const files = site === undefined ? undefined : new StaticSite(site);
  const cors = createCorsPolicy(corsOrigin);
  const dispatch = (request: ServedRequest) =>
    request.host === undefined || isAllowedHost(request.host)
      ? sandbox.dispatch(request)
      : refuseHost(request.path, request.host);
  /** The response with the console or a file, if the caller may have it; undefined if the sandbox has to respond. */
  const fileFor = async (request: ServedRequest) => {
    const origin = request.header('origin');
    const { host } = request;
    if ((host !== undefined && !isAllowedHost(host)) || (origin !== undefined && !cors.isAllowed(origin)))
      return undefined;
    const response = await (isConsolePath(request.path)
      ? consoleFor(request, files !== undefined)
      : files?.responseTo(request));
    if (response) cors.setHeaders(response.headers, origin);
    return response;
  };
  /** Sends a file; false if there is none. */
  const sendFile = async (request: ServedRequest, target: ResponseTarget) => {
    const file = await fileFor(request);
    if (!file) return false;
    if (stopping) file.headers.Connection = 'close';
    target.send(file);
    return true;
  };
  const responding = (request: ServedRequest, target: ResponseTarget): Awaitable<void> => {
    const startedAt = onResponse ? performance.now() : 0;
    const sending = (files !== undefined || isConsolePath(request.path)) && sendFile(request, target);
    return andThen(sending, (isSent) =>
      isSent
        ? undefined
        : andThen(dispatch(request), (response) => batch.add({ request, target, response, startedAt })),
    );
  };
  const respond = (request: ServedRequest, target: ResponseTarget) => {
    // It fails only if the caller has disconnected.
    try {
      const done = responding(request, target);
      if (done instanceof Promise) done.catch(() => target.destroy());
    } catch {
      target.destroy();
    }
  };
  const fastPath = new FastPath(server, ({ head, body }, target) =>
    respond(new ServedRequest(head, options.origin, body), target),
  );
  const gracefulStop = new GracefulStop(server, fastPath);
  const listener = (incoming: IncomingMessage, response: ServerResponse) => {
    gracefulStop.noteRequest(incoming.socket);
    respond(receivedRequest(incoming, response, options.origin), new HttpTarget(response, streams));
  };
  server.on('request', listener);
  // A request with `Expect: 100-continue` gets `100 Continue` once it is admitted.
  server.on('checkContinue', listener);
  const unwatch = path === undefined ? undefined : watchScenario(path, version, sandbox.control, onScenario);
  const timer = stateFile && setInterval(flushFailure, FLUSH_INTERVAL_MS, stateFile).unref();

  const stop = async () => {
    streams.end();
    unwatch?.();
    await gracefulStop.stop();
    clearInterval(timer);
    await sandbox.close();
    if (stateFile) closeStateFile(stateFile);
  };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    sandbox,
    stop: () => (stopping ??= stop()),
  };
}

/** @throws Error if the port is taken. */
async function listen(port: number, host: string): Promise<{ server: Server; port: number; isLoopback: boolean }> {
  const server = createServer({ IncomingMessage: DirectMessage });
  server.listen(port, host);
  await once(server, 'listening');
  const actual = server.address() as AddressInfo;
  return { server, port: actual.port, isLoopback: isLoopbackAddress(actual.address) };
}

function refuseHost(path: string, host: string): SandboxResponse {
  const message =
    `This sandbox responds to names of this machine only, not to ${host.slice(0, 100)}, ` +
    'unless --cors-origin (in code corsOrigin, or origin) gives an origin with that name';
  return errorForPath(path, 403, message, { code: 'host_not_allowed' });
}

function warnOfReload({ source, error }: ScenarioReload): void {
  if (error !== undefined) process.emitWarning(`The new version of ${source} is not used: ${error}`);
}

function closeStateFile(stateFile: StateFile): void {
  try {
    stateFile.close();
  } catch (error) {
    // Callers whose changes were not written have already got a 507.
    process.emitWarning(`The state of the sandbox can't be written: ${(error as Error).message}`);
  }
}
