import { ConnectionError, UnigenError } from '../errors/errors.js';
import { onAbort } from '../internal/abort.js';
import { BoundedMap } from '../internal/bounded-map.js';
import type { RequestBucket } from '../internal/transport.js';
import type { RateLimit } from '../types/operation.js';
import { toClientLimit } from './limits.js';
import type { AccountLimit, Limiter, Release } from '../types/limiter.js';

/** What has a limiter of the caller's own: a `Connection`. */
interface Limited extends Pick<AccountLimit, 'api' | 'baseUrl' | 'key'> {
  readonly limiter: Limiter | undefined;
}

/** Buckets that one limiter keeps here: a server may see ever new keys. */
const MAX_BUCKETS = 1000;

const buckets = new WeakMap<Limiter, BoundedMap<string, RequestBucket>>();

/**
 * The bucket that a caller's limiter has for a limit.
 *
 * @throws UnigenError if the limiter is not one.
 */
export function customBucket(connection: Limited, limit: RateLimit): RequestBucket {
  const { limiter, baseUrl, key } = connection;
  if (typeof limiter?.bucket !== 'function')
    throw new UnigenError('`limiter` must be an object with a function `bucket`');
  let known = buckets.get(limiter);
  if (!known) buckets.set(limiter, (known = new BoundedMap<string, RequestBucket>(MAX_BUCKETS)));
  const name = `${limit.name} ${baseUrl} ${key() ?? ''}`;
  let bucket = known.touch(name);
  if (!bucket) known.set(name, (bucket = createBucket(limiter, connection, limit)));
  return bucket;
}

function createBucket(limiter: Limiter, { api, baseUrl, key }: Limited, rateLimit: RateLimit): RequestBucket {
  const limit = toClientLimit(rateLimit);
  const bucket = limiter.bucket({ api, name: rateLimit.name, baseUrl, key, ...limit });
  const { acquire, pause } = Object(bucket) as Partial<typeof bucket>;
  if (typeof acquire !== 'function' || typeof pause !== 'function')
    throw new UnigenError('`bucket` of `limiter` must return an object with the functions `acquire` and `pause`');
  return {
    limit,
    async acquire(signal, poll) {
      // The library's own signals may not be an `AbortSignal`, which the caller's limiter expects.
      const controller = new AbortController();
      const stopListening = signal && onAbort(signal, () => controller.abort(signal.reason));
      if (signal?.aborted) controller.abort(signal.reason);
      try {
        const release: Release = await bucket.acquire(controller.signal, poll);
        if (typeof release !== 'function')
          throw new UnigenError(
            '`acquire` of `limiter` must return a function that ends the request, or a promise of one',
          );
        return (options) => void settled(() => release(options));
      } catch (error) {
        if (signal?.aborted || error instanceof UnigenError) throw error;
        throw new ConnectionError('The limiter failed; the request was not sent', { cause: error });
      } finally {
        stopListening?.();
      }
    },
    pause: (ms) => void settled(() => bucket.pause(ms)),
    exhausted: bucket.exhausted && (() => void settled(() => bucket.exhausted?.())),
  };
}

/** Calls a function of the caller's whose failure must not cost a response. */
async function settled(action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    // The request is over either way.
  }
}
