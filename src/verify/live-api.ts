import { KEY_VARIABLES } from '../catalog/words/key-variables.js';
import {
  createTask,
  gateaiEstimate,
  gateaiOperations,
  hosts,
  unificallyOperations,
} from '../../generated/operations.js';
import { checkBaseUrl } from '../client/base-url.js';
import { Connection } from '../client/connection.js';
import { FIND_LOST_GATEAI, FIND_LOST_UNIFICALLY } from '../client/find-lost.js';
import type { ClientOptions } from '../client/options.js';
import {
  AuthenticationError,
  RateLimitError,
  ServerError,
  UnigenError,
  UnknownOutcomeError,
} from '../errors/errors.js';
import { systemClock } from '../internal/clock.js';
import { messageOf } from '../internal/error-from-response.js';
import { isObject, objectOf } from '../internal/json.js';
import { amountOf, textOf } from '../internal/values.js';
import { requestPath } from '../internal/request-path.js';
import { truncate } from '../internal/text.js';
import type { Api } from '../types/api.js';
import type { Fetch } from '../types/fetch.js';
import type { Operation } from '../types/operation.js';
import { driftOf, type ResponseDrift } from '../validate/response-drift.js';
import { guardedFetch, NotAllowedError } from './guarded-fetch.js';
import { Pace } from './pace.js';

/** Failures in a row after which an API counts as down. */
const MAX_FAILURES = 4;
const MAX_MESSAGE_CHARS = 300;
const MAX_ID_CHARS = 80;
/** Seconds to wait after a 429 without `Retry-After`. */
const DEFAULT_RETRY_AFTER_S = 60;

/** Properties that only the response to a create has. */
const TASK_NAMES = ['task_id', 'taskId', 'task', 'url'];

/** How an API is reached. */
export interface LiveOptions extends Pick<ClientOptions, 'apiKey' | 'baseUrl' | 'fetch' | 'clock' | 'requestTimeout'> {
  /**
   * Milliseconds between the starts of two requests.
   *
   * @default 200
   */
  intervalMs?: number;
}

/** What an API says about a request that it does not carry out. */
export interface LiveVerdict {
  /** Undefined if the API could not say. */
  accepted?: boolean;
  status?: number;
  /** US dollars. */
  cost?: number;
  /** What the API says about a refusal. */
  message?: string;
}

/** A response of a read. */
export interface ReadResponse {
  status?: number;
  json?: unknown;
  message?: string;
}

/** What the checks need of an API. */
export type AskedApi = Pick<LiveApi, 'api' | 'reads' | 'requests' | 'read' | 'ask'>;

/** Asks one live API, slowly, and without ever creating a task. */
export class LiveApi {
  /** Requests that were sent. */
  requests = 0;
  /** Called before each request. */
  onRequest: (() => void) | undefined;
  readonly #connection: Connection;
  readonly #signal: AbortSignal | undefined;
  readonly #onDrift: (drift: ResponseDrift) => void;
  readonly #verdicts = new Map<string, Promise<LiveVerdict>>();
  readonly #pace: Pace;
  #failures = 0;
  #isFirst = true;
  #refusal: NotAllowedError | undefined;

