import { gateaiEstimate } from '../../../generated/operations.js';
import { parseJson, objectOf } from '../../internal/json.js';
import { readBody } from '../../internal/read-body.js';
import type { Redactor } from '../../internal/redact.js';
import type { Clock } from '../../internal/clock.js';
import type { Fetch } from '../../types/fetch.js';

/** A request as the log shows it: no headers are kept, and so no key. */
export interface LoggedRequest {
  number: number;
  method: string;
  /** Without host and query, which may hold a key. */
  path: string;
  /** Whether the request only asks for the price. */
  isDryRun: boolean;
  /** Time of sending, in milliseconds of the target's clock. */
  startedAt: number;
  /** Time of the response's status, by the same clock; undefined if none came. */
  respondedAt?: number;
  /** The body; undefined if the request had none, or a file. */
  sent?: string;
  /** Milliseconds until the response; undefined while there is none. */
  ms?: number;
  /** Status of the response; undefined if none came. */
  status?: number;
  /** Seconds that the response asks to wait. */
  retryAfter?: string;
  received?: string;
  /** Why there is no response. */
  problem?: string;
}

const MAX_SHOWN_BYTES = 200_000;
const MAX_ENTRIES = 200;
/** A faster clock also stretches the time that this machine needs for a response, so a shorter wait is not shown. Only faults hold a create back for longer. */
const MIN_PLANNED_MS = 20_000;

/** The requests of a run, in their order. */
export class RequestLog {
  entries: LoggedRequest[] = [];
  readonly #onChange: () => void;
  readonly #open = new Set<Promise<unknown>>();
  #count = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  clear(): void {
    this.entries = [];
    this.#count = 0;
  }

  /** Resolves once all requests have ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#open);
  }

  /** A `fetch` whose requests are logged. */
  logged(send: Fetch, clock: Clock, redactor: Redactor): Fetch {
    const sendLogged = this.#logged(send, clock, redactor);
    return (request) => {
      const response = sendLogged(request);
      this.#open.add(response);
      const end = () => void this.#open.delete(response);
      response.then(end, end);
      return response;
    };
  }

  #logged(send: Fetch, clock: Clock, redactor: Redactor): Fetch {
    return async (request) => {
      const { method, url } = request;
      const path = redactor.text(new URL(url).pathname);
      const entry: LoggedRequest = {
        number: ++this.#count,
        method,
        path,
        isDryRun: path.endsWith(gateaiEstimate.path),
        startedAt: clock.now(),
      };
      this.entries = [...this.entries, entry].slice(-MAX_ENTRIES);
      if (/\bjson\b/.test(request.headers.get('content-type') ?? '')) {
        const sent = await request.clone().text();
        entry.sent = redactor.text(sent);
        entry.isDryRun ||= objectOf(parseJson(sent)).dry_run === true;
      }
      this.#onChange();
      const [startedAt, began] = [clock.now(), performance.now()];
      try {
        const response = await send(request);
        entry.status = response.status;
        entry.respondedAt = clock.now();
        entry.retryAfter = response.headers.get('retry-after') ?? undefined;
        await this.#note(entry, response.clone(), redactor);
        return response;
      } catch (error) {
        entry.problem = redactor.text(problemOf(error));
        throw error;
      } finally {
        const [ms, realMs] = [clock.now() - startedAt, performance.now() - began];
        entry.ms = method === 'POST' && ms >= MIN_PLANNED_MS ? ms : realMs;
        this.#onChange();
      }
    };
  }

  /** Records a response. The caller reads the same body, or gets the same error. */
  async #note(entry: LoggedRequest, response: Response, redactor: Redactor): Promise<void> {
    if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) return;
    try {
      const bytes = await readBody(response.body, MAX_SHOWN_BYTES);
      entry.received = bytes ? redactor.text(new TextDecoder().decode(bytes)) : 'more than 200 kB';
    } catch {
      entry.problem = `${LOST}: cut off`;
    }
  }
}

/** What a request came to whose response did not arrive as a whole; what the code noticed follows. */
const LOST = 'response lost';

function problemOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: string; cause?: { code?: string } };
  if (cause?.code === 'ECONNRESET') return `${LOST}: connection reset`;
  return name === 'AbortError' || name === 'TimeoutError' ? 'given up: no response came' : 'no response came';
}
