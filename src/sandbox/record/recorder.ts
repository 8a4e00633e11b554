import type { Clock } from '../../internal/clock.js';
import type { Operation } from '../../types/operation.js';
import { errorResponse } from '../error-response.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { failureResponse } from './failure-response.js';
import { KeyRing } from './key-ring.js';
import { judgeFailure, judgeResponse, leavesSomething } from './judge-response.js';
import { purposeOf, type Purpose } from './operation-purpose.js';
import { recordRequest, recordResponse, toSandboxResponse, valueOf, type UpstreamResponse } from './record-message.js';
import type { RecordedExchange } from './recorded-exchange.js';
import { Scrubber } from './scrubber.js';
import { RECORDER_HEADER, Upstream, type UpstreamUrls } from './upstream.js';
import { bodyOf, headersOf, keyOf, pathOf } from './upstream-request.js';

/** What is recorded, and of which API. */
export interface RecordOptions {
  /**
   * Origin of the live APIs, or one for each host. Requests go there with the key of the caller, and to nowhere else.
   *
   * @default the public URLs of the APIs
   */
  upstream?: UpstreamUrls;
  /**
   * Whether creates and uploads are sent as well. A create costs money.
   *
   * @default false
   */
  allowCreates?: boolean;
  /**
   * Further keys that must not be in the recording. Those of the requests never are.
   *
   * @default []
   */
  secrets?: readonly string[];
  /** Is called with each exchange, before the caller gets the response. If it throws, nothing more is sent. */
  onExchange: (exchange: RecordedExchange) => void;
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request) => Promise<Response>;
}

/** The redactor does not find shorter ones: they could be ordinary words. */
const MIN_KEY_LENGTH = 8;
/** Maximum number of keys that are remembered, to be removed from later exchanges. */
const MAX_KEYS = 20;
/** How long a caller is asked to wait if too many requests are waiting. */
const BUSY_RETRY_AFTER_S = 10;
/** Path parameters that no server can decode into a slash or `..`. */
const PARAMETER = /^[\w-][\w.-]*$/;

/** Passes requests on to a live API, each once, and hands out what came of them without secrets. */
export class Recorder {
  readonly #options: RecordOptions;
  readonly #upstream: Upstream;
  readonly #clock: Clock;
  readonly #keys: KeyRing;
  readonly #scrubber: Scrubber;
  /** Set once a dry run or an estimate has created a task: then they cost money too. */
  #estimatesCreate = false;
  /** Why an exchange could not be recorded. */
  #failure: string | undefined;
  readonly #inFlight = new Set<Promise<unknown>>();

  /** @throws TypeError if a URL can't be used. */
  constructor(options: RecordOptions, clock: Clock) {
    this.#options = options;
    this.#clock = clock;
    this.#upstream = new Upstream(options.upstream, options.fetch ?? ((request) => globalThis.fetch(request)), clock);
    this.#keys = new KeyRing(MAX_KEYS, options.secrets);
    this.#scrubber = new Scrubber(this.#keys);
  }

  /** Origins that requests are passed on to. */
  get origins(): string[] {
    return this.#upstream.origins;
  }

  get allowsCreates(): boolean {
    return this.#options.allowCreates ?? false;
  }

  /** Responds to a request whose path, method and key are valid. */
  respond(request: SandboxRequest, operation: Operation): Promise<SandboxResponse> {
    const work = this.#respond(request, operation).finally(() => this.#inFlight.delete(work));
    this.#inFlight.add(work);
    return work;
  }

