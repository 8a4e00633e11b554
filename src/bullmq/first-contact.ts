import { ConnectionError } from '../errors/errors.js';
import { systemClock } from '../internal/clock.js';
import { isPermanent } from './redis-errors.js';
import type { RedisConnection } from './redis-script.js';

/** Milliseconds in which Redis has to be reached for the first time; an outage after that is waited for. */
const CONNECT_TIMEOUT_MS = 5000;
const GRACE_MS = 100;

const contacts = new WeakMap<RedisConnection, Promise<void>>();
/** The last error of each connection that has not reached Redis yet. */
const errors = new WeakMap<RedisConnection, { last?: Error }>();

/**
 * Resolves once a connection has reached Redis for the first time. Without this, a wrong address would be a wait without
 * end: ioredis tries for ever, and says so to nobody who waits for a command.
 *
 * @throws ConnectionError that names the address, if there is no connection within five seconds. The next call tries
 *   once more.
 */
export function firstContact(redis: RedisConnection): Promise<void> {
  let contact = contacts.get(redis);
  if (!contact) {
    contact = reach(redis);
    contacts.set(redis, contact);
    contact.catch(() => contacts.delete(redis));
  }
  return contact;
}

/** Listens to the errors of a connection until it has reached Redis: ioredis prints those to which nobody listens. */
export function listenForErrors(redis: RedisConnection): { last?: Error } {
  let error = errors.get(redis);
  if (!error) {
    const seen: { last?: Error } = {};
    errors.set(redis, (error = seen));
    const onError = (last: Error) => void (seen.last = last);
    redis.on('error', onError).once('ready', () => redis.off('error', onError));
  }
  return error;
}

async function reach(redis: RedisConnection): Promise<void> {
  // A connection that was closed refuses commands itself.
  if (redis.status === 'ready' || redis.status === 'end') return;
  const error = listenForErrors(redis);
  let end = () => {};
  let onError = (_: Error) => {};
  let cancel = () => {};
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(unreachable(redis, error.last));
      end = resolve;
      onError = (one) => isPermanent(one) && fail();
      redis.on('error', onError).on('ready', end).on('end', end);
      // A connection with `lazyConnect` connects only at its first command.
      if (redis.status === 'wait') redis.connect().catch(() => {});
      cancel = systemClock.setTimer(CONNECT_TIMEOUT_MS, () => {
        // A process that was busy during the timeout has not yet noticed that it is connected.
        cancel = systemClock.setTimer(GRACE_MS, () => {
          // Redis accepted the connection, and is still loading its data.
          if (redis.status === 'connect') resolve();
          else fail();
        });
      });
    });
  } finally {
    cancel();
    redis.off('error', onError).off('ready', end).off('end', end);
  }
}

function unreachable(redis: RedisConnection, cause: Error | undefined): ConnectionError {
  const reason = reasonOf(cause);
  const because = reason && ` (${reason})`;
  return new ConnectionError(
    `Redis can't be reached at ${addressOf(redis)}${because}: start it, or correct the address, user and password of the connection`,
    { cause },
  );
}

/** Host and port, or the path of a socket; never the user and the password. */
function addressOf(redis: RedisConnection): string {
  const { host, port, path } = redis.options as { host?: string; port?: number; path?: string };
  if (path) return path;
  if (host !== undefined) return `${host}:${port ?? 6379}`;
  return 'any node of the cluster';
}

/** The reason of the first error: if a host has several addresses, each of them has one. */
function reasonOf(cause: Error | undefined): string {
  if (!cause) return '';
  const [first] = cause instanceof AggregateError ? (cause.errors as Error[]) : [cause];
  return first?.message ?? '';
}