  constructor(
    readonly api: Api,
    options: LiveOptions,
    { signal, onDrift }: { signal?: AbortSignal; onDrift: (drift: ResponseDrift) => void },
  ) {
    const { fetch = (request: Request) => globalThis.fetch(request), clock = systemClock } = options;
    const baseUrl = options.baseUrl === undefined ? hosts[api] : checkBaseUrl('baseUrl', options.baseUrl);
    const sent = async (request: Request) => {
      this.requests++;
      this.onRequest?.();
      const response = await fetch(request);
      if (response.status === 429) this.#pace.slowDown();
      return response;
    };
    this.#connection = new Connection(
      api,
      KEY_VARIABLES[api],
      api === 'gateai' ? FIND_LOST_GATEAI : FIND_LOST_UNIFICALLY,
      {
        ...options,
        // One retry after a 429, when its pause is over; a second 429 ends the run.
        maxRetries: 1,
        fetch: this.#guarded(guardedFetch(api, baseUrl, sent)),
      },
    );
    this.#pace = new Pace(api, clock, options.intervalMs);
    this.#signal = signal;
    this.#onDrift = onDrift;
  }

  /** A refusal of the guard ends the run, even if the code in between wraps or handles its error. */
  #guarded(fetch: Fetch): Fetch {
    return async (request) => {
      if (this.#refusal) throw this.#refusal;
      try {
        return await fetch(request);
      } catch (error) {
        if (error instanceof NotAllowedError) this.#refusal = error;
        throw error;
      }
    };
  }

  /** Milliseconds between the starts of two requests. */
  get intervalMs(): number {
    return this.#pace.intervalMs;
  }

  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /** The reads that need no id. */
  get reads(): readonly Operation[] {
    const operations: readonly Operation[] = this.api === 'gateai' ? gateaiOperations : unificallyOperations;
    return operations.filter(({ method, path, host }) => method === 'GET' && host === this.api && !path.includes('{'));
  }

  /** Reads an operation. */
  async read(operation: Operation, params?: Record<string, string>): Promise<ReadResponse> {
    const key = operation.auth === 'query' ? this.#connection.key() : undefined;
    if (operation.auth === 'query' && key === undefined) return { message: 'it needs the key itself' };
    const path = params ? requestPath(operation.path, params) : operation.path;
    const query = key === undefined ? '' : `?${String(new URLSearchParams({ key }))}`;
    return this.#send(operation, path + query);
  }

  /** Asks whether a create would be accepted and what it would cost. The same body is asked once. */
  ask(body: Record<string, unknown>): Promise<LiveVerdict> {
    const key = JSON.stringify(body);
    const known = this.#verdicts.get(key);
    if (known) return known;
    const verdict = this.#ask(body);
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  async #ask(body: Record<string, unknown>): Promise<LiveVerdict> {
    const { dry_run: _dry, callback_url: _callback, ...rest } = body;
    const isGateAI = this.api === 'gateai';
    const operation: Operation = isGateAI ? gateaiEstimate : createTask;
    const { status, json, message } = await this.#send(
      operation,
      operation.path,
      isGateAI ? rest : { ...rest, dry_run: true },
    );
    if (status === undefined || status >= 500) return { status, message };
    if (status === 402) return { status, message: message ?? 'the balance does not cover it' };
    if (status >= 400) return { accepted: false, status, message };
    const cost = amountOf(isGateAI ? objectOf(json).cost : objectOf(objectOf(json).data).cost);
    return { accepted: true, status, cost };
  }

  async #send(operation: Operation, path: string, body?: object): Promise<ReadResponse> {
    await this.#pace.turn(this.#signal);
    // Only the first dry run shows whether the API supports dry runs. Until then a dry run counts as a payment, and is
    // sent once.
    const paid = operation.paid === true && this.#isFirst;
    const headers = this.#connection.headers(false);
    const init: RequestInit = { method: operation.method, headers, redirect: 'manual' };
    if (body) {
      headers['Content-Type'] = 'application/json';
      init.body = JSON.stringify(body);
    }
    let response;
    try {
      response = await this.#connection.send(
        operation,
        { url: this.baseUrl + path, init, body, paid },
        { signal: this.#signal },
      );
    } catch (error) {
      return this.#failed(error);
    }
    const { status, ok, json, retryAfter } = response;
    if (body) this.#assertNoTask(operation, body, ok, json);
    if (operation.paid) this.#isFirst = false;
    const details = objectOf(json);
    const said = messageOf(objectOf(details.data).message) ?? messageOf(details.error) ?? messageOf(details.message);
    const message = ok ? undefined : truncate(said ?? `HTTP ${status}`, MAX_MESSAGE_CHARS);
    if (status === 401 || status === 403)
      throw new AuthenticationError(`${this.api} refuses the key: ${message}`, { status });
    if (status === 429) {
      throw new RateLimitError(`${this.api} limits the key a second time; the run ends before it is banned`, {
        status,
        retryAfter: retryAfter ?? DEFAULT_RETRY_AFTER_S,
      });
    }
    if (status >= 500) return this.#failed(new ServerError(message!, { status }), status);
    this.#failures = 0;
    driftOf(operation.id, status, json).forEach(this.#onDrift);
    return { status, json, message };
  }

  /** @throws the error if it ends the run. */
  #failed(error: unknown, status?: number): ReadResponse {
    if (this.#refusal) throw this.#refusal;
    const isFinal = this.#signal?.aborted || error instanceof UnknownOutcomeError || !(error instanceof UnigenError);
    if (isFinal || ++this.#failures >= MAX_FAILURES) throw error;
    return { status, message: truncate(error.message, MAX_MESSAGE_CHARS) };
  }

  /** @throws UnknownOutcomeError if the response to a dry run or an estimate names a task, or has the status of one. */
  #assertNoTask(operation: Operation, body: object, ok: boolean, json: unknown): void {
    const parts = [json, objectOf(json).data].filter(isObject);
    const named = parts.flatMap((part) => TASK_NAMES.map((name) => part[name]));
    const ids = named.filter((id) => id !== undefined && id !== null);
    const isTask = ok && parts.some(({ cost, status }) => amountOf(cost) === undefined && textOf(status) !== undefined);
    if (ids.length === 0 && !isTask) return;
    const shown = truncate(textOf(ids[0]) ?? 'its id is unknown', MAX_ID_CHARS);
    const message = `${this.api} answered a dry run with a task (${shown}); nothing more is sent`;
    throw this.#connection.unknownOutcome(operation, body, message);
  }
}
