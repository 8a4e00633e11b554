import { errorFromAbort } from '../errors/error-from-abort.js';
import { attempt } from './attempt.js';
import { sleep } from './clock.js';
import type { Reply } from './exchange.js';
import { decide } from './retry.js';
import { errorFromAttempt, UNKNOWN, unknownOutcome } from './send-errors.js';
import type { Sendable, SendOptions, Transport } from './transport.js';

/** Milliseconds to pause after a 429 without `Retry-After`, if the request has no bucket. */
const DEFAULT_COOLDOWN_MS = 60_000;

/**
 * Sends a request under the key's rate limit, retries it if that is safe, and resolves with the last answer.
 *
 * @throws ConnectionError, UnknownOutcomeError, ServerError, TimeoutError or AbortError if there is no usable answer.
 */
export async function send(transport: Transport, sendable: Sendable, { signal, poll }: SendOptions): Promise<Reply> {
  const { bucket, paid } = sendable;
  for (let retries = 0; ; retries++) {
    const entered = bucket?.enter(signal, poll);
    const leave = entered instanceof Promise ? await entered.catch(throwAborted) : entered;
    if (signal?.aborted) {
      leave?.();
      throwAborted(signal.reason);
    }
    const result = await attempt(transport, sendable, signal);
    leave?.();
    const { reply } = result;
    // The key has other users too, or the server's window has not ended.
    if (bucket && reply?.exhausted) bucket.pause(bucket.limit.windowMs);
    if (reply?.ok) return reply;
    if (!reply && signal?.aborted) {
      const cause = errorFromAbort(signal.reason);
      if (!paid) throw cause;
      throw unknownOutcome(transport.redactor, sendable, `${UNKNOWN}the call was aborted`, { cause });
    }
    const cooldownMs = bucket?.limit.cooldownMs ?? DEFAULT_COOLDOWN_MS;
    const { action, delayMs = 0, pauseMs = 0 } = decide({ outcome: result, retries, paid, cooldownMs }, transport);
    bucket?.pause(pauseMs);
    if (reply && action === 'return') return reply;
    if (action !== 'retry') throw errorFromAttempt(transport.redactor, sendable, result, action === 'unknown');
    // A bucket keeps the pause by itself.
    const ms = delayMs + (bucket ? 0 : pauseMs);
    if (ms > 0) await sleep(transport.clock, ms, signal).catch(throwAborted);
  }
}

function throwAborted(reason: unknown): never {
  throw errorFromAbort(reason);
}
