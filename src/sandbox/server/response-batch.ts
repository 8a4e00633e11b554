import { errorForPath } from '../error-response.js';
import type { SandboxResponse } from '../http.js';
import { toLogEntry, type RequestLogEntry } from '../traffic/log-entry.js';
import type { ServedRequest } from './request.js';
import type { ResponseTarget } from './response-target.js';
import type { StateFile } from './state-file.js';

interface PendingResponse {
  request: ServedRequest;
  /** Where the response goes. */
  target: ResponseTarget;
  response: SandboxResponse;
  /** When the request came, by `performance.now()`; 0 without a log. */
  startedAt: number;
}

export interface BatchOptions {
  stateFile?: StateFile;
  onResponse?: (entry: RequestLogEntry) => void | Promise<void>;
  /** Whether the server is stopping, so that no connection is reused. */
  isStopping: () => boolean;
}

/**
 * Sends responses in batches. Requests that came together get their responses together: the state is written once for all of
 * them, and a caller that waits for several is woken once.
 */
export class ResponseBatch {
  readonly #options: BatchOptions;
  readonly #pending: PendingResponse[] = [];

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  add(pending: PendingResponse): void {
    if (this.#pending.push(pending) === 1) setImmediate(() => this.#send());
  }

  #send(): void {
    const { stateFile, onResponse, isStopping } = this.#options;
    // Only what is stored may be acknowledged. If it can't be, the request was carried out all the same, so the response
    // must not have the client send it again.
    const failure = stateFile && flushFailure(stateFile);
    const batch = this.#pending.splice(0);
    for (const pending of batch) {
      const { request, target } = pending;
      if (failure !== undefined)
        pending.response = errorForPath(request.path, 507, `The state can't be written: ${failure}`);
      const { response } = pending;
      // The body of a request that was refused by its head stays unread, so the connection can't be reused.
      if (isStopping() || !target.isRequestComplete) response.headers.Connection = 'close';
      try {
        target.send(response);
      } catch {
        // The caller has disconnected.
        target.destroy();
      }
    }
    if (onResponse) for (const pending of batch) log(onResponse, pending);
  }
}

/** Calls the listener. Its failure does not concern the callers. */
function log(
  onResponse: (entry: RequestLogEntry) => void | Promise<void>,
  { request, response, startedAt }: PendingResponse,
): void {
  const entry = toLogEntry(request, response, startedAt);
  // `onResponse` may throw, or return a promise that rejects.
  new Promise((resolve) => resolve(onResponse(entry))).catch((error: unknown) =>
    process.emitWarning(`onResponse of the sandbox failed: ${String(error)}`),
  );
}

/** Writes what has changed. @returns Why it can't be written; the next call tries again. */
export function flushFailure(stateFile: StateFile): string | undefined {
  try {
    stateFile.flush();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
