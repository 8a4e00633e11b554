import { BoundedMap } from '../internal/bounded-map.js';
import type { JsonResponse } from './json-response.js';

interface Entry {
  fingerprint: string;
  response: Promise<JsonResponse>;
}

/** The response to a create, and whether it is the one to an earlier request with the same key. */
export interface IdempotentResponse {
  response: JsonResponse;
  replayed: boolean;
}

/** How many more keys of requests without a user are remembered, since all of these share one memory. */
const ANONYMOUS_FACTOR = 10;

/**
 * The responses to creates, by the `Idempotency-Key` that the client sent. Browsers may automatically retry a POST if a
 * connection breaks, and no script can prevent that: here the second request gets the response to the first.
 */
export class IdempotencyCache {
  /** By user, so that no user evicts the keys of another; the one with the latest create is the newest. */
  readonly #users: BoundedMap<string | undefined, BoundedMap<string, Entry>>;

  /**
   * @param limit The most keys that are remembered for a user; the oldest are forgotten first.
   * @param maxUsers The most users that are remembered; the one whose last create is longest ago is forgotten first.
   */
  constructor(
    readonly limit = 1000,
    maxUsers = 100_000,
  ) {
    this.#users = new BoundedMap(maxUsers);
  }

  /**
   * Creates a task if the key is new; otherwise returns the response to the first request, which may still be in
   * flight. If surely nothing was created, the key is forgotten, so that the client may retry with it.
   *
   * @param user Who creates it; undefined for everybody without a name.
   * @returns undefined if the key was sent with another body before.
   */
  async run(
    user: string | undefined,
    key: string,
    body: string,
    create: () => Promise<JsonResponse>,
  ): Promise<IdempotentResponse | undefined> {
    const entries = this.#entriesOf(user);
    const fingerprint = fingerprintOf(body);
    const first = entries.get(key);
    if (first)
      return first.fingerprint === fingerprint ? { response: await first.response, replayed: true } : undefined;
    const response = create();
    const entry = { fingerprint, response };
    entries.set(key, entry);
    const forget = () => {
      if (entries.get(key) === entry) entries.delete(key);
    };
    // The outcome is unknown, so a retry gets the stored 5xx.
    response.then(({ status }) => {
      if (status >= 300 && status < 500) forget();
    }, forget);
    return { response: await response, replayed: false };
  }

  #entriesOf(user: string | undefined): BoundedMap<string, Entry> {
    let entries = this.#users.touch(user);
    if (!entries) {
      entries = new BoundedMap(user === undefined ? ANONYMOUS_FACTOR * this.limit : this.limit);
      this.#users.set(user, entries);
    }
    return entries;
  }
}

/**
 * A short hash of a body, which may hold whole images. Detects accidental reuse, not attacks: a key belongs to one user,
 * who would gain nothing by a collision.
 */
function fingerprintOf(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${hash}`;
}