  /** Resolves once no request is in flight: what became of a create is recorded then. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#inFlight);
  }

  async #respond(request: SandboxRequest, operation: Operation): Promise<SandboxResponse> {
    const { host } = operation;
    const key = keyOf(request, operation);
    const purpose = purposeOf(operation, request.body);
    const refused = this.#refuse(request, operation, purpose, key);
    if (refused) return refused;
    const redactor = this.#keys.remember(key);
    const [at, start] = [new Date(this.#clock.date()).toISOString(), this.#clock.now()];
    const result = await this.#upstream.send({
      operation,
      path: pathOf(request, operation, key),
      headers: headersOf(request, operation, purpose, key),
      body: bodyOf(request, purpose),
      key,
      redactor,
    });
    if ('busy' in result)
      return errorResponse(host, 429, 'Not sent: too many requests wait for the limits of this key', {
        code: 'busy',
        headers: { 'Retry-After': String(BUSY_RETRY_AFTER_S) },
      });
    // Meanwhile, the keys of many other requests may have taken its place.
    this.#keys.remember(key);
    const { response } = result;
    const verdict = response
      ? judgeResponse(operation, purpose, response)
      : judgeFailure(purpose, result.problem, result.notSent);
    if (verdict.problem !== undefined && verdict.isTask) this.#estimatesCreate = true;
    const problem = this.#scrubber.text(verdict.problem ?? '');
    this.#record({
      at,
      ms: Math.round(this.#clock.now() - start),
      operation: purpose.kind === 'estimate' && operation.paid ? 'dryRun' : operation.id,
      request: recordRequest(request, this.#scrubber),
      ...(response && { response: recordResponse(response, this.#scrubber) }),
      ...(verdict.problem !== undefined && { problem }),
      ...(verdict.outcome && { outcome: verdict.outcome }),
    });
    if (verdict.outcome) return failureResponse(host, verdict.outcome, problem, leavesSomething(purpose));
    return this.#toCaller(response!);
  }

  /** Why a request is not sent. */
  #refuse(request: SandboxRequest, operation: Operation, { kind }: Purpose, key: string): SandboxResponse | undefined {
    const { host } = operation;
    const { allowCreates = false } = this.#options;
    if (request.header(RECORDER_HEADER.toLowerCase()) !== undefined)
      return errorResponse(host, 508, 'Not sent: this is a recorder, and another one has sent this; check --upstream');
    if (this.#failure !== undefined)
      return errorResponse(host, 507, `Not sent: the recording can't be written: ${this.#failure}`, {
        code: 'recording_failed',
      });
    // The control can send a request again, whose key is stored nowhere.
    if (key === '' && (operation.auth === 'header' || operation.auth === 'query'))
      return errorResponse(host, 401, 'Not sent: the request has no key');
    if (key !== '' && (key.length < MIN_KEY_LENGTH || !/^[\x21-\x7e]+$/.test(key)))
      return errorResponse(
        host,
        401,
        `Not sent: a recorder takes keys of at least ${MIN_KEY_LENGTH} visible ASCII characters; a shorter one can't be removed from what is recorded`,
      );
    const brace = operation.path.indexOf('{');
    if (brace >= 0 && !PARAMETER.test(decodeURIComponent(request.path.slice(brace))))
      return errorResponse(host, 404, 'Not sent: an id has only letters, digits, dots, dashes and underscores here', {
        code: 'not_found',
      });
    if (allowCreates || kind === 'read' || (kind === 'estimate' && !this.#estimatesCreate)) return undefined;
    const what =
      kind === 'upload'
        ? 'Uploads are not sent'
        : kind === 'estimate'
          ? 'Not sent: the API has answered an estimate with a task, so that another one may cost money'
          : 'Creates are not sent, since they cost money; dry runs and estimates are';
    return errorResponse(
      host,
      403,
      `${what}. To send them all the same, start the recorder with --allow-creates (in code allowCreates)`,
      { code: 'creates_not_allowed' },
    );
  }

  #record(exchange: RecordedExchange): void {
    try {
      this.#options.onExchange(exchange);
    } catch (error) {
      // The response is passed on all the same: it may be that of a create.
      this.#failure = error instanceof Error ? error.message : 'no reason given';
    }
  }

  /** The response of the API as the caller gets it: with its URLs, but without the key, so that no log has that. */
  #toCaller({ status, headers, text }: UpstreamResponse): SandboxResponse {
    const kept = recordResponse({ status, headers, text: '' }, this.#scrubber);
    const value = valueOf(text);
    return toSandboxResponse(
      value === undefined ? { ...kept, text: this.#keys.text(text) } : { ...kept, body: this.#keys.value(value) },
    );
  }
}
