import { hosts } from '../../../generated/operations.js';
import { checkBaseUrl } from '../../client/base-url.js';
import { GATEAI_READS, toClientLimit } from '../../client/limits.js';
import { untilAborted } from '../../internal/abort.js';
import type { Clock } from '../../internal/clock.js';
import { Deadline } from '../../internal/deadline.js';
import { sharedBucket, type Bucket } from '../../internal/limiter.js';
import { wasNotSent } from '../../internal/not-sent.js';
import { plainError } from '../../internal/plain-error.js';
import { readBody } from '../../internal/read-body.js';
import type { Redactor } from '../../internal/redact.js';
import { parseRetryAfter } from '../../internal/retry-after.js';
import { shownUrl } from '../../internal/text.js';
import type { Host, Operation } from '../../types/operation.js';
import { isLocalHost } from '../network/loopback.js';
import { decode, isRecordable, type UpstreamResponse } from './record-message.js';

/** Where the live APIs are: one origin for all, or one for each host. */
export type UpstreamUrls = string | Partial<Record<Host, string>>;

/** A request as it is sent. */
export interface UpstreamRequest {
  operation: Operation;
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | string | undefined;
  /** The key, whose limits apply. */
  key: string;
  redactor: Redactor;
}

/** The outcome of a request. `busy`: it was not sent, since the limits of the key would have been exceeded. */
export type UpstreamResult =
  | { response: UpstreamResponse }
  | { response?: undefined; problem: string; notSent: boolean }
  | { response?: undefined; busy: true };

/** Marks the requests of a recorder, which another recorder refuses: two of them in a circle would never end. */
export const RECORDER_HEADER = 'X-Unigen-Recorder';

const REQUEST_TIMEOUT_MS = 60_000;
/** How long a request waits for its turn within the key's limit. */
const MAX_QUEUE_MS = 5000;
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

/** Sends requests to the live APIs: each once, within the documented limits of its key. No redirect is followed. */
export class Upstream {
  readonly #origins: Record<Host, string>;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #clock: Clock;

  /** @throws TypeError if a URL can't be used. */
  constructor(urls: UpstreamUrls | undefined, fetch: (request: Request) => Promise<Response>, clock: Clock) {
    this.#origins = originsOf(urls ?? {});
    this.#fetch = fetch;
    this.#clock = clock;
  }

  /** Each origin once. */
  get origins(): string[] {
    return [...new Set(Object.values(this.#origins))];
  }

  async send(request: UpstreamRequest): Promise<UpstreamResult> {
    const bucket = this.#bucketOf(request);
    const turn = new Deadline(this.#clock, undefined, MAX_QUEUE_MS, () => 'busy');
    let release: (() => void) | undefined;
    try {
      release = await bucket?.acquire(turn);
    } catch {
      return { busy: true };
    } finally {
      turn.stop();
    }
    const result = await this.#exchange(request);
    release?.();
    if (bucket && result.response) pauseAfter(bucket, result.response, this.#clock.date());
    return result;
  }

  async #exchange({ operation, path, headers, body, redactor }: UpstreamRequest): Promise<UpstreamResult> {
    const seconds = REQUEST_TIMEOUT_MS / 1000;
    const deadline = new Deadline(
      this.#clock,
      undefined,
      REQUEST_TIMEOUT_MS,
      () => new Error(`no response within ${seconds} s`),
    );
    let isSent = false;
    try {
      const request = new Request(this.#origins[operation.host] + path, {
        method: operation.method,
        headers: { ...headers, [RECORDER_HEADER]: '1' },
        ...(body !== undefined && { body }),
        // The key must not follow.
        redirect: 'manual',
        credentials: 'omit',
        signal: deadline.signal,
      });
      isSent = true;
      return await untilAborted<UpstreamResult>((resolve) => resolve(this.#read(request, redactor)), deadline);
    } catch (error) {
      const plain = plainError(error, redactor);
      const { code } = Object(plain.cause) as { code?: unknown };
      const reason = typeof code === 'string' ? `${plain.message}, ${code}` : plain.message;
      return { problem: reason, notSent: !isSent || wasNotSent(plain) };
    } finally {
      deadline.stop();
    }
  }

  async #read(request: Request, redactor: Redactor): Promise<UpstreamResult> {
    const response = await this.#fetch(request);
    const { status, headers, type } = response;
    const refuse = (problem: string) => {
      response.body?.cancel().catch(() => {});
      return { problem, notSent: false };
    };
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      const target = headers.get('location');
      return refuse(`the API redirects ${target === null ? 'elsewhere' : `to ${redactor.text(shownUrl(target))}`}`);
    }
    if (!isRecordable(status)) return refuse(`the response has the status ${status}`);
    const bytes = await readBody(response.body, MAX_RESPONSE_BYTES);
    if (!bytes) return refuse(`the response has more than ${MAX_RESPONSE_BYTES} bytes`);
    return { response: { status, headers, text: decode(bytes) } };
  }

  /** The bucket of the rate limit, which clients in this process share. */
  #bucketOf({ operation, key }: UpstreamRequest): Bucket | undefined {
    if (operation.host === 'storage') return undefined;
    // No document limits the reads and estimates of GateAI; they are not to become a flood.
    const limit = operation.limit ?? GATEAI_READS;
    return sharedBucket(`${limit.name} ${this.#origins[operation.host]} ${key}`, this.#clock, toClientLimit(limit));
  }
}

function pauseAfter(bucket: Bucket, { status, headers }: UpstreamResponse, now: number): void {
  if (headers.get('x-ratelimit-remaining') === '0') bucket.pause(bucket.limit.windowMs);
  if (status !== 429) return;
  const seconds = parseRetryAfter(headers.get('retry-after'), now);
  bucket.pause(seconds === undefined ? bucket.limit.cooldownMs : seconds * 1000);
}

/** @throws TypeError if a URL can't be used. */
function originsOf(urls: UpstreamUrls): Record<Host, string> {
  const given = typeof urls === 'string' ? { unifically: urls, storage: urls, gateai: urls } : urls;
  const { unifically = hosts.unifically, gateai = hosts.gateai } = given;
  // A server in place of Unifically also serves the storage host.
  const storage = given.storage ?? given.unifically ?? hosts.storage;
  const checked = (url: string) => checkUpstream('upstream', url);
  return { unifically: checked(unifically), storage: checked(storage), gateai: checked(gateai) };
}

/**
 * Checks the URL of an upstream, and returns its origin.
 *
 * @param name The option that it is from.
 * @throws TypeError if it can't be used.
 */
export function checkUpstream(name: string, value: string): string {
  let origin: string;
  try {
    origin = checkBaseUrl(name, value);
  } catch (error) {
    throw new TypeError((error as Error).message);
  }
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' && !isLocalHost(hostname))
    throw new TypeError(`\`${name}\` must begin with https://, unless it is on this machine: keys are sent to it`);
  return origin;
}
