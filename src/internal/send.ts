import { errorFromAbort } from '../errors/error-from-abort.js';
import { attempt, type AttemptResult } from './attempt.js';
import { sleep } from './clock.js';
import type { ApiResponse } from './exchange.js';
import { decide } from './retry.js';
import { errorFromAttempt } from './send-errors.js';
import type { RequestBucket, Sendable, SendOptions, Transport } from './transport.js';

/** Milliseconds to pause after a 429 without `Retry-After`, if the request has no bucket. */
const DEFAULT_COOLDOWN_MS = 60_000;

/**
 * Sends a request under the key's rate limit, retries it if that is safe, and resolves with the last response.
 * `onAttempt` is called with how each attempt ended, before it is decided what to do.
 *
 * @throws ConnectionError, UnknownOutcomeError, ServerError, TimeoutError or AbortError if there is no usable response.
 */
export async function send(
  transport: Transport,
  sendable: Sendable & { onAttempt?(result: AttemptResult): void },
  { signal, poll }: SendOptions,
): Promise<ApiResponse> {
  const { bucket, paid, payment } = sendable;
  for (let retries = 0; ; retries++) {
    const acquired = bucket?.acquire(signal, poll);
    let release = acquired instanceof Promise ? await acquired.catch(throwAborted) : acquired;
    if (payment && !signal?.aborted) {
      const acquire = async () => bucket?.acquire(signal, poll);
      release = await payment.begin({ retries, signal, release, acquire }).catch(throwAborted);
    }
    if (signal?.aborted) {
      release?.({ sent: false });
      throwAborted(signal.reason);
    }
    const result = await attempt(transport, sendable, signal);
    const { response } = result;
    release?.({ answered: response !== undefined });
    sendable.onAttempt?.(result);
    // The key has other users too, or the server's window has not ended.
    if (response?.exhausted) exhaust(bucket);
    if (response?.ok) return response;
    if (!response && signal?.aborted) {
      throw errorFromAttempt(transport, sendable, { error: errorFromAbort(signal.reason) }, paid);
    }
    const cooldownMs = bucket?.limit.cooldownMs ?? DEFAULT_COOLDOWN_MS;
    const { action, delayMs = 0, pauseMs = 0 } = decide({ outcome: result, retries, paid, cooldownMs }, transport);
    bucket?.pause(pauseMs);
    if (response && action === 'return') return response;
    if (action !== 'retry') throw errorFromAttempt(transport, sendable, result, action === 'unknown');
    await payment?.refused();
    // A bucket keeps the pause by itself.
    const ms = delayMs + (bucket ? 0 : pauseMs);
    if (ms > 0) await sleep(transport.clock, ms, signal).catch(throwAborted);
  }
}

function exhaust(bucket: RequestBucket | undefined): void {
  if (bucket?.exhausted) bucket.exhausted();
  else bucket?.pause(bucket.limit.windowMs);
}

function throwAborted(reason: unknown): never {
  throw errorFromAbort(reason);
}
